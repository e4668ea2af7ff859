package org.planmodel.io.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.planmodel.SourceSpan;
import org.planmodel.io.document.Block;
import org.planmodel.io.document.Document;
import org.planmodel.io.document.Table;

/** The paragraphs of a document as the grammar reads them: lines that were cut off joined with those that go on from them, page numbers set apart. */
final class Paragraphs {
    private Paragraphs() {}

    /**
     * One paragraph.
     *
     * @param span from its first line to its last
     * @param text its folded text; of a table, its first rows
     * @param furniture whether it is a page number or the like
     * @param headingLevel what the format says of headings; 0 for nothing
     */
    record Para(SourceSpan span, FoldedText text, boolean furniture, int headingLevel, Block block) {
        /** The table that it is, if it is one. */
        Optional<Table> table() {
            return block instanceof Table table ? Optional.of(table) : Optional.empty();
        }
    }

    static List<Para> of(Document document, Words words) {
        List<Line> lines = TextTables.blocks(document, words).stream()
                .map(block -> Line.of(document, block, words))
                .toList();
        HardBreaks breaks = HardBreaks.of(lines, words);
        List<Para> paragraphs = new ArrayList<>();
        int i = 0;
        while (i < lines.size()) {
            int last = lastOf(lines, i, breaks);
            paragraphs.add(joined(document, lines.subList(i, last + 1)));
            i = last + 1;
        }
        return paragraphs;
    }

    /** The index of the last line of the paragraph that begins at {@code first}; page numbers inside it are passed over. */
    private static int lastOf(List<Line> lines, int first, HardBreaks breaks) {
        int last = first;
        if (lines.get(first).standsAlone()) {
            return last;
        }
        for (int i = first + 1; i < lines.size(); i++) {
            Line next = lines.get(i);
            if (next.furniture()) {
                continue;
            }
            if (!breaks.goesOn(lines.get(last), next)) {
                break;
            }
            last = i;
        }
        return last;
    }

    private static Para joined(Document document, List<Line> lines) {
        Line first = lines.get(0);
        if (lines.size() == 1) {
            return new Para(first.block().span(), first.text(), first.furniture(), first.headingLevel(), first.block());
        }
        FoldedText.Builder text = FoldedText.builder(document.text());
        for (Line line : lines) {
            if (!line.furniture()) {
                text.append(line.block().span().start(), line.block().span().end());
            }
        }
        Line last = lines.get(lines.size() - 1);
        SourceSpan span =
                new SourceSpan(first.block().span().start(), last.block().span().end());
        return new Para(span, text.build(), false, 0, first.block());
    }
}
