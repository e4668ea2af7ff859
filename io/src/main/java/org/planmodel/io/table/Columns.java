package org.planmodel.io.table;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The columns of a table and where its header ends. */
record Columns(List<Column> columns, int headerTop, int firstRow) {
    /** A header stands among the first rows, below a title and a line such as 单位：亿元. */
    private static final int ROWS_TO_SEARCH = 12;

    static Optional<Columns> find(Grid grid, TableContext context) {
        for (int row = 0; row < Math.min(ROWS_TO_SEARCH, grid.height()); row++) {
            Optional<Columns> found = at(grid, row, context);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<Columns> at(Grid grid, int top, TableContext context) {
        Set<String> labels = new LinkedHashSet<>();
        grid.row(top).forEach(cell -> labels.add(cell.text()));
        if (labels.size() < 2) {
            return Optional.empty();
        }
        int below = bottom(grid, top);
        List<String> joined = new ArrayList<>();
        for (int column = 0; column < grid.width(); column++) {
            joined.add(label(grid, top, below, column));
        }
        List<Column> columns = new HeaderReader(context).read(joined);
        Columns found = new Columns(columns, top, below);
        return found.isTasks() || found.isIndicators() ? Optional.of(found) : Optional.empty();
    }

    /** The row below the header: as far down as the cell reaches that names the rows, and further where a wide cell has others below it. */
    private static int bottom(Grid grid, int top) {
        int below = top + 1;
        boolean wide = false;
        for (Grid.Cell cell : grid.row(top)) {
            wide |= cell.columnSpan() > 1;
            if (HeaderReader.namesRows(cell.text())) {
                below = Math.max(below, top + cell.rowSpan());
            }
        }
        if (wide && below == top + 1 && below < grid.height() && isSecondLine(grid, below)) {
            below++;
        }
        return Math.min(below, grid.height());
    }

    private static boolean isSecondLine(Grid grid, int row) {
        List<Grid.Cell> cells = grid.across(row);
        return !cells.isEmpty() && cells.stream().noneMatch(cell -> CellFigures.isFigure(cell.text()));
    }

    private static String label(Grid grid, int top, int below, int column) {
        Set<Grid.Cell> cells = new LinkedHashSet<>();
        for (int row = top; row < below; row++) {
            grid.textAt(row, column).ifPresent(cells::add);
        }
        StringBuilder label = new StringBuilder();
        cells.forEach(cell -> label.append(cell.text()));
        return label.toString();
    }

    List<Column> of(Column.Role role) {
        return columns.stream().filter(column -> column.role() == role).toList();
    }

    boolean has(Column.Role role) {
        return !of(role).isEmpty();
    }

    boolean hasResponsible() {
        return has(Column.Role.LEAD) || has(Column.Role.RESPONSIBLE) || has(Column.Role.COOPERATING);
    }

    /** Named rows with figures. */
    boolean isIndicators() {
        boolean figures = has(Column.Role.GOAL) || has(Column.Role.RESULT);
        return has(Column.Role.NAME) && figures && !has(Column.Role.TASK);
    }

    /** Tasks with those who answer for them, or by when. */
    boolean isTasks() {
        return (has(Column.Role.TASK) || has(Column.Role.CONTENT)) && (hasResponsible() || has(Column.Role.DUE));
    }
}
