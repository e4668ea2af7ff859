package org.planmodel.catalog;

import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Reads the tables of this package: UTF-8, cells separated by tabs; empty lines and lines that begin with {@code #} say nothing. */
final class CatalogTable {
    private CatalogTable() {}

    /** What is done with one line. */
    interface Line {
        void read(String line);
    }

    /** The cells of a line, each without white space around it; missing ones at the end are empty. */
    static String[] cells(String line, int least, int most) {
        String[] found = line.split("\t", -1);
        if (found.length < least || found.length > most) {
            throw new IllegalArgumentException("\"" + shortened(line) + "\": " + found.length + " columns, "
                    + (least == most ? least : least + " to " + most) + " are needed, separated by tabs");
        }
        String[] cells = new String[most];
        for (int column = 0; column < most; column++) {
            cells[column] = column < found.length ? found[column].strip() : "";
        }
        return cells;
    }

    static boolean saysNothing(String line) {
        return line.isBlank() || line.startsWith("#");
    }

    static void readAll(Reader lines, Line use) throws IOException {
        BufferedReader buffered = new BufferedReader(lines);
        int number = 1;
        for (String line = buffered.readLine(); line != null; line = buffered.readLine()) {
            try {
                use.read(line);
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException("line " + number + ": " + e.getMessage(), e);
            }
            number++;
        }
    }

    /** Reads a table that comes with the library. */
    static void readResource(String name, Line use) {
        try (InputStream stream = CatalogTable.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new FileNotFoundException("resource " + name);
            }
            readAll(new InputStreamReader(stream, StandardCharsets.UTF_8), use);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String shortened(String line) {
        return line.length() <= 40 ? line : line.substring(0, 40) + "…";
    }
}
