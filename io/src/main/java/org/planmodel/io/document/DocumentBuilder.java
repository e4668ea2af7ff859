package org.planmodel.io.document;

import java.util.ArrayList;
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
    private final Places places = new Places();
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

    /** An empty table under the limits of the document. */
    public TableDraft newTable() {
        return new TableDraft(limits);
    }

    /** Adds a table; one without any text is dropped, and one of a single column becomes paragraphs. */
    public DocumentBuilder table(TableDraft draft) {
        countCells(draft.cellCount());
        TableCells drafted = draft.cells();
        if (draft.isSingleColumn()) {
            for (int cell = 0; cell < drafted.size(); cell++) {
                paragraph(draft.text(cell), draft.places().at(cell));
            }
            return this;
        }
        if (draft.isBlank()) {
            return this;
        }
        int start = text.length();
        TableCells placed = new TableCells();
        for (int row = 0; row < drafted.rowCount(); row++) {
            placed.row();
            for (int cell = drafted.first(row); cell < drafted.end(row); cell++) {
                if (cell > drafted.first(row)) {
                    text.append('\t');
                }
                String words = CleanText.of(draft.text(cell)).strip();
                checkLength(words);
                int at = text.length();
                places.addAs(at, draft.places(), cell);
                text.append(words);
                placed.add(at, text.length(), drafted.column(cell), drafted.columnSpan(cell), drafted.rowSpan(cell));
            }
            text.append('\n');
        }
        placed.trim();
        blocks.add(new Table(SourceSpan.of(start, text.length() - 1), placed));
        return this;
    }

    private int append(String words, Location place) {
        checkLength(words);
        int start = text.length();
        places.add(start, place);
        text.append(words);
        return start;
    }

    private void checkLength(String words) {
        if (words.length() > limits.maxChars() - text.length()) {
            throw DocumentException.of(ReadProblem.TEXT_TOO_LONG, limits.maxChars());
        }
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
        places.trim();
        return new Document(text.toString(), blocks, places);
    }
}
