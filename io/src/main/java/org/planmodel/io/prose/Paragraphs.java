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
        LostLines lost = new LostLines(words);
        List<Para> paragraphs = new ArrayList<>();
        int i = 0;
        while (i < lines.size()) {
            int last = lastOf(lines, i, breaks);
            List<Line> own = lines.subList(i, last + 1);
            Para paragraph = joined(document, own);
            paragraphs.addAll(isPlain(paragraph) ? parted(document, own, paragraph, lost) : List.of(paragraph));
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

    private static boolean isPlain(Para paragraph) {
        return !paragraph.furniture() && paragraph.table().isEmpty() && paragraph.headingLevel() == 0;
    }

    /** The lines that a paragraph falls into where chapters begin inside of it. */
    private static List<Para> parted(Document document, List<Line> lines, Para whole, LostLines lost) {
        List<Integer> starts = lost.starts(whole.text());
        if (starts.size() == 1) {
            return List.of(whole);
        }
        List<Para> parts = new ArrayList<>();
        for (int k = 0; k < starts.size(); k++) {
            boolean last = k + 1 == starts.size();
            int from = k == 0 ? whole.span().start() : whole.text().sourceOffset(starts.get(k));
            int to = last ? whole.span().end() : whole.text().sourceOffset(starts.get(k + 1));
            FoldedText.Builder text = FoldedText.builder(document.text());
            for (Line line : lines) {
                int start = Math.max(from, line.block().span().start());
                int end = Math.min(to, line.block().span().end());
                if (start < end && !line.furniture()) {
                    text.append(start, end);
                }
            }
            parts.add(new Para(new SourceSpan(from, to), text.build(), false, 0, whole.block()));
        }
        return parts;
    }
}
