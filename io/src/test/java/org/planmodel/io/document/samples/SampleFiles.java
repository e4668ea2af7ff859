package org.planmodel.io.document.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the sample plans as Word files, for {@code io/docs/convert-samples.sh}, which lets LibreOffice make the other formats of them. */
public final class SampleFiles {
    private SampleFiles() {}

    /** Writes into the folder that is the first argument. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        Path plain = Files.createDirectories(folder.resolve("plain"));
        for (SamplePlan plan : SamplePlan.values()) {
            Files.write(folder.resolve(plan.fileName() + ".docx"), WordSample.numbered(plan.lines()));
            Files.write(plain.resolve(plan.fileName() + ".docx"), WordSample.plain(plan.lines()));
        }
    }
}
