package org.planmodel.io.prose;

import static org.planmodel.io.prose.Numeral.Form;
import static org.planmodel.io.prose.Numeral.Looseness;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What Arabic and Chinese numerals have in common while a text is scanned: what may follow them, and the list of those found. */
final class NumeralText {
    private static final int FRACTION_SCALE = 10;
    private static final int TEN = 10;
    private final CharSequence s;
    private final Words words;
    private final List<Numeral> found = new ArrayList<>();

    NumeralText(CharSequence s, Words words) {
        this.s = s;
        this.words = words;
    }

    List<Numeral> found() {
        return found;
    }

    int digitsEnd(int i) {
        int end = i;
        while (end < s.length() && NumeralScanner.isArabicDigit(s.charAt(end))) {
            end++;
        }
        return end;
    }

    char at(int i) {
        return i >= 0 && i < s.length() ? s.charAt(i) : '\0';
    }

    int fraction(int start, int end, BigDecimal numerator, BigDecimal denominator) {
        BigDecimal value = numerator
                .divide(denominator, FRACTION_SCALE, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return add(start, end, value.scale() < 0 ? value.setScale(0) : value, "", Looseness.EXACT, Form.FRACTION);
    }

    /** 万, 亿, 万亿; 千 and 百 only in front of a unit: 5千瓦 has none. */
    String multiplierAt(int i) {
        int magnitude = words.numerals().magnitude(at(i));
        int n = magnitude > 0 ? words.table(StructureWord.MULTIPLIER).lengthAt(s, i) : 0;
        if (n > 0) {
            return s.subSequence(i, i + n).toString();
        }
        boolean thousand = magnitude == 100 || magnitude == 1000;
        boolean measured =
                thousand && words.units().atomAt(s, i) == 0 && words.units().atomAt(s, i + 1) > 0;
        return measured ? String.valueOf(at(i)) : "";
    }

    /** 余 or 多 behind a numeral: 200多位, 1.3万余个; not 余额, 多元, 多式. */
    boolean isOver(int i) {
        boolean odd = words.is(NumberWord.ODD, s, i) && words.numerals().magnitude(at(i - 1)) == TEN;
        return odd || words.is(NumberWord.OVER, s, i) && !words.is(SentenceWord.NOT_OVER, s, i);
    }

    boolean isTenths(int i) {
        return words.is(NumberWord.TENTH, s, i) && !words.is(SentenceWord.NOT_TENTHS, s, i);
    }

    int tenths(int start, int end, BigDecimal value) {
        int tenth = words.numerals().digit(at(end + 1));
        boolean half = words.is(NumberWord.HALF, s, end + 1);
        boolean more = half || tenth > 0 && words.numerals().magnitude(at(end + 2)) == 0;
        BigDecimal whole = more ? value.add(BigDecimal.valueOf(half ? 5 : tenth, 1)) : value;
        return add(start, more ? end + 2 : end + 1, whole, "", Looseness.EXACT, Form.TENTHS);
    }

    int add(int start, int end, BigDecimal value, String multiplier, Looseness looseness, Form form) {
        found.add(new Numeral(start, end, value, Optional.empty(), multiplier, looseness, form));
        return end;
    }

    static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
