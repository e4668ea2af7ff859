package org.planmodel.io.document.rtf;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.planmodel.io.document.DocumentBuilder;
import org.planmodel.io.document.TableDraft;
import org.planmodel.problem.Location;

/** The rows of a table, until it ends: a row knows where its cells end, their columns are seen from the edges of all rows. Not thread-safe. */
final class RtfTable {
    /** Edges that lie so close together, in twentieths of a point, are one: half a millimetre. */
    private static final int SAME_EDGE = 30;

    private record Row(List<String> texts, List<RtfRow.Cell> cells) {}

    private final String name;
    private final List<Row> rows = new ArrayList<>();

    RtfTable(int number) {
        this.name = "table " + number;
    }

    void row(List<String> texts, List<RtfRow.Cell> cells) {
        rows.add(new Row(List.copyOf(texts), cells));
    }

    void write(DocumentBuilder builder) {
        List<Integer> edges = edges();
        TableDraft draft = builder.newTable();
        for (int i = 0; i < rows.size(); i++) {
            draft.row();
            row(rows.get(i), edges, draft, new Location.Element(name + ", row " + (i + 1), 0));
        }
        builder.table(draft);
    }

    private List<Integer> edges() {
        TreeSet<Integer> all = new TreeSet<>();
        rows.forEach(row -> row.cells().forEach(cell -> all.add(cell.right())));
        List<Integer> edges = new ArrayList<>();
        for (int edge : all) {
            if (edges.isEmpty() || edge - edges.get(edges.size() - 1) > SAME_EDGE) {
                edges.add(edge);
            }
        }
        return edges;
    }

    private static void row(Row row, List<Integer> edges, TableDraft draft, Location place) {
        int column = 0;
        for (int i = 0; i < row.texts().size(); i++) {
            if (i >= row.cells().size()) {
                draft.cellAt(column++, row.texts().get(i), 1, 1, place);
                continue;
            }
            RtfRow.Cell cell = row.cells().get(i);
            StringBuilder text = new StringBuilder(row.texts().get(i));
            int right = cell.right();
            for (;
                    i + 1 < row.texts().size()
                            && i + 1 < row.cells().size()
                            && row.cells().get(i + 1).fromLeft();
                    i++) {
                right = row.cells().get(i + 1).right();
                text.append(row.texts().get(i + 1));
            }
            int span = 1;
            while (column + span - 1 < edges.size() && edges.get(column + span - 1) < right - SAME_EDGE) {
                span++;
            }
            if (!(cell.fromAbove() && draft.continueAbove(column))) {
                draft.cellAt(column, text.toString(), span, 1, place);
            }
            column += span;
        }
    }
}
