package org.planmodel.io.document.samples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The sample plans of the project, as their text. */
public enum SamplePlan {
    ANNUAL_PLAN("annual-plan"),
    FIVE_YEAR_OUTLINE("five-year-outline"),
    TASK_BREAKDOWN("task-breakdown");

    private final String fileName;

    SamplePlan(String fileName) {
        this.fileName = fileName;
    }

    /** The name of its files, without the extension. */
    public String fileName() {
        return fileName;
    }

    /** The text. */
    public String text() {
        // tests run in the folder of the module or of the project
        for (String root : List.of("..", ".")) {
            Path file = Path.of(root, "examples/src/main/resources/org/planmodel/examples", fileName + ".txt");
            if (Files.exists(file)) {
                try {
                    return Files.readString(file);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
        throw new IllegalStateException(
                fileName + ".txt was not found from " + Path.of("").toAbsolutePath());
    }

    /** Its lines that are neither blank nor rows of a table. */
    public List<String> paragraphs() {
        return lines().stream().filter(line -> line.indexOf('\t') < 0).toList();
    }

    /** Its lines that are not blank. */
    public List<String> lines() {
        return text().lines().filter(line -> !line.isBlank()).toList();
    }
}
