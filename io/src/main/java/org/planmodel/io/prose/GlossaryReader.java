package org.planmodel.io.prose;

import java.util.Optional;
import org.planmodel.GlossaryTerm;
import org.planmodel.SectionRole;

/** Reads the entries of a glossary (名词解释): 1.林长制:指…, [1]揭榜挂帅:指…, “两重”(P3):指…, 2.五网 路网、航空网…. */
final class GlossaryReader {
    private static final int LONGEST_TERM = 40;
    private static final String DASH = "——";
    private static final String MARKS = ":—";
    private final Words words;

    GlossaryReader(Words words) {
        this.words = words;
    }

    /** The entry that a part of the glossary is; its title then is the term. */
    Optional<GlossaryTerm> read(OutlineNode node) {
        if (node.text.isEmpty() || !isEntry(node)) {
            return Optional.empty();
        }
        FoldedText t = node.text.get();
        int end = termEnd(t, node.from, node.to, !node.marker.isEmpty());
        if (end <= node.from) {
            return Optional.empty();
        }
        String name = t.raw(behindReference(t, node.from, end), withoutPages(t, node.from, end));
        int from = end;
        while (from < node.to && MARKS.indexOf(t.charAt(from)) >= 0) {
            from++;
        }
        String definition = t.raw(from, node.to);
        if (name.isBlank() || definition.isBlank()) {
            return Optional.empty();
        }
        if (node.form.isPresent()) {
            node.title = name;
        }
        return Optional.of(new GlossaryTerm(name, definition, Optional.of(t.span(node.from, node.to))));
    }

    /** Where the term ends: at a colon, a dash, the word for “means”, or, in a numbered entry, a gap that the page left between it and what it means; 0 where nothing tells. */
    private int termEnd(FoldedText t, int from, int to, boolean numbered) {
        int gap = 0;
        for (int i = from; i < Math.min(to, from + LONGEST_TERM + 1); i++) {
            char c = t.charAt(i);
            if (c == ':' || i > from && c == '—' && t.text().startsWith(DASH, i)) {
                return i;
            }
            if (i > from + 1 && gap == 0 && words.is(StructureWord.MEANS, t.text(), i)) {
                return i;
            }
            if (c == '。' || c == ';') {
                break;
            }
            gap = gap == 0 && i > from + 1 && t.hasGapBefore(i) && behindReference(t, from, i) < i ? i : gap;
        }
        return numbered ? gap : 0;
    }

    private static boolean isEntry(OutlineNode node) {
        return node.form.isPresent()
                || node.parent.flatMap(p -> p.form).isPresent()
                || node.role == SectionRole.PARAGRAPH
                || node.role == SectionRole.GLOSSARY
                || node.role == SectionRole.ITEM;
    }

    /** “两重”(P3、P15): the pages are no part of the term. */
    private int withoutPages(FoldedText t, int from, int colon) {
        int bracket = t.text().lastIndexOf('(', colon);
        boolean pages = bracket > from
                && t.charAt(colon - 1) == ')'
                && (NumeralScanner.isArabicDigit(t.charAt(bracket + 1))
                        || words.is(StructureWord.PAGE, t.text(), bracket + 1));
        return pages ? bracket : colon;
    }

    /** [1]揭榜挂帅: the number of a note is no part of the term. */
    private static int behindReference(FoldedText t, int from, int end) {
        if ("[〔(【".indexOf(t.charAt(from)) < 0) {
            return from;
        }
        int i = from + 1;
        while (i < end && NumeralScanner.isArabicDigit(t.charAt(i))) {
            i++;
        }
        return i > from + 1 && i + 1 < end && "]〕)】".indexOf(t.charAt(i)) >= 0 ? i + 1 : from;
    }
}
