package org.planmodel.io.internal.workbook;

import org.planmodel.io.internal.WideText;

/**
 * How high a row must be so that its wrapped texts can be read. Spreadsheet programs do not all work it out themselves when they open a file that
 * they have not written.
 */
public final class RowHeight {
    private static final double LINE = 14.5;
    private static final double MARGIN = 4;
    private static final double HIGHEST = 400;

    private double lines = 1;
    private double size = 1;

    /** Takes a cell into account. */
    public RowHeight add(String text, double width) {
        double cell = 0;
        for (String line : text.split("\n", -1)) {
            cell += Math.max(1, Math.ceil(width(line) / Math.max(1, width - 1)));
        }
        lines = Math.max(lines, cell);
        return this;
    }

    /** The letters are so many times the ordinary size. */
    public RowHeight times(double times) {
        size = times;
        return this;
    }

    /** In points, and no more than a row may have. */
    public double points() {
        return Math.min(HIGHEST, size * (lines * LINE + MARGIN));
    }

    /** In the widths of a digit: a Chinese character is two of them. */
    private static double width(String text) {
        return text.codePoints()
                .mapToDouble(c -> WideText.isWide(c) ? 2.05 : 1.05)
                .sum();
    }
}
