package org.planmodel.io.prose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.planmodel.SourceSpan;
import org.planmodel.io.document.Block;
import org.planmodel.io.document.Document;
import org.planmodel.io.document.Paragraph;

/** The paragraphs of a document as the grammar reads them: hard line breaks joined where the text was cut into lines of one width, page numbers set apart. */
final class Paragraphs {
    private static final int NARROWEST = 14;
    private static final int WIDEST = 90;
    private static final int LEAST_LINES = 12;
    private static final int SHORTEST_CUT = 6;
    private static final int LEADER = 6;
    private static final int LONGEST_WORD = 6;

    /** As much of a table as anyone looks at who does not read it by its cells. */
    private static final int TABLE_HEAD = 20_000;

    private Paragraphs() {}

    /**
     * One paragraph.
     *
     * @param span from its first line to its last
     * @param text its folded text; of a table, its first rows
     * @param furniture whether it is a page number or the like
     * @param headingLevel what the format says of headings; 0 for nothing
     */
    record Para(SourceSpan span, FoldedText text, boolean furniture, int headingLevel, Block block) {}

    static List<Para> of(Document document) {
        List<Block> blocks = document.blocks();
        int width = wrapWidth(document);
        List<Para> paragraphs = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block instanceof Paragraph p && width > 0 && p.headingLevel() == 0 && p.role() == Paragraph.Role.TEXT) {
                i = joined(document, blocks, i, width, paragraphs);
            } else {
                i = broken(document, blocks, i, paragraphs);
            }
        }
        return paragraphs;
    }

    /** Joins a line whose sentence was cut at a number with the one that holds the rest; page numbers in between are passed over. */
    private static int broken(Document document, List<Block> blocks, int first, List<Para> out) {
        Para line = para(document, blocks.get(first));
        int next = first + 1;
        while (next < blocks.size()
                && next <= first + 2
                && para(document, blocks.get(next)).furniture()) {
            next++;
        }
        if (next >= blocks.size()
                || line.furniture()
                || !(blocks.get(first) instanceof Paragraph)
                || !(blocks.get(next) instanceof Paragraph)) {
            out.add(line);
            return first;
        }
        Para rest = para(document, blocks.get(next));
        if (!isCut(line.text(), rest.text())) {
            out.add(line);
            return first;
        }
        FoldedText text = FoldedText.builder(document.text())
                .append(line.span().start(), line.span().end())
                .append(rest.span().start(), rest.span().end())
                .build();
        out.add(new Para(new SourceSpan(line.span().start(), rest.span().end()), text, false, 0, line.block()));
        return next;
    }

    /** 新建污水管网 | 45公里。: the rest begins with a quantity, or goes on with the number that the line ends with. */
    private static boolean isCut(FoldedText line, FoldedText rest) {
        if (line.length() < SHORTEST_CUT || rest.length() < 2 || rest.charAt(rest.length() - 1) != '。') {
            return false;
        }
        char last = line.charAt(line.length() - 1);
        if ("。;:!?".indexOf(last) >= 0) {
            return false;
        }
        if (isInsideWord(line, rest)) {
            return true;
        }
        char before = line.charAt(line.length() - 2);
        boolean open = NumeralScanner.isArabicDigit(last)
                || (last == '.' || last == ',') && NumeralScanner.isArabicDigit(before);
        int digits = 0;
        while (digits < rest.length()
                && (NumeralScanner.isArabicDigit(rest.charAt(digits)) || rest.charAt(digits) == '.')) {
            digits++;
        }
        UnitWords units = Words.standard().units();
        if (open) {
            return digits > 0 || units.atomAt(rest.text(), 0) > 0 || rest.charAt(0) == '%' || rest.charAt(0) == '万';
        }
        boolean quantity = digits > 0
                && digits < rest.length()
                && rest.charAt(digits - 1) != '.'
                && rest.charAt(digits) != '年'
                && rest.charAt(digits) != '月';
        return quantity
                && (rest.charAt(digits) == '%'
                        || rest.charAt(digits) == '万'
                        || rest.charAt(digits) == '亿'
                        || units.atomAt(rest.text(), digits) > 0)
                && rest.length() - digits <= SHORTEST_CUT;
    }

    /** 规模以上工业增 | 加值增长6%。: the name of an indicator begins on one line and ends on the next. */
    private static boolean isInsideWord(FoldedText line, FoldedText rest) {
        int from = Math.max(0, line.length() - LONGEST_WORD);
        int left = line.length() - from;
        String around = line.text().substring(from) + rest.text().substring(0, Math.min(LONGEST_WORD, rest.length()));
        for (int i = 0; i < left; i++) {
            if (Words.standard().table(Words.Kind.METRIC).lengthAt(around, i) > left - i) {
                return true;
            }
        }
        return false;
    }

    private static Para para(Document document, Block block) {
        SourceSpan span = block.span();
        int end = block instanceof Paragraph ? span.end() : Math.min(span.end(), span.start() + TABLE_HEAD);
        FoldedText text = FoldedText.of(document.text(), span.start(), end);
        boolean furniture =
                block instanceof Paragraph p && (p.role() == Paragraph.Role.FURNITURE || isPageNumber(text));
        int heading = block instanceof Paragraph p ? p.headingLevel() : 0;
        return new Para(block.span(), text, furniture, heading, block);
    }

    /** Joins the line at {@code first} with those that go on from it; returns the index of the last one taken. */
    private static int joined(Document document, List<Block> blocks, int first, int width, List<Para> out) {
        Para line = para(document, blocks.get(first));
        if (line.furniture() || isContentsLine(line.text())) {
            out.add(line);
            return first;
        }
        FoldedText.Builder builder = FoldedText.builder(document.text());
        builder.append(line.span().start(), line.span().end());
        int last = first;
        Para tail = line;
        int i = first + 1;
        while (i < blocks.size() && goesOn(tail, width)) {
            Para next = para(document, blocks.get(i));
            if (next.furniture()) {
                i++;
                continue;
            }
            if (!(blocks.get(i) instanceof Paragraph)
                    || next.headingLevel() > 0
                    || Markers.startsHeading(next.text())
                    || isContentsLine(next.text())) {
                break;
            }
            builder.append(next.span().start(), next.span().end());
            last = i;
            tail = next;
            i++;
        }
        out.add(new Para(
                new SourceSpan(line.span().start(), blocks.get(last).span().end()),
                builder.build(),
                false,
                0,
                blocks.get(first)));
        return last;
    }

    private static boolean goesOn(Para line, int width) {
        FoldedText t = line.text();
        char end = t.length() == 0 ? '。' : t.charAt(t.length() - 1);
        boolean full = columns(t) >= width - 4;
        return full || (end != '。' && end != ':' && end != ';' && end != '!' && columns(t) >= width - 8);
    }

    /** The width in columns of a Latin character is one, of any other two. */
    private static int columns(FoldedText t) {
        int columns = 0;
        for (int i = 0; i < t.length(); i++) {
            columns += t.charAt(i) < 128 && t.rawAt(i) < 128 ? 1 : 2;
        }
        return columns;
    }

    /** The width at which the document's lines were cut, in columns; 0 where its lines are paragraphs. */
    private static int wrapWidth(Document document) {
        int[] widths = new int[2 * WIDEST + 1];
        int lines = 0;
        int open = 0;
        for (Block block : document.blocks()) {
            if (!(block instanceof Paragraph)) {
                continue;
            }
            FoldedText t = FoldedText.of(
                    document.text(), block.span().start(), block.span().end());
            int columns = columns(t);
            lines++;
            if (columns <= 2 * WIDEST && columns >= 2 * NARROWEST && !isContentsLine(t)) {
                char end = t.charAt(t.length() - 1);
                if (end != '。' && end != ':' && end != '!') {
                    widths[columns]++;
                    open++;
                }
            }
        }
        if (lines < LEAST_LINES || open < LEAST_LINES) {
            return 0;
        }
        int best = 0;
        int bestCount = 0;
        for (int w = 2 * NARROWEST; w < widths.length - 4; w++) {
            int count = Arrays.stream(widths, w, w + 4).sum();
            if (count > bestCount) {
                bestCount = count;
                best = w + 3;
            }
        }
        return bestCount * 2 > open && bestCount * 4 > lines ? best : 0;
    }

    /** A line of a table of contents: dots that lead to a page number or to the end of the line; not the …… inside a sentence. */
    static boolean isContentsLine(FoldedText t) {
        int dots = 0;
        for (int i = 0; i <= t.length(); i++) {
            char c = i < t.length() ? t.charAt(i) : '0';
            if (c == '.' || c == '…' || c == '·') {
                dots += c == '…' ? 3 : 1;
            } else if (dots >= LEADER && (NumeralScanner.isArabicDigit(c) || "-—( ".indexOf(c) >= 0)) {
                return true;
            } else {
                dots = 0;
            }
        }
        return false;
    }

    /** A line that holds nothing but the number of a page: 3, - 3 -, 第3页. */
    static boolean isPageNumber(FoldedText t) {
        if (t.length() == 0 || t.length() > 9) {
            return false;
        }
        boolean digit = false;
        for (int i = 0; i < t.length(); i++) {
            char c = t.charAt(i);
            if (NumeralScanner.isArabicDigit(c)) {
                digit = true;
            } else if ("-—·第页共/ ".indexOf(c) < 0) {
                return false;
            }
        }
        return digit;
    }
}
