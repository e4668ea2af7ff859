package org.planmodel.io.document;

import java.util.List;
import org.planmodel.SourceSpan;

/**
 * A table (表格): rows of cells, as read; the text of each cell stands in the document's text.
 *
 * @param span from the first cell to the last
 * @param rows from top to bottom
 */
public record Table(SourceSpan span, List<Row> rows) implements Block {

    public Table {
        rows = List.copyOf(rows);
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
