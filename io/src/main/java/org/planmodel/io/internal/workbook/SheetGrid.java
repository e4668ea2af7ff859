package org.planmodel.io.internal.workbook;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The cells of one sheet that is small enough to be held, by row and column from 0. */
public final class SheetGrid {
    private final String name;
    private final TreeMap<Integer, Map<Integer, CellValue>> rows;

    SheetGrid(String name, TreeMap<Integer, Map<Integer, CellValue>> rows) {
        this.name = name;
        this.rows = rows;
    }

    /** The name of the sheet. */
    public String name() {
        return name;
    }

    /** The rows that have a cell, from top to bottom. */
    public List<Integer> rows() {
        return List.copyOf(rows.keySet());
    }

    /** The columns of a row that have a cell, from left to right. */
    public List<Integer> columns(int row) {
        return List.copyOf(rows.getOrDefault(row, Map.of()).keySet());
    }

    /** The cell at this place; an empty one where none is. */
    public CellValue at(int row, int column) {
        CellValue cell = rows.getOrDefault(row, Map.of()).get(column);
        return cell == null ? CellValue.empty(address(row, column)) : cell;
    }

    /** Whether no cell of the row has any content. */
    public boolean isBlank(int row) {
        return rows.getOrDefault(row, Map.of()).values().stream().allMatch(CellValue::isBlank);
    }

    /** The place as the program shows it: {@code D14} for row 13, column 3. */
    public static String address(int row, int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
            letters.insert(0, (char) ('A' + rest % 26));
        }
        return letters.append(row + 1).toString();
    }
}
