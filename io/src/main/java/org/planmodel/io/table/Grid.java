package org.planmodel.io.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.planmodel.SourceSpan;
import org.planmodel.io.document.Document;
import org.planmodel.io.document.Table;

/** A table laid out: which cell covers each place, merged cells included. Rows are laid out when they are asked for, so that a long table costs little. Not thread-safe. */
final class Grid {
    /** A cell with its text. */
    record Cell(int row, int column, int rowSpan, int columnSpan, String text, SourceSpan span) {
        boolean isBlank() {
            return text.isEmpty();
        }
    }

    /** How many rows stay laid out: those a reader looks at together. */
    private static final int KEPT = 16;

    private final String text;
    private final List<Table.Row> rows;
    private final int width;
    /** By row, the cells that reach down into it from above; no array where there is none. */
    private final @Nullable Cell[] @Nullable [] reaching;

    private final @Nullable Cell[][] kept = new @Nullable Cell[KEPT][];
    private final int[] keptRows = new int[KEPT];

    private Grid(String text, List<Table.Row> rows, int width) {
        this.text = text;
        this.rows = rows;
        this.width = width;
        this.reaching = new @Nullable Cell[rows.size()][];
        Arrays.fill(keptRows, -1);
    }

    static Grid of(Document document, Table table) {
        int width = 0;
        for (Table.Row row : table.rows()) {
            for (Table.Cell cell : row.cells()) {
                width = Math.max(width, cell.column() + 1);
            }
        }
        Grid grid = new Grid(document.text(), table.rows(), width);
        for (int row = 0; row < grid.height(); row++) {
            for (Table.Cell cell : grid.rows.get(row).cells()) {
                if (cell.rowSpan() > 1) {
                    grid.reachDown(grid.cell(row, cell));
                }
            }
        }
        return grid;
    }

    private void reachDown(Cell cell) {
        int bottom = (int) Math.min(height(), (long) cell.row() + cell.rowSpan());
        for (int row = cell.row() + 1; row < bottom; row++) {
            @Nullable Cell[] places = reaching[row];
            if (places == null) {
                places = new @Nullable Cell[width];
                reaching[row] = places;
            }
            lay(places, cell);
        }
    }

    private static void lay(@Nullable Cell[] places, Cell cell) {
        int right = (int) Math.min(places.length, (long) cell.column() + cell.columnSpan());
        for (int column = cell.column(); column < right; column++) {
            if (places[column] == null) {
                places[column] = cell;
            }
        }
    }

    private Cell cell(int row, Table.Cell cell) {
        return new Cell(
                row,
                cell.column(),
                cell.rowSpan(),
                cell.columnSpan(),
                cell.span().in(text).strip(),
                cell.span());
    }

    private @Nullable Cell[] places(int row) {
        int slot = row % KEPT;
        if (keptRows[slot] != row) {
            @Nullable Cell[] above = reaching[row];
            @Nullable Cell[] places = above == null ? new @Nullable Cell[width] : above.clone();
            row(row).forEach(cell -> lay(places, cell));
            kept[slot] = places;
            keptRows[slot] = row;
        }
        return kept[slot];
    }

    int height() {
        return rows.size();
    }

    int width() {
        return width;
    }

    /** The cells that begin in this row, from left to right. */
    List<Cell> row(int row) {
        return rows.get(row).cells().stream().map(cell -> cell(row, cell)).toList();
    }

    /** The cell that covers this place. */
    Optional<Cell> at(int row, int column) {
        return row < height() && column < width ? Optional.ofNullable(places(row)[column]) : Optional.empty();
    }

    /** The cell that covers this place, if it has text. */
    Optional<Cell> textAt(int row, int column) {
        return at(row, column).filter(cell -> !cell.isBlank());
    }

    /** The cells with text that cover this row, each once, from left to right. */
    List<Cell> across(int row) {
        List<Cell> found = new ArrayList<>();
        for (int column = 0; column < width; column++) {
            textAt(row, column).filter(cell -> !found.contains(cell)).ifPresent(found::add);
        }
        return found;
    }
}
