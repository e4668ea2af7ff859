package org.planmodel.examples;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** A small table of the examples: UTF-8, columns separated by tabs, lines that begin with # skipped. */
final class ExampleTable {
    private ExampleTable() {}

    /** The rows of a table. */
    static List<String[]> rows(String name) throws IOException {
        return text(name)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("\t", -1))
                .toList();
    }

    /** The text of a table. */
    static String text(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(ExampleTable.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
