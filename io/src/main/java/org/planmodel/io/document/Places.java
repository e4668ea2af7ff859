package org.planmodel.io.document;

import java.util.ArrayList;
import java.util.List;
import org.planmodel.SourceSpan;
import org.planmodel.io.internal.workbook.SheetGrid;
import org.planmodel.problem.Location;

/** Where what begins at an offset stood in the file. The cells of a sheet are kept as numbers, for there may be a million of them. Not thread-safe while it grows. */
final class Places implements Document.Locator {
    /** Instead of a sheet: the place is no cell, but one of the others. */
    private static final int OTHER = -1;

    private final Ints starts = new Ints();
    private final Ints sheets = new Ints();
    /** The row of a cell, or the index of another place. */
    private final Ints rows = new Ints();

    private final Ints columns = new Ints();
    private final List<String> sheetNames = new ArrayList<>();
    private final List<Location> others = new ArrayList<>();

    /** From this offset on it is this place. */
    void add(int start, Location place) {
        int last = starts.size() - 1;
        if (last >= 0 && sheets.get(last) == OTHER && others.get(rows.get(last)).equals(place)) {
            return;
        }
        add(start, OTHER, others.size(), 0);
        others.add(place);
    }

    /** From this offset on it is this cell, its row and column counted from 0. */
    void addCell(int start, String sheet, int row, int column) {
        int last = sheetNames.size() - 1;
        if (last < 0 || !sheetNames.get(last).equals(sheet)) {
            sheetNames.add(sheet);
            last++;
        }
        add(start, last, row, column);
    }

    /** From this offset on it is the place that others give for an offset of theirs. */
    void addAs(int start, Places given, int offset) {
        int at = given.starts.lastUpTo(offset);
        int row = given.rows.get(at);
        int sheet = given.sheets.get(at);
        if (sheet == OTHER) {
            add(start, given.others.get(row));
        } else {
            addCell(start, given.sheetNames.get(sheet), row, given.columns.get(at));
        }
    }

    private void add(int start, int sheet, int row, int column) {
        starts.add(start);
        sheets.add(sheet);
        rows.add(row);
        columns.add(column);
    }

    void trim() {
        starts.trim();
        sheets.trim();
        rows.trim();
        columns.trim();
    }

    @Override
    public Location locate(SourceSpan span) {
        return at(span.start());
    }

    /** The place of what stands at this offset. */
    Location at(int offset) {
        int at = starts.lastUpTo(offset);
        if (at < 0) {
            return Location.none();
        }
        int sheet = sheets.get(at);
        return sheet == OTHER
                ? others.get(rows.get(at))
                : new Location.Cell(sheetNames.get(sheet), SheetGrid.address(rows.get(at), columns.get(at)));
    }
}
