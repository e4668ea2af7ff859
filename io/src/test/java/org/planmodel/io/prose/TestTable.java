package org.planmodel.io.prose;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The tables beside the tests: UTF-8, columns parted by tabulators, {@code #} begins a comment. */
final class TestTable {
    private TestTable() {}

    /** The lines of a table with their columns, the line of headings first. */
    static List<List<String>> lines(String name) {
        try (InputStream in = TestTable.class.getResourceAsStream(name);
                BufferedReader lines = new BufferedReader(
                        new InputStreamReader(Objects.requireNonNull(in, name), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.split("\t", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
