package org.planmodel.io.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.planmodel.evaluation.Evaluation;

/**
 * A file that holds what a test is to yield, to be read and reviewed by people (基准文件).
 *
 * <pre>{@code
 * GoldenFile.at(Path.of("src/test/resources/june.txt")).matches(evaluations);
 * }</pre>
 *
 * <p>Where the file is not there it is written, and the test fails, so that nobody takes an unread file for a checked one. With the system
 * property {@code -Dplanmodel.golden=update} a file that differs is written anew; the change is then reviewed like any other.
 */
public final class GoldenFile {
    /** The system property that has files written anew, with the value {@code update}. */
    public static final String PROPERTY = "planmodel.golden";

    private final Path file;

    private GoldenFile(Path file) {
        this.file = file;
    }

    /** The file at this path. */
    public static GoldenFile at(Path file) {
        return new GoldenFile(Objects.requireNonNull(file, "file"));
    }

    /**
     * The evaluations are those of the file, a line each: subject, criterion, figure, progress, outcome, completion.
     *
     * @throws AssertionError if the file was not there or differs; the message shows the first line that does
     */
    public void matches(List<Evaluation> evaluations) {
        matches(EvaluationLines.of(evaluations));
    }

    /**
     * The text is that of the file. Line ends do not count.
     *
     * @throws AssertionError if the file was not there or differs; the message shows the first line that does
     */
    public void matches(String text) {
        String found = unixLines(text);
        try {
            if (!Files.exists(file)) {
                write(found);
                throw new AssertionError(file + " was not there and has been written; read it, and run the test again");
            }
            String expected = unixLines(Files.readString(file));
            if (expected.equals(found)) {
                return;
            }
            if ("update".equals(System.getProperty(PROPERTY))) {
                write(found);
                return;
            }
            throw new AssertionError(difference(expected, found));
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": " + e.getMessage(), e);
        }
    }

    private void write(String text) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }

    private String difference(String expected, String found) {
        List<String> before = expected.lines().toList();
        List<String> after = found.lines().toList();
        int line = 0;
        while (line < before.size() && line < after.size() && before.get(line).equals(after.get(line))) {
            line++;
        }
        return file + ", line " + (line + 1) + ":\n  expected: "
                + (line < before.size() ? before.get(line) : "(the end)") + "\n  found:    "
                + (line < after.size() ? after.get(line) : "(the end)") + "\n-D" + PROPERTY
                + "=update writes the file anew";
    }

    private static String unixLines(String text) {
        return text.replace("\r\n", "\n");
    }
}
