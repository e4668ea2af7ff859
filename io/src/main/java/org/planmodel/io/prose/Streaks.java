package org.planmodel.io.prose;

/** For how many years in a row something was so, said in front of a number or a rank: 连续七年, 连续13年. */
final class Streaks {
    private Streaks() {}

    /** Where such a phrase begins that ends in front of {@code to}; -1 where none does. */
    static int start(CharSequence s, int from, int to, Words words) {
        int end = to - words.table(SentenceWord.SPAN).lengthBefore(s, from, to);
        int i = end;
        while (i > from
                && (NumeralScanner.isArabicDigit(s.charAt(i - 1))
                        || words.numerals().isNumeral(s.charAt(i - 1)))) {
            i--;
        }
        int word = words.table(SentenceWord.IN_A_ROW).lengthBefore(s, from, i);
        return end < to && i < end && word > 0 ? i - word : -1;
    }
}
