package org.planmodel.examples;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** A table on a terminal; its columns are aligned although Chinese characters are two cells wide. */
final class TextTable {
    private static final int WIDEST = 40;
    private static final String GAP = "  ";

    private final List<List<String>> rows = new ArrayList<>();

    TextTable(String... headings) {
        rows.add(List.of(headings));
    }

    TextTable row(String... cells) {
        if (cells.length != rows.get(0).size()) {
            throw new IllegalArgumentException(
                    cells.length + " cells for " + rows.get(0).size() + " columns");
        }
        List<String> row = new ArrayList<>();
        for (String cell : cells) {
            row.add(DisplayWidth.cut(cell.replaceAll("\\s+", " ").strip(), WIDEST));
        }
        rows.add(row);
        return this;
    }

    boolean isEmpty() {
        return rows.size() == 1;
    }

    void printTo(PrintStream out) {
        int[] widths = new int[rows.get(0).size()];
        for (List<String> row : rows) {
            for (int column = 0; column < widths.length; column++) {
                widths[column] = Math.max(widths[column], DisplayWidth.of(row.get(column)));
            }
        }
        print(rows.get(0), widths, out);
        List<String> rule = new ArrayList<>();
        for (int width : widths) {
            rule.add("-".repeat(width));
        }
        print(rule, widths, out);
        rows.stream().skip(1).forEach(row -> print(row, widths, out));
    }

    private static void print(List<String> row, int[] widths, PrintStream out) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < widths.length; column++) {
            line.append(column == 0 ? "" : GAP).append(DisplayWidth.pad(row.get(column), widths[column]));
        }
        out.println(line.toString().stripTrailing());
    }
}
