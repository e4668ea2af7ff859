package org.planmodel.io.prose;

import java.util.List;
import org.planmodel.SectionRole;

/** Gives the parts of an outline their titles: the whole line of a heading, the first sentence of an item that counts nothing, or else how its text begins. */
final class NodeTitles {
    private static final int HEADING_LINE = 60;
    private static final int RUN_IN = 40;
    private static final int UNNUMBERED = 28;
    private static final int UNNUMBERED_WITH_COMMA = 20;
    private static final int SHORTEST_UNNUMBERED = 4;
    private static final int LEAST_BEHIND = 40;
    private static final int OPENING = 30;
    private final Words words;

    NodeTitles(Words words) {
        this.words = words;
    }

    /** Sets the title of a part that bears a number. A heading that counts something (（一）地区生产总值增长7%以上) is read as a sentence too. */
    void numbered(OutlineNode node, FoldedText s, int from, int to) {
        int stop = sentenceEnd(s, from, to);
        int gap = gap(s, from, stop, to);
        if (gap > from) {
            node.title = s.raw(from, gap);
            node.titleEnd = gap;
            return;
        }
        boolean line = stop >= to - 1;
        boolean heading =
                line ? isHeadingLine(node, s, from, stop, to) : stop - from <= RUN_IN && isTitle(s, from, stop);
        if (heading) {
            set(node, s, from, stop, to);
            node.titleEnd = line && !isTitle(s, from, stop) ? from : node.titleEnd;
            return;
        }
        int clause = from;
        while (clause < stop && clause - from < OPENING && ",;:".indexOf(s.charAt(clause)) < 0) {
            clause++;
        }
        node.title = s.raw(from, clause);
        node.titleEnd = from;
    }

    /** Makes the first sentence of a paragraph its heading, if it looks like one: 压紧压实各方责任。… */
    void runIn(OutlineNode node, FoldedText s) {
        int to = s.length();
        int stop = sentenceEnd(s, 0, to);
        int commas = commas(s, 0, stop);
        boolean heading = stop < to - 1
                && stop <= UNNUMBERED
                && stop >= SHORTEST_UNNUMBERED
                && isTitle(s, 0, stop)
                && s.text().indexOf(',') > stop | to - stop > LEAST_BEHIND
                && commas <= 1
                && !(commas > 0 && stop > UNNUMBERED_WITH_COMMA);
        if (heading) {
            set(node, s, 0, stop, to);
            node.role = SectionRole.ITEM;
        }
    }

    /** A first sentence is a heading only where another paragraph beside it has one too. */
    void settle(OutlineNode node) {
        node.children.forEach(this::settle);
        List<OutlineNode> titled = node.children.stream()
                .filter(child -> child.form.isEmpty() && child.role == SectionRole.ITEM && !child.title.isEmpty())
                .toList();
        if (titled.size() == 1) {
            OutlineNode only = titled.get(0);
            only.title = "";
            only.role = SectionRole.PARAGRAPH;
            only.titleEnd = only.from;
        }
    }

    private static void set(OutlineNode node, FoldedText s, int from, int stop, int to) {
        node.title = s.raw(from, stop);
        node.titleEnd = Math.min(to, stop + 1);
    }

    private static int sentenceEnd(FoldedText s, int from, int to) {
        int stop = from;
        while (stop < to && s.charAt(stop) != '。' && s.charAt(stop) != '!') {
            stop++;
        }
        return stop;
    }

    private boolean isHeadingLine(OutlineNode node, FoldedText s, int from, int stop, int to) {
        boolean high = node.role == SectionRole.SECTION;
        boolean closed = stop < to;
        return stop - from <= HEADING_LINE && (high || !closed && isTitle(s, from, stop));
    }

    /**
     * Where a blank parts a heading from the sentence behind it: 二、2024年主要任务 今年的经济环境…，…。 A blank between two halves of a heading, or between a number and its unit, parts nothing.
     *
     * @return {@code from} where there is none
     */
    private int gap(FoldedText s, int from, int stop, int to) {
        int gap = from + SHORTEST_UNNUMBERED;
        while (gap < stop && gap - from <= RUN_IN && !s.hasGapBefore(gap) && s.charAt(gap) != ',') {
            gap++;
        }
        boolean number = gap < stop && NumeralScanner.isArabicDigit(s.charAt(gap - 1)) && counts(s, gap);
        boolean parted = stop < to && gap < stop && s.hasGapBefore(gap) && !number && isTitle(s, from, gap);
        return parted && (stop - from > RUN_IN || commas(s, gap, stop) > 0) ? gap : from;
    }

    private static int commas(FoldedText s, int from, int to) {
        int commas = 0;
        for (int i = from; i < to; i++) {
            commas += s.charAt(i) == ',' ? 1 : 0;
        }
        return commas;
    }

    /** A heading counts nothing: digits in it belong to names, years or plans. */
    private boolean isTitle(FoldedText s, int from, int to) {
        if (words.is(StructureWord.ADDRESS, s.text(), from)) {
            return false;
        }
        boolean quoted = false;
        for (int i = from; i < to; i++) {
            char c = s.charAt(i);
            if (c == ';' || c == ':') {
                return false;
            }
            quoted = c == '“' || quoted && c != '”';
            boolean number =
                    NumeralScanner.isArabicDigit(c) && i + 1 < to && !NumeralScanner.isArabicDigit(s.charAt(i + 1));
            if (number && !quoted && counts(s, i + 1)) {
                return false;
            }
        }
        return true;
    }

    /** Whether what follows a digit makes it a quantity: a unit, a multiplier, a per cent sign; but not 年 or 月. */
    private boolean counts(FoldedText s, int i) {
        char c = s.charAt(i);
        return !words.is(StructureWord.CALENDAR, s.text(), i)
                && (c == '%'
                        || words.numerals().magnitude(c) >= 10_000
                        || words.units().atomAt(s.text(), i) > 0);
    }
}
