package org.planmodel.io.document;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.planmodel.SourceSpan;

/** A table (表格): rows of cells, as read; the text of each cell stands in the document's text. Immutable. */
public final class Table implements Block {
    private final SourceSpan span;
    private final TableCells cells;

    /**
     * A table.
     *
     * @param span from the first cell to the last
     * @param rows from top to bottom
     */
    public Table(SourceSpan span, List<Row> rows) {
        this(span, TableCells.of(rows));
    }

    Table(SourceSpan span, TableCells cells) {
        this.span = Objects.requireNonNull(span, "span");
        this.cells = cells;
    }

    @Override
    public SourceSpan span() {
        return span;
    }

    /** The rows from top to bottom, each made when it is asked for. */
    public List<Row> rows() {
        return cells.rows();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Table that && span.equals(that.span) && rows().equals(that.rows());
    }

    @Override
    public int hashCode() {
        return Objects.hash(span, rows());
    }

    @Override
    public String toString() {
        return "Table[span=" + span + ", rows=" + rows() + "]";
    }

    /** One row, its cells from left to right; a cell that a merged one covers is left out. */
    public record Row(List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * One cell.
     *
     * @param span where its text stands in the document's text
     * @param column 0-based, of its left edge
     * @param columnSpan how many columns it covers, at least 1
     * @param rowSpan how many rows it covers, at least 1
     */
    public record Cell(SourceSpan span, int column, int columnSpan, int rowSpan) {
        public Cell {
            if (column < 0 || columnSpan < 1 || rowSpan < 1) {
                throw new IllegalArgumentException(
                        "cell at column " + column + ": spans are at least 1, columns at least 0");
            }
        }
    }
}
