package org.planmodel.io.document;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import org.planmodel.SourceSpan;
import org.planmodel.io.document.Table.Cell;
import org.planmodel.io.document.Table.Row;

/** The cells of a table as numbers: a sheet may have a million of them, and each as a value of its own would take three times the room. Not thread-safe while it grows. */
final class TableCells {
    /** The index of the first cell of each row. */
    private final Ints firsts = new Ints();

    private final Ints starts = new Ints();
    private final Ints ends = new Ints();
    private final Ints columns = new Ints();
    private final Ints columnSpans = new Ints();
    private final Ints rowSpans = new Ints();

    /** The cells of these rows. */
    static TableCells of(List<Row> rows) {
        TableCells cells = new TableCells();
        for (Row row : rows) {
            cells.row();
            for (Cell cell : row.cells()) {
                cells.add(cell.span().start(), cell.span().end(), cell.column(), cell.columnSpan(), cell.rowSpan());
            }
        }
        cells.trim();
        return cells;
    }

    void row() {
        firsts.add(starts.size());
    }

    void add(int start, int end, int column, int columnSpan, int rowSpan) {
        starts.add(start);
        ends.add(end);
        columns.add(column);
        columnSpans.add(columnSpan);
        rowSpans.add(rowSpan);
    }

    void trim() {
        for (Ints numbers : List.of(firsts, starts, ends, columns, columnSpans, rowSpans)) {
            numbers.trim();
        }
    }

    int rowCount() {
        return firsts.size();
    }

    /** The number of cells. */
    int size() {
        return starts.size();
    }

    /** The index of the first cell of a row. */
    int first(int row) {
        return firsts.get(row);
    }

    /** The index behind the last cell of a row. */
    int end(int row) {
        return row + 1 < firsts.size() ? firsts.get(row + 1) : starts.size();
    }

    int start(int cell) {
        return starts.get(cell);
    }

    int endOf(int cell) {
        return ends.get(cell);
    }

    int column(int cell) {
        return columns.get(cell);
    }

    int columnSpan(int cell) {
        return columnSpans.get(cell);
    }

    int rowSpan(int cell) {
        return rowSpans.get(cell);
    }

    void rowSpan(int cell, int rows) {
        rowSpans.set(cell, rows);
    }

    private Cell cell(int cell) {
        return new Cell(
                new SourceSpan(starts.get(cell), ends.get(cell)),
                columns.get(cell),
                columnSpans.get(cell),
                rowSpans.get(cell));
    }

    private Row row(int row) {
        Cell[] cells = new Cell[end(row) - first(row)];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = cell(first(row) + i);
        }
        return new Row(List.of(cells));
    }

    /** The rows, each made when it is asked for. */
    List<Row> rows() {
        return new Rows();
    }

    private final class Rows extends AbstractList<Row> implements RandomAccess {
        @Override
        public Row get(int index) {
            return row(index);
        }

        @Override
        public int size() {
            return rowCount();
        }
    }
}
