package org.planmodel.io.document.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.planmodel.io.text.DecodedText;

/** Writes plans as files of the formats that are made here, for {@code io/docs/convert-samples.sh}, which lets LibreOffice make the others of the Word files. */
public final class SampleFiles {
    private SampleFiles() {}

    /** Writes into the folder that is the first argument: the texts that are the others, or the sample plans. */
    public static void main(String[] arguments) throws IOException {
        Map<String, List<String>> plans = new LinkedHashMap<>();
        for (int i = 1; i < arguments.length; i++) {
            Path text = Path.of(arguments[i]);
            String name = text.getFileName().toString().replaceFirst("\\.[^.]*$", "");
            String words = DecodedText.of(Files.readAllBytes(text)).text();
            plans.put(name, words.lines().filter(line -> !line.isBlank()).toList());
        }
        if (plans.isEmpty()) {
            for (SamplePlan plan : SamplePlan.values()) {
                plans.put(plan.fileName(), plan.lines());
            }
        }
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        Path plain = Files.createDirectories(folder.resolve("plain"));
        for (Map.Entry<String, List<String>> plan : plans.entrySet()) {
            Files.write(folder.resolve(plan.getKey() + ".docx"), WordSample.numbered(plan.getValue()));
            Files.write(plain.resolve(plan.getKey() + ".docx"), WordSample.plain(plan.getValue()));
            Files.write(folder.resolve(plan.getKey() + ".xlsx"), SheetSample.lines(plan.getValue()));
            Files.write(folder.resolve(plan.getKey() + ".ofd"), OfdSample.lines(plan.getValue()));
            Files.write(folder.resolve(plan.getKey() + ".md"), MarkupSample.markdown(plan.getValue()));
        }
    }
}
