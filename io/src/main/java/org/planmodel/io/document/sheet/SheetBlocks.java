package org.planmodel.io.document.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.planmodel.io.document.AdaptedFile;
import org.planmodel.io.document.TableDraft;
import org.planmodel.io.internal.workbook.SheetGrid;
import org.planmodel.problem.Location;

/**
 * Makes paragraphs and tables of the cells of one sheet, which come row by row. A row of one cell is a paragraph where it stands above or below a table, and part of
 * the table within it. A blank row ends a table only if the next row of several cells has no figure, and so is the header of another. Not thread-safe.
 */
public final class SheetBlocks {
    private record Entry(int row, int column, String text, int columns, int rows) {
        /** A category beside rows whose own cells are still to come; a title may cover several rows, but of several columns. */
        boolean reachesDown() {
            return rows > 1 && columns == 1;
        }
    }

    private record Span(int rows, int columns) {}

    private final AdaptedFile file;
    private final String sheet;
    private final Map<Long, Span> merged = new HashMap<>();
    private final List<List<Entry>> singles = new ArrayList<>();
    private List<Entry> current = new ArrayList<>();
    private Optional<TableDraft> table = Optional.empty();
    private int row = -1;
    private int lastFilled = -1;
    private int lastLaidOut = -1;
    private int mergedUntil = -1;
    private boolean gap;

    /** An empty sheet of this name. */
    public SheetBlocks(AdaptedFile file, String sheet) {
        this.file = file;
        this.sheet = sheet;
    }

    /** Says which cells are shown as one, before the first row. */
    public void merge(int atRow, int column, int rows, int columns) {
        merged.put(key(atRow, column), new Span(rows, columns));
    }

    private static long key(int row, int column) {
        return (long) row << 32 | column;
    }

    /** Begins a row, counted from 0, below the one before it. */
    public void row(int number) {
        endRow();
        row = number;
    }

    /** Adds a cell right of the one before it; one without text is nothing. */
    public void cell(int column, String text) {
        if (!text.isBlank()) {
            Span span = merged.getOrDefault(key(row, column), new Span(1, 1));
            current.add(new Entry(row, column, text, span.columns(), span.rows()));
        }
    }

    private void endRow() {
        if (current.isEmpty()) {
            return;
        }
        gap |= row > lastFilled + 1 && row > mergedUntil + 1 && lastFilled >= 0;
        lastFilled = row;
        if (current.size() == 1 && !current.get(0).reachesDown()) {
            singles.add(current);
        } else {
            if (gap && current.stream().noneMatch(entry -> hasFigure(entry.text()))) {
                endTable();
            }
            tableRow();
        }
        for (Entry entry : current) {
            mergedUntil = Math.max(mergedUntil, row + entry.rows() - 1);
        }
        current = new ArrayList<>();
    }

    /** A figure is what a row of a table has and its header has not; a year stands in headers. */
    private static boolean hasFigure(String text) {
        char first = text.charAt(0);
        boolean digits = first >= '0' && first <= '9' && text.chars().allMatch(c -> c < 0x80);
        boolean year = text.length() == 4 && (text.startsWith("19") || text.startsWith("20"));
        return digits && !year;
    }

    private void tableRow() {
        if (table.isEmpty()) {
            singlesAsParagraphs();
            table = Optional.of(file.newTable());
            lastLaidOut = row - 1;
        }
        singles.forEach(this::layOut);
        singles.clear();
        layOut(current);
        gap = false;
    }

    private void layOut(List<Entry> entries) {
        TableDraft draft = table.orElseThrow();
        int at = entries.get(0).row();
        // a blank row within merged cells counts, for they reach down over it
        for (int blank = lastLaidOut + 1; blank < at && blank <= mergedUntil; blank++) {
            draft.row();
        }
        lastLaidOut = at;
        draft.row();
        for (Entry entry : entries) {
            draft.sheetCell(sheet, entry.row(), entry.column(), entry.text(), entry.columns(), entry.rows());
        }
    }

    private Location place(Entry entry) {
        return new Location.Cell(sheet, SheetGrid.address(entry.row(), entry.column()));
    }

    private void endTable() {
        table.ifPresent(file.builder()::table);
        table = Optional.empty();
        singlesAsParagraphs();
    }

    private void singlesAsParagraphs() {
        singles.forEach(entries -> file.builder().paragraph(entries.get(0).text(), place(entries.get(0))));
        singles.clear();
    }

    /** Ends the sheet. */
    public void end() {
        endRow();
        endTable();
        gap = false;
    }
}
