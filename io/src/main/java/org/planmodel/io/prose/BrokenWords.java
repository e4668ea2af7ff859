package org.planmodel.io.prose;

/** Tells where a line was cut inside a quantity or inside the name of an indicator: 新建污水管网 | 45公里。, 1, | 250万元, 规模以上工业增 | 加值增长6%。 */
final class BrokenWords {
    private static final int SHORTEST_CUT = 6;
    private static final int LONGEST_WORD = 6;

    private BrokenWords() {}

    /** Whether the line goes on in {@code rest}, which then ends the sentence. */
    static boolean isCut(FoldedText line, FoldedText rest, Words words) {
        if (line.length() < SHORTEST_CUT || rest.length() < 2 || rest.charAt(rest.length() - 1) != '。') {
            return false;
        }
        if ("。;:!?".indexOf(line.charAt(line.length() - 1)) >= 0) {
            return false;
        }
        if (isInsideWord(line, rest, words)) {
            return true;
        }
        int digits = 0;
        while (digits < rest.length()
                && (NumeralScanner.isArabicDigit(rest.charAt(digits)) || rest.charAt(digits) == '.')) {
            digits++;
        }
        if (endsInNumber(line)) {
            return digits > 0 || isMeasure(rest, 0, words);
        }
        boolean number = digits > 0 && digits < rest.length() && rest.charAt(digits - 1) != '.';
        return number
                && !words.is(StructureWord.CALENDAR, rest.text(), digits)
                && isMeasure(rest, digits, words)
                && rest.length() - digits <= SHORTEST_CUT;
    }

    private static boolean endsInNumber(FoldedText line) {
        char last = line.charAt(line.length() - 1);
        char before = line.charAt(line.length() - 2);
        return NumeralScanner.isArabicDigit(last)
                || (last == '.' || last == ',') && NumeralScanner.isArabicDigit(before);
    }

    /** Whether a unit, a multiplier or a sign of per cent stands there. */
    private static boolean isMeasure(FoldedText t, int at, Words words) {
        char c = t.charAt(at);
        return c == '%'
                || words.numerals().magnitude(c) >= 10_000
                || words.units().atomAt(t.text(), at) > 0;
    }

    private static boolean isInsideWord(FoldedText line, FoldedText rest, Words words) {
        int from = Math.max(0, line.length() - LONGEST_WORD);
        int left = line.length() - from;
        String around = line.text().substring(from) + rest.text().substring(0, Math.min(LONGEST_WORD, rest.length()));
        for (int i = 0; i < left; i++) {
            if (words.table(SentenceWord.METRIC).lengthAt(around, i) > left - i) {
                return true;
            }
        }
        return false;
    }
}
