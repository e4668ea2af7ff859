package org.planmodel.io.document;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.planmodel.io.ReadLimits;
import org.planmodel.io.ReadProblem;
import org.planmodel.problem.Location;

/**
 * A table while it is put together: cells are added from left to right, row by row, and find their column beside the cells that reach down from above. Not
 * thread-safe.
 */
public final class TableDraft {
    /** The widest table that any format knows has 16,384 columns. */
    private static final int MAX_COLUMNS = 16_384;

    /** A cell with its text and place in the file. */
    record DraftCell(String text, int column, int columnSpan, int rowSpan, Location place) {
        DraftCell deeper() {
            return new DraftCell(text, column, columnSpan, rowSpan + 1, place);
        }
    }

    /** Cells that still reach down, by their number of rows below. */
    private record Hanging(int column, int columnSpan, int below) {}

    private final List<List<DraftCell>> rows = new ArrayList<>();
    private List<Hanging> hanging = new ArrayList<>();
    private final BitSet taken = new BitSet();
    private final Map<Integer, Integer> lastRowAt = new HashMap<>();
    private final ReadLimits limits;
    private int next;
    private int cellCount;
    private long laidOut;

    /** An empty table; more cells than the limit allows are refused, those that reach down counted in each row. */
    public TableDraft(ReadLimits limits) {
        this.limits = limits;
    }

    /** Begins a row. */
    public TableDraft row() {
        if (!rows.isEmpty()) {
            endRow();
        }
        rows.add(new ArrayList<>());
        taken.clear();
        for (Hanging cell : hanging) {
            taken.set(cell.column(), cell.column() + cell.columnSpan());
        }
        next = 0;
        count(1 + hanging.size());
        return this;
    }

    private void count(int more) {
        laidOut += more;
        if (laidOut > limits.maxCells()) {
            throw DocumentException.of(ReadProblem.TOO_MANY_CELLS, limits.maxCells());
        }
    }

    private void endRow() {
        List<Hanging> below = new ArrayList<>();
        for (Hanging cell : hanging) {
            if (cell.below() > 1) {
                below.add(new Hanging(cell.column(), cell.columnSpan(), cell.below() - 1));
            }
        }
        for (DraftCell cell : rows.get(rows.size() - 1)) {
            if (cell.rowSpan() > 1) {
                below.add(new Hanging(cell.column(), cell.columnSpan(), cell.rowSpan() - 1));
            }
        }
        hanging = below;
    }

    /** Adds a cell at the next free column; spans below 1 count as 1. */
    public TableDraft cell(String text, int columnSpan, int rowSpan, Location place) {
        return cellAt(taken.nextClearBit(next), text, columnSpan, rowSpan, place);
    }

    /** Adds a cell at a column, which is not left of the one before it. */
    public TableDraft cellAt(int column, String text, int columnSpan, int rowSpan, Location place) {
        if (rows.isEmpty()) {
            row();
        }
        int width = Math.max(1, Math.min(columnSpan, MAX_COLUMNS - column));
        if (column >= MAX_COLUMNS) {
            throw DocumentException.of(ReadProblem.TOO_MANY_CELLS, MAX_COLUMNS);
        }
        rows.get(rows.size() - 1).add(new DraftCell(text, column, width, Math.max(1, rowSpan), place));
        next = column + width;
        lastRowAt.put(column, rows.size() - 1);
        cellCount++;
        count(1);
        return this;
    }

    /** The cell that covers this column in the row above reaches down into this row too; says whether there is one. */
    public boolean continueAbove(int column) {
        Integer row = lastRowAt.get(column);
        if (row == null) {
            return false;
        }
        List<DraftCell> cells = rows.get(row);
        for (int index = 0; index < cells.size(); index++) {
            DraftCell cell = cells.get(index);
            if (cell.column() == column && row + cell.rowSpan() == rows.size() - 1) {
                cells.set(index, cell.deeper());
                next = Math.max(next, column + cell.columnSpan());
                return true;
            }
        }
        return false;
    }

    /** The column at which the next cell would stand. */
    public int nextColumn() {
        return taken.nextClearBit(next);
    }

    /** How many cells it has so far. */
    public int cellCount() {
        return cellCount;
    }

    /** The text of each row, its cells set apart by tabs. */
    public List<String> texts() {
        return rows.stream()
                .map(row -> row.stream().map(DraftCell::text).collect(Collectors.joining("\t")))
                .toList();
    }

    /** Whether no cell has text. */
    public boolean isBlank() {
        return rows.stream().flatMap(List::stream).allMatch(cell -> cell.text().isBlank());
    }

    /** Whether no row has two cells: a frame around paragraphs. */
    boolean isSingleColumn() {
        return rows.stream().allMatch(row -> row.size() <= 1);
    }

    List<List<DraftCell>> rows() {
        return rows;
    }

    void forEachCell(BiConsumer<Integer, DraftCell> use) {
        for (int row = 0; row < rows.size(); row++) {
            for (DraftCell cell : rows.get(row)) {
                use.accept(row, cell);
            }
        }
    }
}
