package org.planmodel.io.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.planmodel.SourceSpan;
import org.planmodel.io.document.Document;
import org.planmodel.io.document.Table;

/** A table laid out: which cell covers each place, merged cells included. */
final class Grid {
    /** A cell with its text. */
    record Cell(int row, int column, int rowSpan, int columnSpan, String text, SourceSpan span) {
        boolean isBlank() {
            return text.isEmpty();
        }
    }

    private final List<List<Cell>> origins;
    private final @Nullable Cell[][] places;
    private final int width;

    private Grid(List<List<Cell>> origins, @Nullable Cell[][] places, int width) {
        this.origins = origins;
        this.places = places;
        this.width = width;
    }

    static Grid of(Document document, Table table) {
        int width = 0;
        List<List<Cell>> origins = new ArrayList<>();
        for (Table.Row row : table.rows()) {
            List<Cell> cells = new ArrayList<>();
            for (Table.Cell cell : row.cells()) {
                cells.add(new Cell(
                        origins.size(),
                        cell.column(),
                        cell.rowSpan(),
                        cell.columnSpan(),
                        cell.span().in(document.text()).strip(),
                        cell.span()));
                width = Math.max(width, cell.column() + 1);
            }
            origins.add(cells);
        }
        @Nullable Cell[][] places = new @Nullable Cell[origins.size()][];
        for (int row = 0; row < places.length; row++) {
            places[row] = new @Nullable Cell[width];
        }
        origins.forEach(row -> row.forEach(cell -> lay(places, cell)));
        return new Grid(origins, places, width);
    }

    private static void lay(@Nullable Cell[][] places, Cell cell) {
        int bottom = (int) Math.min(places.length, (long) cell.row() + cell.rowSpan());
        for (int row = cell.row(); row < bottom; row++) {
            int right = (int) Math.min(places[row].length, (long) cell.column() + cell.columnSpan());
            for (int column = cell.column(); column < right; column++) {
                if (places[row][column] == null) {
                    places[row][column] = cell;
                }
            }
        }
    }

    int height() {
        return origins.size();
    }

    int width() {
        return width;
    }

    /** The cells that begin in this row, from left to right. */
    List<Cell> row(int row) {
        return origins.get(row);
    }

    /** The cell that covers this place. */
    Optional<Cell> at(int row, int column) {
        return row < places.length && column < width ? Optional.ofNullable(places[row][column]) : Optional.empty();
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
