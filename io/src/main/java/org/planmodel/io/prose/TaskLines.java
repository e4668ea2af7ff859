package org.planmodel.io.prose;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planmodel.SourceSpan;
import org.planmodel.io.document.Table;
import org.planmodel.io.table.TableHeader;
import org.planmodel.io.table.TableHeader.Content;

/**
 * Puts the lines of one row of tasks into its columns: 3, 启动县图书馆新馆建设。, 县文体局, 县代建中心, 12月底前. A line goes into the next column that holds its like; several units are one cell. Words
 * behind the units or the date begin another task under the same number.
 */
final class TaskLines {
    private static final int LONGEST_UNITS = 60;
    private static final int LONGEST_DATE = 16;
    private static final int LONGEST_REMARK = 8;

    private final String text;
    private final List<Content> contents;
    private final Words words;
    private final List<Table.Row> rows = new ArrayList<>();
    private @Nullable SourceSpan[] cells;
    private int column;
    private int used;

    TaskLines(String text, TableHeader header, Words words) {
        this.text = text;
        this.contents = header.contents();
        this.words = words;
        this.cells = new @Nullable SourceSpan[contents.size()];
    }

    /** The rows that the lines make, the first of which holds the number; {@code last} tells that what does not fit is no further task. */
    List<Table.Row> rows(List<SourceSpan> lines, boolean last) {
        for (SourceSpan line : lines) {
            if (line.length() > 0 && !place(line)) {
                if (last) {
                    break;
                }
                close();
                place(line);
            }
            used++;
        }
        close();
        return rows;
    }

    /** How many lines were put into columns. */
    int used() {
        return used;
    }

    private boolean place(SourceSpan line) {
        Content like = used == 0 ? Content.NUMBER : like(line.in(text));
        SourceSpan filled = column > 0 ? cells[column - 1] : null;
        boolean goesOn = filled != null
                && contents.get(column - 1) == like
                && (like == Content.UNITS || like == Content.TEXT && next(Content.TEXT) < 0);
        if (filled != null && goesOn) {
            cells[column - 1] = new SourceSpan(filled.start(), line.end());
            return true;
        }
        int at = next(like);
        boolean remark = at < 0 && like == Content.TEXT && line.length() <= LONGEST_REMARK;
        at = remark ? next(Content.DUE) : at;
        if (at < 0) {
            return false;
        }
        cells[at] = line;
        column = at + 1;
        return true;
    }

    /** The next column of that kind; -1 where there is none behind the last one that was filled. */
    private int next(Content like) {
        for (int i = column; i < contents.size(); i++) {
            if (contents.get(i) == like) {
                return i;
            }
        }
        return -1;
    }

    private Content like(String cell) {
        String folded = FoldedText.fold(cell);
        boolean dated = folded.length() <= LONGEST_DATE
                && new TimeReader(folded, folded.length(), words, 0, 0).at(0).isPresent();
        if (dated && contents.contains(Content.DUE)) {
            return Content.DUE;
        }
        return namesUnits(cell, words) && contents.contains(Content.UNITS) ? Content.UNITS : Content.TEXT;
    }

    /** Whether the words of a cell are nothing but names of units. */
    static boolean namesUnits(String cell, Words words) {
        String folded = FoldedText.fold(cell);
        int end = folded.endsWith(")") ? Math.max(0, folded.lastIndexOf('(')) : folded.length();
        return folded.length() <= LONGEST_UNITS
                && folded.indexOf('。') < 0
                && words.table(SentenceWord.UNIT_ENDING).lengthBefore(folded, 0, end) > 0;
    }

    private void close() {
        List<Table.Cell> row = new ArrayList<>();
        for (int i = 0; i < cells.length; i++) {
            SourceSpan cell = cells[i];
            if (cell != null) {
                row.add(new Table.Cell(cell, i, 1, 1));
            }
        }
        if (!row.isEmpty()) {
            rows.add(new Table.Row(row));
        }
        cells = new @Nullable SourceSpan[contents.size()];
        column = 0;
    }
}
