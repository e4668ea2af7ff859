package org.planmodel.io.prose;

import static org.planmodel.io.prose.Numeral.Form;
import static org.planmodel.io.prose.Numeral.Looseness;

import java.math.BigDecimal;
import java.util.List;

/** Finds every numeral of a paragraph, each once, from left to right, in one pass. What a numeral means is decided later. */
final class NumeralScanner {
    private static final int MAX_DIGITS = 40;
    private static final int MAX_PARTS = 3;
    private final CharSequence s;
    private final FoldedText text;
    private final ChineseNumerals known;
    private final NumeralText numerals;
    private final ChineseNumeralScanner chinese;
    private int nesting;

    private NumeralScanner(FoldedText text, Words words) {
        this.text = text;
        this.s = text.text();
        this.known = words.numerals();
        this.numerals = new NumeralText(s, words);
        this.chinese = new ChineseNumeralScanner(s, words, numerals);
    }

    static List<Numeral> scan(FoldedText text, Words words) {
        NumeralScanner scanner = new NumeralScanner(text, words);
        int i = 0;
        while (i < text.length()) {
            i = scanner.next(i);
        }
        return scanner.numerals.found();
    }

    private int next(int i) {
        char c = s.charAt(i);
        if (isArabicDigit(c)) {
            return arabic(i);
        }
        if (known.isNumeral(c) || chinese.isSeveral(i)) {
            return chinese.read(i);
        }
        return i + 1;
    }

    static boolean isArabicDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private int arabic(int start) {
        int end = thousandsEnd(start);
        StringBuilder digits = new StringBuilder();
        for (int i = start; i < end; i++) {
            if (isArabicDigit(s.charAt(i))) {
                digits.append(s.charAt(i));
            }
        }
        boolean dotted = false;
        if (numerals.at(end) == '.' && isArabicDigit(numerals.at(end + 1))) {
            int fraction = numerals.digitsEnd(end + 1);
            if (numerals.at(fraction) == '.' && isArabicDigit(numerals.at(fraction + 1))) {
                dotted = true;
                while (numerals.at(fraction) == '.' && isArabicDigit(numerals.at(fraction + 1))) {
                    fraction = numerals.digitsEnd(fraction + 1);
                }
            } else {
                digits.append(s, end, fraction);
            }
            end = fraction;
        }
        if (dotted || digits.length() > MAX_DIGITS) {
            return numerals.add(start, end, BigDecimal.ZERO, "", Looseness.EXACT, dotted ? Form.DOTTED : Form.WORD);
        }
        BigDecimal value = new BigDecimal(digits.toString());
        int fraction = fractionEnd(end);
        if (fraction > 0 && digits.indexOf(".") < 0) {
            return numerals.fraction(
                    start,
                    fraction,
                    value,
                    new BigDecimal(s.subSequence(end + 1, fraction).toString()));
        }
        if (numerals.isTenths(end)) {
            return numerals.tenths(start, end, value);
        }
        return magnify(start, end, value);
    }

    /** The end of digits with thousands separators (1,100), or of plain digits. A full-width comma never separates thousands. */
    private int thousandsEnd(int start) {
        int end = numerals.digitsEnd(start);
        if (end - start > 3) {
            return end;
        }
        int grouped = end;
        while (separatesThousands(grouped) && numerals.digitsEnd(grouped + 1) - grouped == 4) {
            grouped += 4;
        }
        return grouped;
    }

    /** A comma as written in Latin text, or a blank: 1,100 and 1 100. */
    private boolean separatesThousands(int i) {
        return numerals.at(i) == ',' && text.rawAt(i) == ',' || numerals.at(i) == ' ';
    }

    /** The end of a small fraction such as 1/4 whose slash stands at {@code slash}, or 0. */
    private int fractionEnd(int slash) {
        if (numerals.at(slash) != '/' || !isArabicDigit(numerals.at(slash + 1))) {
            return 0;
        }
        int end = numerals.digitsEnd(slash + 1);
        boolean small = end - slash <= 3 && numerals.at(end) != '/' && numerals.at(slash + 1) != '0';
        return small ? end : 0;
    }

    /** Reads what may follow the digits: 余 or 多, a multiplier, 余 or 多 again, and the rest of a mixed numeral (3万4000). */
    private int magnify(int start, int digitsEnd, BigDecimal value) {
        int end = digitsEnd;
        Looseness looseness = Looseness.EXACT;
        if (numerals.isOver(end)) {
            looseness = Looseness.OVER;
            end++;
        }
        String multiplier = numerals.multiplierAt(end);
        BigDecimal whole = value;
        int afterMultiplier = end + multiplier.length();
        if (!multiplier.isEmpty()
                && isArabicDigit(numerals.at(afterMultiplier))
                && looseness == Looseness.EXACT
                && nesting < MAX_PARTS) {
            Numeral rest = rest(afterMultiplier);
            BigDecimal unit = known.factor(multiplier);
            BigDecimal tail = rest.value().multiply(known.factor(rest.multiplier()));
            if (tail.compareTo(unit) < 0 && rest.form() == Form.ARABIC) {
                whole = value.multiply(unit).add(tail).divide(known.factor(rest.multiplier()));
                return numerals.add(
                        start, rest.end(), NumeralText.plain(whole), rest.multiplier(), rest.looseness(), Form.ARABIC);
            }
        }
        end = afterMultiplier;
        if (looseness == Looseness.EXACT && numerals.isOver(end)) {
            looseness = Looseness.OVER;
            end++;
        }
        return numerals.add(start, end, whole, multiplier, looseness, Form.ARABIC);
    }

    private Numeral rest(int start) {
        int size = numerals.found().size();
        nesting++;
        arabic(start);
        nesting--;
        Numeral rest = numerals.found().get(size);
        numerals.found().subList(size, numerals.found().size()).clear();
        return rest;
    }
}
