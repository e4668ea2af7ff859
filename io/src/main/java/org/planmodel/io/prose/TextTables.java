package org.planmodel.io.prose;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.planmodel.SourceSpan;
import org.planmodel.io.document.Block;
import org.planmodel.io.document.Document;
import org.planmodel.io.document.Paragraph;
import org.planmodel.io.document.Table;
import org.planmodel.io.table.TableHeader;

/**
 * Finds the tables whose frame was lost when a page or a file became text: rows with strokes between their cells (序号 | 任务 | 牵头单位), or each cell on a line of its own. Only a header of
 * indicators or tasks, which the table readers know, tells that there is one; what follows is a table as far as it fits the header. Takes time linear in the text.
 */
final class TextTables {
    static final char STROKE = '|';
    private static final int FEWEST_COLUMNS = 3;
    private static final int MOST_COLUMNS = 16;
    private static final int LONGEST_LABEL = 30;

    private final Document document;
    private final Words words;
    private final List<Block> blocks;
    /** Which blocks were found to be no label of a column. */
    private final BitSet unlabelled = new BitSet();

    private TextTables(Document document, Words words) {
        this.document = document;
        this.words = words;
        this.blocks = document.blocks();
    }

    /** A table and the index of the first block behind it. */
    record Found(Table table, int end) {}

    /** The blocks of the document, with the lines of such tables put together. */
    static List<Block> blocks(Document document, Words words) {
        return new TextTables(document, words).read();
    }

    private List<Block> read() {
        List<Block> read = new ArrayList<>(blocks.size());
        int i = 0;
        while (i < blocks.size()) {
            int at = i;
            Optional<Found> found = isText(i) ? stroked(i).or(() -> celled(at)) : Optional.empty();
            read.add(found.map(f -> (Block) f.table()).orElse(blocks.get(i)));
            i = found.map(Found::end).orElse(i + 1);
        }
        return read;
    }

    private boolean isText(int i) {
        return i < blocks.size()
                && blocks.get(i) instanceof Paragraph p
                && p.headingLevel() == 0
                && p.role() == Paragraph.Role.TEXT;
    }

    private String text(SourceSpan span) {
        return span.in(document.text());
    }

    private Optional<TableHeader> header(List<SourceSpan> labels) {
        return TableHeader.of(labels.stream().map(this::text).toList());
    }

    // ---- a row a line -----------------------------------------------------------------------------------------------

    private Optional<Found> stroked(int first) {
        List<SourceSpan> header =
                StrokedCells.of(document.text(), blocks.get(first).span());
        if (header.size() < FEWEST_COLUMNS
                || header.size() > MOST_COLUMNS
                || header(header).isEmpty()) {
            return Optional.empty();
        }
        List<Table.Row> rows = new ArrayList<>();
        int i = first;
        while (isText(i)) {
            List<SourceSpan> cells =
                    StrokedCells.of(document.text(), blocks.get(i).span());
            if (cells.size() < 2 || cells.size() > header.size() + 1) {
                break;
            }
            rows.add(row(cells));
            i++;
        }
        return rows.size() < 2 ? Optional.empty() : Optional.of(found(rows, first, i));
    }

    static Table.Row row(List<SourceSpan> spans) {
        List<Table.Cell> cells = new ArrayList<>(spans.size());
        for (SourceSpan span : spans) {
            cells.add(new Table.Cell(span, cells.size(), 1, 1));
        }
        return new Table.Row(cells);
    }

    private Found found(List<Table.Row> rows, int first, int end) {
        SourceSpan span = new SourceSpan(
                blocks.get(first).span().start(), blocks.get(end - 1).span().end());
        return new Found(new Table(span, rows), end);
    }

    // ---- a cell a line ----------------------------------------------------------------------------------------------

    private Optional<Found> celled(int first) {
        List<SourceSpan> labels = new ArrayList<>();
        int i = first;
        while (labels.size() < MOST_COLUMNS && isText(i) && !unlabelled.get(i)) {
            SourceSpan cell = StrokedCells.line(document.text(), blocks.get(i).span());
            boolean label = cell.length() > 0 && cell.length() <= LONGEST_LABEL && TableHeader.names(text(cell));
            if (label) {
                labels.add(cell);
            } else if (cell.length() > 0) {
                unlabelled.set(i);
                break;
            }
            i++;
        }
        Optional<TableHeader> header = labels.size() < FEWEST_COLUMNS ? Optional.empty() : header(labels);
        if (header.isEmpty()) {
            return Optional.empty();
        }
        CellRows rows = new CellRows(document.text(), labels, header.get(), words);
        int end = i;
        while (isText(end)
                && rows.take(StrokedCells.line(document.text(), blocks.get(end).span()))) {
            end++;
        }
        List<Table.Row> read = rows.rows();
        return read.size() < 2 ? Optional.empty() : Optional.of(found(read, first, i + rows.taken()));
    }
}
