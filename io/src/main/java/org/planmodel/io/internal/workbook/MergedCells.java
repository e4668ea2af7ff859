package org.planmodel.io.internal.workbook;

import java.util.Optional;

/**
 * Cells of a sheet that are shown as one (合并单元格); rows and columns count from 0.
 *
 * @param row the first row
 * @param column the first column
 * @param rows how many rows, at least 1
 * @param columns how many columns, at least 1
 */
public record MergedCells(int row, int column, int rows, int columns) {
    private static final int LETTERS = 26;
    private static final int LARGEST = 1 << 21;

    /** Reads a range: {@code B2:C5}. */
    static Optional<MergedCells> parse(String range) {
        int colon = range.indexOf(':');
        String first = colon < 0 ? range : range.substring(0, colon);
        String last = colon < 0 ? range : range.substring(colon + 1);
        int column = column(first);
        int row = row(first);
        int right = column(last);
        int bottom = row(last);
        boolean valid = row >= 0 && column >= 0 && bottom >= row && right >= column;
        return valid
                ? Optional.of(new MergedCells(row, column, bottom - row + 1, right - column + 1))
                : Optional.empty();
    }

    /** The column of an address, from 0: 3 for {@code D14}; -1 where there is none. */
    static int column(String address) {
        int column = 0;
        for (int i = 0; i < address.length() && column < LARGEST; i++) {
            char c = address.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                column = column * LETTERS + c - 'A' + 1;
            } else if (c != '$') {
                break;
            }
        }
        return column - 1;
    }

    /** The row of an address, from 0: 13 for {@code D14}; -1 where there is none. */
    private static int row(String address) {
        int row = 0;
        for (int i = 0; i < address.length() && row < LARGEST; i++) {
            char c = address.charAt(i);
            row = c >= '0' && c <= '9' ? row * 10 + c - '0' : row;
        }
        return row - 1;
    }
}
