package org.planmodel.io.prose;

/** A noun as it is written, without what encloses or joins it, and without the numbers of notes. */
final class NounText {
    private static final int LONGEST = 60;
    private static final String MARKS = "、,;: ";
    private final FoldedText text;
    private final CharSequence s;
    private final Words words;

    NounText(FoldedText text, Words words) {
        this.text = text;
        this.s = text.text();
        this.words = words;
    }

    /** Whether 和, 及 or 与 stands at a place and joins: not the first or last character of 和谐, 及时, 参与, 普及. */
    boolean joins(int i) {
        WordTable whole = words.table(SentenceWord.NOT_AND);
        return words.is(SentenceWord.AND, s, i) && whole.lengthAt(s, i) == 0 && whole.lengthBefore(s, 0, i + 1) == 0;
    }

    /** The length of what joins at the end: 和, 以及; 0 where nothing does. */
    int jointBefore(int from, int end) {
        int n = words.table(SentenceWord.AND).lengthBefore(s, from, end);
        return n > 0 && joins(end - n) ? n : 0;
    }

    /** Whether the mark of a modifier stands at a place: 的. */
    boolean marksModifier(int i) {
        return words.is(SentenceWord.OF, s, i);
    }

    /** The characters as written, without what encloses or joins them. */
    String clean(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && (MARKS.indexOf(s.charAt(start)) >= 0 || marksModifier(start) || joins(start))) {
            start++;
        }
        boolean more = true;
        while (end > start && more) {
            int joint = jointBefore(start, end);
            more = joint > 0 || MARKS.indexOf(s.charAt(end - 1)) >= 0 || marksModifier(end - 1);
            end -= joint > 0 ? joint : more ? 1 : 0;
        }
        if (end - start > LONGEST) {
            start = end - LONGEST;
        }
        return withoutNotes(text.raw(start, Math.max(start, end)));
    }

    /** 老旧小区〔71〕: the number of a note belongs to no name. */
    private static String withoutNotes(String noun) {
        int open = Math.max(noun.indexOf('〔'), noun.indexOf('['));
        if (open < 0) {
            return noun;
        }
        int close = open + 1;
        while (close < noun.length() && NumeralScanner.isArabicDigit(noun.charAt(close))) {
            close++;
        }
        boolean note =
                close > open + 1 && close < noun.length() && (noun.charAt(close) == '〕' || noun.charAt(close) == ']');
        return note ? noun.substring(0, open) + noun.substring(close + 1) : noun;
    }
}
