package org.planmodel.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.planmodel.Plan;
import org.planmodel.testing.PlanGenerator;

/** Writes the plan that LibreOffice opens and saves again for {@link ResavedFilesTest}; {@code io/docs/resave-samples.sh} runs it. */
final class ResavedFiles {
    private ResavedFiles() {}

    /** Writes the plan into a folder in each format that an office program saves, and as JSON to compare it with. */
    public static void main(String[] folder) throws IOException {
        Path out = Files.createDirectories(Path.of(folder[0]));
        Plan plan =
                PlanGenerator.seed(9).density(100).measures(12).observations(10).plan();
        for (String extension : new String[] {"json", "csv", "docx", "xlsx"}) {
            Plans.write(plan, out.resolve("plan." + extension));
        }
    }
}
