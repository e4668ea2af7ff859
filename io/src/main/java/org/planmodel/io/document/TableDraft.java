package org.planmodel.io.document;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

    /** Cells that still reach down, by their number of rows below. */
    private record Hanging(int column, int columnSpan, int below) {}

    /** Offsets in the text. */
    private final TableCells cells = new TableCells();

    private final StringBuilder text = new StringBuilder();
    /** By the index of a cell. */
    private final Places places = new Places();

    private List<Hanging> hanging = new ArrayList<>();
    private final BitSet taken = new BitSet();
    private final Map<Integer, Integer> lastRowAt = new HashMap<>();
    private final ReadLimits limits;
    private int next;
    private long laidOut;

    /** An empty table; more cells than the limit allows are refused, those that reach down counted in each row. */
    public TableDraft(ReadLimits limits) {
        this.limits = limits;
    }

    /** Begins a row. */
    public TableDraft row() {
        if (cells.rowCount() > 0) {
            endRow();
        }
        cells.row();
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
        for (int cell = cells.first(lastRow()); cell < cells.size(); cell++) {
            if (cells.rowSpan(cell) > 1) {
                below.add(new Hanging(cells.column(cell), cells.columnSpan(cell), cells.rowSpan(cell) - 1));
            }
        }
        hanging = below;
    }

    private int lastRow() {
        return cells.rowCount() - 1;
    }

    /** Adds a cell at the next free column; spans below 1 count as 1. */
    public TableDraft cell(String words, int columnSpan, int rowSpan, Location place) {
        return cellAt(taken.nextClearBit(next), words, columnSpan, rowSpan, place);
    }

    /** Adds a cell at a column, which is not left of the one before it. */
    public TableDraft cellAt(int column, String words, int columnSpan, int rowSpan, Location place) {
        places.add(cells.size(), place);
        return add(column, words, columnSpan, rowSpan);
    }

    /** Adds a cell of a sheet at its own column, which is not left of the one before it. */
    public TableDraft sheetCell(String sheet, int row, int column, String words, int columnSpan, int rowSpan) {
        places.addCell(cells.size(), sheet, row, column);
        return add(column, words, columnSpan, rowSpan);
    }

    private TableDraft add(int column, String words, int columnSpan, int rowSpan) {
        if (cells.rowCount() == 0) {
            row();
        }
        int width = Math.max(1, Math.min(columnSpan, MAX_COLUMNS - column));
        if (column >= MAX_COLUMNS) {
            throw DocumentException.of(ReadProblem.TOO_MANY_CELLS, MAX_COLUMNS);
        }
        if (words.length() > limits.maxChars() - text.length()) {
            throw DocumentException.of(ReadProblem.TEXT_TOO_LONG, limits.maxChars());
        }
        int start = text.length();
        text.append(words);
        cells.add(start, text.length(), column, width, Math.max(1, rowSpan));
        next = column + width;
        lastRowAt.put(column, lastRow());
        count(1);
        return this;
    }

    /** The cell that covers this column in the row above reaches down into this row too; says whether there is one. */
    public boolean continueAbove(int column) {
        Integer row = lastRowAt.get(column);
        if (row == null) {
            return false;
        }
        for (int cell = cells.first(row); cell < cells.end(row); cell++) {
            if (cells.column(cell) == column && row + cells.rowSpan(cell) == lastRow()) {
                cells.rowSpan(cell, cells.rowSpan(cell) + 1);
                next = Math.max(next, column + cells.columnSpan(cell));
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
        return cells.size();
    }

    /** The text of each row, its cells set apart by tabs. */
    public List<String> texts() {
        List<String> texts = new ArrayList<>(cells.rowCount());
        for (int row = 0; row < cells.rowCount(); row++) {
            texts.add(IntStream.range(cells.first(row), cells.end(row))
                    .mapToObj(this::text)
                    .collect(Collectors.joining("\t")));
        }
        return texts;
    }

    /** Whether no cell has text. */
    public boolean isBlank() {
        return text.chars().allMatch(Character::isWhitespace);
    }

    /** Whether no row has two cells: a frame around paragraphs. */
    boolean isSingleColumn() {
        return IntStream.range(0, cells.rowCount()).allMatch(row -> cells.end(row) - cells.first(row) <= 1);
    }

    TableCells cells() {
        return cells;
    }

    /** The text of a cell. */
    String text(int cell) {
        return text.substring(cells.start(cell), cells.endOf(cell));
    }

    /** The places of the cells, by their index. */
    Places places() {
        return places;
    }
}
