package org.planmodel.io.prose;

import org.planmodel.SourceSpan;
import org.planmodel.io.document.Block;
import org.planmodel.io.document.Document;
import org.planmodel.io.document.Paragraph;

/**
 * One block of a document while it is decided whether it is a paragraph of its own or a line that was cut off.
 *
 * @param text its folded text; of a table, its first rows
 * @param furniture whether it is a page number or the like
 * @param columns how wide it is: a Latin character counts one, any other two
 * @param indent how far its first character is moved in, in columns
 * @param lineBreaks how many line ends stand between the line before and its first character, up to two
 */
record Line(Block block, FoldedText text, boolean furniture, int columns, int indent, int lineBreaks) {
    private static final String SENTENCE_ENDS = "。!?;:";
    private static final String CLAUSE_ENDS = ",、";
    private static final String ENCLOSURE_ENDS = ")]】〕”》";
    private static final String STOPS = ",。;、:!?)”》";
    private static final int LONGEST_OPEN_QUOTE = 20;
    private static final int WIDEST_INDENT = 40;
    private static final int LEADER = 6;
    private static final int LONGEST_PAGE_NUMBER = 9;

    /** As much of a table as anyone looks at who does not read it by its cells. */
    private static final int TABLE_HEAD = 20_000;

    static Line of(Document document, Block block, Words words) {
        String source = document.text();
        SourceSpan span = block.span();
        int end = block instanceof Paragraph ? span.end() : Math.min(span.end(), span.start() + TABLE_HEAD);
        FoldedText text = FoldedText.of(source, span.start(), end);
        boolean furniture =
                block instanceof Paragraph p && (p.role() == Paragraph.Role.FURNITURE || isPageNumber(text, words));
        int first = text.length() == 0 ? span.start() : text.sourceOffset(0);
        int indent = 0;
        int i = first;
        while (i > 0
                && indent < WIDEST_INDENT
                && source.charAt(i - 1) != '\n'
                && FoldedText.isBlank(source.charAt(i - 1))) {
            i--;
            indent += source.charAt(i) < 128 ? 1 : 2;
        }
        int breaks = 0;
        while (i > 0 && breaks < 2 && FoldedText.isBlank(source.charAt(i - 1))) {
            i--;
            breaks += source.charAt(i) == '\n' ? 1 : 0;
        }
        return new Line(block, text, furniture, columns(text), indent, breaks);
    }

    private static int columns(FoldedText t) {
        int columns = 0;
        for (int i = 0; i < t.length(); i++) {
            columns += t.charAt(i) < 128 && t.rawAt(i) < 128 ? 1 : 2;
        }
        return columns;
    }

    /** Whether it is running text, of which a line may be the continuation of the one before. */
    boolean isText() {
        return block instanceof Paragraph p && p.headingLevel() == 0 && p.role() == Paragraph.Role.TEXT;
    }

    /** Whether nothing can be its continuation, or it the continuation of nothing: a table, a heading by the format's own word, a line of the contents. */
    boolean standsAlone() {
        return !isText() || furniture || isContents();
    }

    int headingLevel() {
        return block instanceof Paragraph p ? p.headingLevel() : 0;
    }

    boolean isContents() {
        return isContents(text);
    }

    boolean endsSentence() {
        return text.length() == 0 || SENTENCE_ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** Whether it ends with a bracket or a quotation, as a paragraph without a full stop may: （责任单位：市商务局）. */
    boolean endsEnclosure() {
        return text.length() > 0 && ENCLOSURE_ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** Whether it begins with what closes a clause, which no paragraph does. */
    boolean startsWithStop() {
        return text.length() > 0 && STOPS.indexOf(text.charAt(0)) >= 0;
    }

    /** Whether a quotation opens near its end and is not closed. */
    boolean leavesQuoteOpen() {
        int open = text.text().lastIndexOf('“');
        return open >= 0
                && text.length() - open <= LONGEST_OPEN_QUOTE
                && text.text().indexOf('”', open) < 0;
    }

    boolean endsClause() {
        return text.length() > 0 && CLAUSE_ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** A line of a table of contents: dots that lead to a page number or to the end of the line; not the …… inside a sentence. */
    static boolean isContents(FoldedText t) {
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
    static boolean isPageNumber(FoldedText t, Words words) {
        if (t.length() == 0 || t.length() > LONGEST_PAGE_NUMBER) {
            return false;
        }
        boolean digit = false;
        for (int i = 0; i < t.length(); i++) {
            char c = t.charAt(i);
            if (NumeralScanner.isArabicDigit(c)) {
                digit = true;
            } else if ("-—·/ ".indexOf(c) < 0 && !words.is(StructureWord.PAGE, t.text(), i)) {
                return false;
            }
        }
        return digit;
    }
}
