package org.planmodel.io.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.planmodel.SourceSpan;
import org.planmodel.io.document.Table;
import org.planmodel.io.table.TableHeader;
import org.planmodel.io.table.TableHeader.Content;

/**
 * Makes rows of the lines behind a header, each line a cell. Rows that are numbered begin with the number that is next; without numbers a row has as many lines as the header. Rows of indicators have
 * all the same number of cells; a row of tasks may have several lines in a cell, which {@link TaskLines} settles.
 */
final class CellRows {
    private static final int MOST_LINES = 40;
    private static final int FEWEST_LINES = 3;

    private final String text;
    private final List<SourceSpan> labels;
    private final Words words;
    private final Markers markers;
    private final TableHeader header;
    private final boolean numbered;
    private final List<Table.Row> rows = new ArrayList<>();
    private final List<SourceSpan> open = new ArrayList<>();
    private List<SourceSpan> columns;
    private int number;
    private int lines;
    private int taken;

    CellRows(String text, List<SourceSpan> labels, TableHeader header, Words words) {
        this.text = text;
        this.labels = labels;
        this.words = words;
        this.markers = new Markers(words);
        this.columns = labels;
        this.header = header;
        this.numbered = header.contents().get(0) == Content.NUMBER;
    }

    /** Takes the next line, if it goes on with the table. */
    boolean take(SourceSpan line) {
        if (isHeading(line)) {
            return false;
        }
        boolean goesOn = numbered ? numbered(line) : counted(line);
        lines += goesOn ? 1 : 0;
        return goesOn;
    }

    /** 一、, 第二章: what begins a chapter ends the table. */
    private boolean isHeading(SourceSpan line) {
        FoldedText folded = FoldedText.of(text, line.start(), Math.min(line.end(), line.start() + MOST_LINES));
        return markers.at(folded.text(), 0, true)
                .filter(m -> m.form().rank() <= Markers.Form.COMMA.rank())
                .isPresent();
    }

    private boolean numbered(SourceSpan line) {
        boolean next = line.in(text).equals(Integer.toString(number + 1));
        if (next && (number == 0 || open.size() >= FEWEST_LINES && isWhole())) {
            if (number > 0 && !close()) {
                return false;
            }
            number++;
            open.clear();
        } else if (number == 0) {
            return false;
        }
        open.add(line);
        return open.size() <= MOST_LINES;
    }

    /** Whether the row that is open has as many cells as the rows before it, or at least as many as it needs: a figure may look like the number of the next row. */
    private boolean isWhole() {
        return header.tasks() || rows.isEmpty() || open.size() >= columns.size();
    }

    /** Closes the row that is open, behind which another one begins. */
    private boolean close() {
        if (header.tasks()) {
            rows.addAll(new TaskLines(text, header, words).rows(open, false));
        } else {
            if (rows.isEmpty()) {
                Optional<List<SourceSpan>> fitting = HeaderLabels.fit(labels, header, open.size());
                if (fitting.isEmpty()) {
                    return false;
                }
                columns = fitting.get();
            }
            if (open.size() != columns.size() && open.size() != columns.size() + 1) {
                return false;
            }
            rows.add(TextTables.row(open.subList(0, columns.size())));
            if (open.size() > columns.size()) {
                rows.add(TextTables.row(open.subList(columns.size(), open.size())));
            }
        }
        taken = lines;
        return true;
    }

    /** A row without a number has as many cells as the header. */
    private boolean counted(SourceSpan line) {
        open.add(line);
        if (open.size() == labels.size()) {
            if (!fits()) {
                return false;
            }
            rows.add(TextTables.row(open));
            open.clear();
            taken = lines + 1;
        }
        return true;
    }

    /** Whether each cell looks like what its column holds; at least one of them must be of a kind that plain words are not. */
    private boolean fits() {
        boolean told = false;
        for (int i = 0; i < open.size(); i++) {
            String cell = open.get(i).in(text);
            switch (header.contents().get(i)) {
                case FIGURE -> {
                    boolean figure = cell.chars().anyMatch(c -> c >= '0' && c <= '9') || cell.length() <= 1;
                    if (!figure) {
                        return false;
                    }
                    told = true;
                }
                case UNITS -> {
                    if (!TaskLines.namesUnits(cell, words)) {
                        return false;
                    }
                    told = true;
                }
                default -> {
                    // words may be anything
                }
            }
        }
        return told;
    }

    /** The header and the rows below it; empty where nothing fits the header. */
    List<Table.Row> rows() {
        if (numbered && open.size() >= FEWEST_LINES) {
            last();
        }
        if (rows.isEmpty()) {
            return List.of();
        }
        List<Table.Row> all = new ArrayList<>(rows.size() + 1);
        all.add(TextTables.row(columns));
        all.addAll(rows);
        return all;
    }

    /** The last row has no other behind it that would tell where it ends: it ends with its last column. */
    private void last() {
        int before = lines - open.size();
        if (header.tasks()) {
            TaskLines task = new TaskLines(text, header, words);
            rows.addAll(task.rows(open, true));
            taken = before + task.used();
        } else if (!rows.isEmpty() && open.size() >= columns.size()) {
            rows.add(TextTables.row(open.subList(0, columns.size())));
            taken = before + columns.size();
        }
    }

    /** How many of the lines that were taken are part of the table. */
    int taken() {
        return taken;
    }
}
