package org.planmodel.io.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.planmodel.SourceSpan;
import org.planmodel.io.ReadLimits;
import org.planmodel.io.ReadProblem;
import org.planmodel.problem.Location;

/**
 * Puts a {@link Document} together from paragraphs and tables in reading order. Each paragraph, and each row of a table, becomes a line of the text; the cells
 * of a row are set apart by tabs. White space at both ends of a text is dropped, a text without more is no paragraph. Not thread-safe.
 */
public final class DocumentBuilder {
    private final ReadLimits limits;
    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Location> places = new ArrayList<>();
    private int[] placeStarts = new int[64];
    private int cells;

    /** An empty document; what exceeds the limits of characters and cells is refused. */
    public DocumentBuilder(ReadLimits limits) {
        this.limits = limits;
    }

    /** Adds a plain paragraph. */
    public DocumentBuilder paragraph(String words, Location place) {
        return paragraph(words, 0, Paragraph.Role.TEXT, place);
    }

    /** Adds a paragraph; each line of the words is one of its own. */
    public DocumentBuilder paragraph(String words, int headingLevel, Paragraph.Role role, Location place) {
        for (String line : CleanText.of(words).split("\n", -1)) {
            String kept = line.strip();
            if (!kept.isEmpty()) {
                int start = append(kept, place);
                blocks.add(new Paragraph(SourceSpan.of(start, text.length()), headingLevel, role));
                text.append('\n');
            }
        }
        return this;
    }

    /** Adds a table; one without any text is dropped, and one of a single column becomes paragraphs. */
    public DocumentBuilder table(TableDraft draft) {
        countCells(draft.cellCount());
        if (draft.isSingleColumn()) {
            draft.forEachCell((row, cell) -> paragraph(cell.text(), cell.place()));
            return this;
        }
        if (draft.isBlank()) {
            return this;
        }
        int start = text.length();
        List<Table.Row> rows = new ArrayList<>();
        for (List<TableDraft.DraftCell> row : draft.rows()) {
            rows.add(row(row));
        }
        blocks.add(new Table(SourceSpan.of(start, text.length() - 1), rows));
        return this;
    }

    private Table.Row row(List<TableDraft.DraftCell> drafted) {
        List<Table.Cell> row = new ArrayList<>(drafted.size());
        for (TableDraft.DraftCell cell : drafted) {
            if (!row.isEmpty()) {
                text.append('\t');
            }
            int start = append(CleanText.of(cell.text()).strip(), cell.place());
            row.add(new Table.Cell(
                    SourceSpan.of(start, text.length()), cell.column(), cell.columnSpan(), cell.rowSpan()));
        }
        text.append('\n');
        return new Table.Row(row);
    }

    private int append(String words, Location place) {
        if (words.length() > limits.maxChars() - text.length()) {
            throw DocumentException.of(ReadProblem.TEXT_TOO_LONG, limits.maxChars());
        }
        int start = text.length();
        if (places.size() == placeStarts.length) {
            placeStarts = Arrays.copyOf(placeStarts, placeStarts.length * 2);
        }
        if (places.isEmpty() || !places.get(places.size() - 1).equals(place)) {
            placeStarts[places.size()] = start;
            places.add(place);
        }
        text.append(words);
        return start;
    }

    /** Counts cells that an adaptor is about to lay out. */
    private void countCells(int more) {
        if (more > limits.maxCells() - cells) {
            throw DocumentException.of(ReadProblem.TOO_MANY_CELLS, limits.maxCells());
        }
        cells += more;
    }

    /** Whether nothing with text in it has been added. */
    public boolean isEmpty() {
        return blocks.isEmpty();
    }

    /** The number of blocks so far. */
    public int size() {
        return blocks.size();
    }

    /** The document. */
    public Document build() {
        int[] starts = Arrays.copyOf(placeStarts, places.size());
        List<Location> where = List.copyOf(places);
        return new Document(text.toString(), blocks, span -> find(starts, where, span.start()));
    }

    private static Location find(int[] starts, List<Location> places, int offset) {
        int found = Arrays.binarySearch(starts, offset);
        int index = found >= 0 ? found : -found - 2;
        return index < 0 ? Location.none() : places.get(index);
    }
}
