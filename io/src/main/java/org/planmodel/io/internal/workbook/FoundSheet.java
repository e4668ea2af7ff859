package org.planmodel.io.internal.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.planmodel.problem.Location;

/** The sheet of rows in a workbook, with the place of each column, wherever people have moved it. */
public final class FoundSheet {
    /** The hidden row in which the keys of the columns stand. */
    public static final int KEYS = 0;

    private static final int SEARCHED_ROWS = 20;
    private static final int ENOUGH_HEADERS = 3;

    private final SheetGrid grid;
    private final int header;
    private final Map<String, Integer> columns;

    private FoundSheet(SheetGrid grid, int header, Map<String, Integer> columns) {
        this.grid = grid;
        this.header = header;
        this.columns = columns;
    }

    /** By what the columns are known. */
    public interface ColumnNames {
        /** The key of the column that people head so. */
        Optional<String> ofHeader(String header);

        /** Whether the text is the key of a column. */
        boolean isKey(String text);
    }

    /** The sheet with most of the headers, if it has enough of them and the required one. */
    public static Optional<FoundSheet> in(OpenedWorkbook workbook, ColumnNames names, String required) {
        Optional<FoundSheet> best = Optional.empty();
        for (SheetGrid grid : workbook.sheets().values()) {
            Optional<FoundSheet> found = in(grid, names);
            if (found.isPresent()
                    && (best.isEmpty()
                            || found.get().columns.size() > best.get().columns.size())) {
                best = found;
            }
        }
        return best.filter(sheet -> sheet.columns.size() >= ENOUGH_HEADERS && sheet.columns.containsKey(required));
    }

    private static Optional<FoundSheet> in(SheetGrid grid, ColumnNames names) {
        Map<String, Integer> best = Map.of();
        int header = -1;
        for (int row : grid.rows()) {
            if (row >= SEARCHED_ROWS) {
                break;
            }
            Map<String, Integer> found = new LinkedHashMap<>();
            for (int column : grid.columns(row)) {
                names.ofHeader(grid.at(row, column).text()).ifPresent(key -> found.putIfAbsent(key, column));
            }
            if (found.size() > best.size()) {
                best = found;
                header = row;
            }
        }
        if (header < 0) {
            return Optional.empty();
        }
        Map<String, Integer> columns = new LinkedHashMap<>(best);
        columns.putAll(keys(grid, header, names));
        return Optional.of(new FoundSheet(grid, header, columns));
    }

    /** The hidden row of keys above the header, which counts more than what the header says. */
    private static Map<String, Integer> keys(SheetGrid grid, int header, ColumnNames names) {
        Map<String, Integer> keys = new LinkedHashMap<>();
        if (header > KEYS) {
            for (int column : grid.columns(KEYS)) {
                String key = grid.at(KEYS, column).text();
                if (names.isKey(key)) {
                    keys.putIfAbsent(key, column);
                }
            }
        }
        return keys;
    }

    /** The name of the sheet. */
    public String name() {
        return grid.name();
    }

    /** Whether the sheet has the column. */
    public boolean has(String key) {
        return columns.containsKey(key);
    }

    /** The lines below the header that have any content. */
    public List<Integer> lines() {
        return grid.rows().stream()
                .filter(row -> row > header && !grid.isBlank(row))
                .toList();
    }

    /** The cell of a line in a column; an empty one where the column is missing. */
    public CellValue at(int line, String key) {
        Integer column = columns.get(key);
        return column == null ? CellValue.empty(SheetGrid.address(line, 0)) : grid.at(line, column);
    }

    /** The cells of a line that stand in known columns. */
    public List<CellValue> cells(int line) {
        return columns.values().stream().map(column -> grid.at(line, column)).toList();
    }

    /** The keys of the columns, as they were found. */
    public List<String> keys() {
        return List.copyOf(columns.keySet());
    }

    /** The sheet with everything that stands in it. */
    public SheetGrid grid() {
        return grid;
    }

    /** The row of the headers, from 0. */
    public int header() {
        return header;
    }

    /** The headers that no column is known by, with their cells. */
    public List<CellValue> unknownHeaders() {
        List<CellValue> unknown = new ArrayList<>();
        for (int column : grid.columns(header)) {
            CellValue cell = grid.at(header, column);
            if (!cell.isBlank() && !columns.containsValue(column)) {
                unknown.add(cell);
            }
        }
        return unknown;
    }

    /** The place of a cell. */
    public Location place(CellValue cell) {
        return new Location.Cell(grid.name(), cell.address());
    }

    /** The place of the cell of a line in a column. */
    public Location place(int line, String key) {
        return place(at(line, key));
    }

    /** The place of the headers. */
    public Location headerPlace() {
        return new Location.Cell(grid.name(), SheetGrid.address(header, 0));
    }
}
