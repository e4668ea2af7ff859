package org.planmodel.io.breakdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.planmodel.PlanPeriod;
import org.planmodel.io.internal.workbook.CellValue;
import org.planmodel.io.internal.workbook.OpenedWorkbook;
import org.planmodel.io.internal.workbook.SheetGrid;
import org.planmodel.problem.Location;

/** The sheet of rows in a workbook, with the place of each column, wherever people have moved it. */
final class FoundSheet {
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

    /** The sheet with most of the headers of a breakdown. */
    static Optional<FoundSheet> in(OpenedWorkbook workbook, Optional<PlanPeriod> period) {
        Optional<FoundSheet> best = Optional.empty();
        for (SheetGrid grid : workbook.sheets().values()) {
            Optional<FoundSheet> found = in(grid, period);
            if (found.isPresent()
                    && (best.isEmpty()
                            || found.get().columns.size() > best.get().columns.size())) {
                best = found;
            }
        }
        return best.filter(sheet -> sheet.columns.size() >= ENOUGH_HEADERS && sheet.columns.containsKey("text"));
    }

    private static Optional<FoundSheet> in(SheetGrid grid, Optional<PlanPeriod> period) {
        Map<String, Integer> best = Map.of();
        int header = -1;
        for (int row : grid.rows()) {
            if (row >= SEARCHED_ROWS) {
                break;
            }
            Map<String, Integer> found = new LinkedHashMap<>();
            for (int column : grid.columns(row)) {
                Columns.keyOf(grid.at(row, column).text(), period).ifPresent(key -> found.putIfAbsent(key, column));
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
        columns.putAll(keys(grid, header));
        return Optional.of(new FoundSheet(grid, header, columns));
    }

    /** The hidden row of keys above the header, which counts more than what the header says. */
    private static Map<String, Integer> keys(SheetGrid grid, int header) {
        Map<String, Integer> keys = new LinkedHashMap<>();
        if (header > RowsSheet.KEYS) {
            for (int column : grid.columns(RowsSheet.KEYS)) {
                String key = grid.at(RowsSheet.KEYS, column).text();
                boolean known = key.startsWith(Columns.CHECK_POINT) || Columns.FIXED.contains(key);
                if (known) {
                    keys.putIfAbsent(key, column);
                }
            }
        }
        return keys;
    }

    String name() {
        return grid.name();
    }

    boolean has(String key) {
        return columns.containsKey(key);
    }

    /** The lines below the header that have any content. */
    List<Integer> lines() {
        return grid.rows().stream()
                .filter(row -> row > header && !grid.isBlank(row))
                .toList();
    }

    /** The cell of a line in a column; an empty one where the column is missing. */
    CellValue at(int line, String key) {
        Integer column = columns.get(key);
        return column == null
                ? new CellValue("A" + (line + 1), "", Optional.empty(), Optional.empty(), false)
                : grid.at(line, column);
    }

    /** The cells of a line that stand in known columns. */
    List<CellValue> cells(int line) {
        return columns.values().stream().map(column -> grid.at(line, column)).toList();
    }

    /** The keys of the check points that the sheet has. */
    List<String> checkPoints() {
        return columns.keySet().stream()
                .filter(key -> key.startsWith(Columns.CHECK_POINT))
                .toList();
    }

    /** The headers that no column is known by, with their cells. */
    List<CellValue> unknownHeaders() {
        List<CellValue> unknown = new ArrayList<>();
        for (int column : grid.columns(header)) {
            CellValue cell = grid.at(header, column);
            if (!cell.isBlank() && !columns.containsValue(column)) {
                unknown.add(cell);
            }
        }
        return unknown;
    }

    Location place(CellValue cell) {
        return new Location.Cell(grid.name(), cell.address());
    }

    Location place(int line, String key) {
        return place(at(line, key));
    }

    Location headerPlace() {
        return new Location.Cell(grid.name(), SheetGrid.address(header, 0));
    }
}
