package org.planmodel.io.prose;

/** Tells the headings that bear no number: the name of a chapter alone on its line (2023年工作回顾, 名词解释), an appendix (附件1), a short line over a long paragraph. */
final class HeadingLines {
    private static final int LONGEST = 32;
    private static final int LONGEST_BEFORE_WORD = 12;
    private final Words words;

    HeadingLines(Words words) {
        this.words = words;
    }

    /** Whether the line could be a heading over {@code next}; {@code started} tells that the first chapter has begun. */
    boolean isHeading(FoldedText s, FoldedText next, boolean started, boolean inGlossary) {
        if (s.length() > LONGEST || s.length() < 2 || isCaption(s)) {
            return false;
        }
        char last = s.charAt(s.length() - 1);
        if ("。;:,!?、".indexOf(last) >= 0 && !(last == ':' && isChapter(s, started))) {
            return false;
        }
        return isChapter(s, started)
                || started && !inGlossary && next.length() > LONGEST && s.text().indexOf('。') < 0 && !isSigned(s);
    }

    /** A line that is nothing but the name of a chapter: 2023年工作回顾, 名词解释. */
    boolean isChapter(FoldedText s, boolean started) {
        String line = s.text();
        int end = withoutColon(line);
        int n = words.table(SentenceWord.ROLE).lengthBefore(line, 0, end);
        boolean opens = n > 0 && (started || opensADocument(line.substring(end - n, end)));
        return n > 0 && (n == end || end - n <= LONGEST_BEFORE_WORD && opens);
    }

    /** Reviews and glossaries may be the first heading of all. */
    private boolean opensADocument(String word) {
        return words.value(SentenceWord.ROLE, word)
                .filter(role -> role.equals("review") || role.equals("glossary"))
                .isPresent();
    }

    /** 附件1, 附件：任务清单, 附表. */
    boolean isAppendix(FoldedText s) {
        String line = s.text();
        int n = appendixWord(s);
        return n > 0
                && line.length() <= LONGEST
                && line.indexOf('。') < 0
                && (line.length() == n || line.charAt(n) == ':' || NumeralScanner.isArabicDigit(line.charAt(n)));
    }

    /** The length of the word that says that an appendix begins: 附件. */
    int appendixWord(FoldedText s) {
        return words.table(StructureWord.APPENDIX).lengthAt(s.text(), 0);
    }

    /** Appendices and the glossary belong to no chapter, whatever its level. */
    boolean isBehindTheChapters(FoldedText s) {
        return isAppendix(s) || isGlossary(s.text().substring(0, withoutColon(s.text())));
    }

    boolean isGlossary(String title) {
        return words.table(SentenceWord.ROLE).has(title, "glossary");
    }

    private static int withoutColon(String line) {
        return line.endsWith(":") ? line.length() - 1 : line.length();
    }

    /** 表1 主要指标: the caption of a table is no heading. */
    private boolean isCaption(FoldedText s) {
        int n = words.table(StructureWord.CAPTION).lengthAt(s.text(), 0);
        return n > 0
                && n < s.length()
                && (NumeralScanner.isArabicDigit(s.charAt(n))
                        || words.numerals().isNumeral(s.charAt(n)));
    }

    /** 2024年3月5日: the last line of a signature. */
    private boolean isSigned(FoldedText s) {
        return NumeralScanner.isArabicDigit(s.charAt(0))
                || words.table(StructureWord.CALENDAR).lengthBefore(s.text(), 0, s.length()) > 0;
    }
}
