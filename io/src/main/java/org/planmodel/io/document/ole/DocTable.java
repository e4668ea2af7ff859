package org.planmodel.io.document.ole;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;
import org.planmodel.io.document.AdaptedFile;
import org.planmodel.io.document.TableDraft;
import org.planmodel.problem.Location;

/** A table of a Word file before 2007. Its rows know where their cells begin, not in which column: that is seen from the edges of all rows. */
final class DocTable {
    /** Edges that lie so close together, in twentieths of a point, are one: half a millimetre. */
    private static final int SAME_EDGE = 30;

    private final AdaptedFile file;
    private final DocText text;
    private final DocNumbering numbering;
    private final String name;

    DocTable(AdaptedFile file, DocText text, DocNumbering numbering, int number) {
        this.file = file;
        this.text = text;
        this.numbering = numbering;
        this.name = "table " + number;
    }

    void read(Table table) {
        List<Integer> edges = edges(table);
        TableDraft draft = file.newTable();
        for (int row = 0; row < table.numRows(); row++) {
            draft.row();
            row(table.getRow(row), edges, draft, new Location.Element(name + ", row " + (row + 1), 0));
        }
        file.builder().table(draft);
    }

    private static List<Integer> edges(Table table) {
        TreeSet<Integer> all = new TreeSet<>();
        for (int row = 0; row < table.numRows(); row++) {
            TableRow cells = table.getRow(row);
            for (int cell = 0; cell < cells.numCells(); cell++) {
                all.add(cells.getCell(cell).getLeftEdge());
            }
        }
        List<Integer> edges = new ArrayList<>();
        for (int edge : all) {
            if (edges.isEmpty() || edge - edges.get(edges.size() - 1) > SAME_EDGE) {
                edges.add(edge);
            }
        }
        return edges;
    }

    private void row(TableRow row, List<Integer> edges, TableDraft draft, Location place) {
        int next = 0;
        for (int i = 0; i < row.numCells(); i++) {
            TableCell cell = row.getCell(i);
            int column = Math.max(next, column(edges, cell.getLeftEdge()));
            int right = cell.getLeftEdge() + cell.getWidth() - SAME_EDGE;
            // cells that are merged across are kept as empty ones behind the first
            for (; i + 1 < row.numCells() && continuesLeft(row.getCell(i + 1)); i++) {
                right = row.getCell(i + 1).getLeftEdge() + row.getCell(i + 1).getWidth() - SAME_EDGE;
            }
            int span = 1;
            while (column + span < edges.size() && edges.get(column + span) < right) {
                span++;
            }
            next = column + span;
            boolean continued = cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged();
            if (!(continued && draft.continueAbove(column))) {
                draft.cellAt(column, text(cell), span, 1, place);
            }
        }
    }

    private static boolean continuesLeft(TableCell cell) {
        return cell.isMerged() && !cell.isFirstMerged();
    }

    private static int column(List<Integer> edges, int left) {
        int column = 0;
        while (column + 1 < edges.size() && edges.get(column + 1) <= left) {
            column++;
        }
        return column;
    }

    private String text(TableCell cell) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < cell.numParagraphs(); i++) {
            String words = text.of(cell.getParagraph(i)).strip();
            String line = words.isEmpty() ? "" : numbering.label(cell.getParagraph(i)) + words;
            lines.append(lines.isEmpty() || line.isEmpty() ? "" : "\n").append(line);
        }
        return lines.toString();
    }
}
