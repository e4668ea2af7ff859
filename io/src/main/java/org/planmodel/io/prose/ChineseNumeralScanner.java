package org.planmodel.io.prose;

import static org.planmodel.io.prose.Numeral.Form;
import static org.planmodel.io.prose.Numeral.Looseness;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;

/** Reads the Chinese numerals of a paragraph: 一万五千亿, 两三, 数百, 三分之一, 七成, 二〇二四. */
final class ChineseNumeralScanner {
    private static final int MAX_DIGITS = 40;
    private final CharSequence s;
    private final Words words;
    private final NumeralText numerals;
    private final ChineseNumerals chinese;

    ChineseNumeralScanner(CharSequence s, Words words, NumeralText numerals) {
        this.s = s;
        this.words = words;
        this.numerals = numerals;
        this.chinese = words.numerals();
    }

    /** 数百, 几十, 上万, 成百: an approximate word in front of a magnitude. */
    boolean isSeveral(int i) {
        boolean rises = words.is(NumberWord.NO_LESS, s, i) && words.is(StructureWord.RISES, s, i - 1);
        return !rises && words.is(SentenceWord.SEVERAL, s, i) && chinese.magnitude(numerals.at(i + 1)) > 0;
    }

    /** Reads the numeral that begins at {@code start}; returns where it ends. */
    int read(int start) {
        int half = words.table(NumberWord.ONE_HALF).lengthAt(s, start);
        if (half > 0 && isHalf(start, start + half)) {
            return numerals.add(start, start + half, new BigDecimal("0.5"), "", Looseness.EXACT, Form.FRACTION);
        }
        Looseness looseness = Looseness.EXACT;
        int from = start;
        if (!chinese.isNumeral(s.charAt(start))) {
            looseness = words.is(NumberWord.NO_LESS, s, start) ? Looseness.UP_TO : Looseness.SEVERAL;
            from = start + 1;
        }
        int end = from;
        while (end < s.length() && chinese.isNumeral(s.charAt(end))) {
            end++;
        }
        int parts = fractionOf(start, from, end);
        if (parts > 0) {
            return parts;
        }
        if (numerals.isTenths(end) && end - from == 1 && chinese.digit(s.charAt(from)) > 0) {
            return numerals.tenths(start, end, BigDecimal.valueOf(chinese.digit(s.charAt(from))));
        }
        if (words.is(NumberWord.POINT, s, end)
                && end > from
                && end - from <= MAX_DIGITS
                && chinese.isDigit(numerals.at(end + 1))) {
            int tail = end + 1;
            while (tail < s.length() && tail - end < MAX_DIGITS && chinese.isDigit(s.charAt(tail))) {
                tail++;
            }
            Optional<BigInteger> whole = chinese.parse(s, from, end);
            Optional<BigInteger> decimals = chinese.positional(s, end + 1, tail);
            if (whole.isPresent() && decimals.isPresent()) {
                BigDecimal value = new BigDecimal(whole.get() + "." + digitsOf(end + 1, tail));
                String multiplier = numerals.multiplierAt(tail);
                return numerals.add(start, tail + multiplier.length(), value, multiplier, looseness, Form.CHINESE);
            }
        }
        Optional<int[]> pair = pair(from, end);
        if (pair.isPresent()) {
            return between(start, end, pair.get());
        }
        return wholeChinese(start, from, end, looseness);
    }

    /** 一半 as a share: 超过一半, 一半以上; not 一半是. */
    private boolean isHalf(int start, int end) {
        char after = numerals.at(end);
        boolean closes = after == '\0' || ",。;、)".indexOf(after) >= 0 || words.is(NumberWord.HALF_END, s, end);
        return closes && start > 0 && !chinese.isNumeral(numerals.at(start - 1));
    }

    private String digitsOf(int from, int to) {
        StringBuilder digits = new StringBuilder();
        for (int i = from; i < to; i++) {
            digits.append(chinese.digit(s.charAt(i)));
        }
        return digits.toString();
    }

    private int wholeChinese(int start, int from, int end, Looseness given) {
        if (end - from > MAX_DIGITS) {
            return numerals.add(start, end, BigDecimal.ZERO, "", given, Form.WORD);
        }
        boolean anyDigit = false;
        boolean anyMagnitude = false;
        for (int i = from; i < end; i++) {
            anyDigit |= chinese.isDigit(s.charAt(i));
            anyMagnitude |= chinese.magnitude(s.charAt(i)) > 0;
        }
        if (!anyMagnitude && end - from > 1) {
            Optional<BigInteger> digits = chinese.positional(s, from, end);
            return numerals.add(start, end, new BigDecimal(digits.orElse(BigInteger.ZERO)), "", given, Form.POSITIONAL);
        }
        Optional<BigInteger> total = chinese.parse(s, from, end);
        if (total.isEmpty()) {
            return numerals.add(start, end, BigDecimal.ZERO, "", given, Form.WORD);
        }
        Looseness looseness = given;
        int last = end;
        if (numerals.isOver(last)) {
            looseness = Looseness.OVER;
            last++;
        }
        BigDecimal value = new BigDecimal(total.get());
        String multiplier = "";
        if (last > end) {
            multiplier = numerals.multiplierAt(last);
            last += multiplier.length();
        }
        if (multiplier.isEmpty()) {
            multiplier = closing(from, end);
            value = NumeralText.plain(value.divide(chinese.factor(multiplier)));
        }
        Form form = anyDigit || (end - from == 1 && chinese.magnitude(s.charAt(from)) == 10)
                ? Form.CHINESE
                : Form.MAGNITUDE;
        return numerals.add(start, last, value, multiplier, looseness, form);
    }

    /** The multiplier that a Chinese numeral ends in, as an Arabic one would be written: 万 of 十万, 亿 of 千亿, 万亿. */
    private String closing(int from, int end) {
        WordTable closing = words.table(NumberWord.CLOSING_MULTIPLIER);
        int n = closing.lengthBefore(s, from, end);
        return n == 0
                ? ""
                : closing.value(s.subSequence(end - n, end).toString()).orElseThrow();
    }

    /** Two digits side by side that mean "between": 两三个, 三五家, 十七八, 二三十. */
    private Optional<int[]> pair(int from, int end) {
        if (end - from != 2) {
            return Optional.empty();
        }
        int low = chinese.digit(s.charAt(from));
        int high = chinese.digit(s.charAt(from + 1));
        boolean near = low > 0 && high > low && high - low <= 2 && high <= 9;
        return near ? Optional.of(new int[] {low, high}) : Optional.empty();
    }

    private int between(int start, int end, int[] pair) {
        BigDecimal low = BigDecimal.valueOf(pair[0]);
        BigDecimal high = BigDecimal.valueOf(pair[1]);
        numerals.found().add(new Numeral(start, end, low, Optional.of(high), "", Looseness.EXACT, Form.CHINESE));
        return end;
    }

    /** 三分之一, 百分之五, 千分之五点二; 0 where none stands here. */
    private int fractionOf(int start, int from, int end) {
        if (words.table(StructureWord.PARTS_OF).lengthAt(s, end) == 0 || end == from || end - from > MAX_DIGITS) {
            return 0;
        }
        int to = end + words.table(StructureWord.PARTS_OF).lengthAt(s, end);
        int last = to;
        while (last < s.length()
                && last - to < MAX_DIGITS
                && (chinese.isNumeral(s.charAt(last)) || words.is(NumberWord.POINT, s, last))) {
            last++;
        }
        Optional<BigInteger> denominator = chinese.parse(s, from, end);
        Optional<BigDecimal> numerator = last > to ? chineseDecimal(to, last) : arabicDecimal(to);
        if (last == to) {
            last = decimalEnd(to);
        }
        if (denominator.isEmpty() || numerator.isEmpty() || denominator.get().signum() == 0) {
            return 0;
        }
        int value = denominator.get().bitLength() < 20 ? denominator.get().intValue() : 0;
        if (value == 100 || value == 1000) {
            return numerals.add(
                    start, last, numerator.get(), "", Looseness.EXACT, value == 100 ? Form.PERCENT : Form.PERMILLE);
        }
        return numerals.fraction(start, last, numerator.get(), new BigDecimal(denominator.get()));
    }

    private Optional<BigDecimal> chineseDecimal(int from, int to) {
        int point = from;
        while (point < to && !words.is(NumberWord.POINT, s, point)) {
            point++;
        }
        Optional<BigInteger> whole = chinese.parse(s, from, point);
        if (point >= to - 1) {
            return whole.map(BigDecimal::new);
        }
        for (int i = point + 1; i < to; i++) {
            if (!chinese.isDigit(s.charAt(i))) {
                return Optional.empty();
            }
        }
        int p = point;
        return whole.map(w -> new BigDecimal(w + "." + digitsOf(p + 1, to)));
    }

    private int decimalEnd(int from) {
        int end = numerals.digitsEnd(from);
        return numerals.at(end) == '.' && NumeralScanner.isArabicDigit(numerals.at(end + 1))
                ? numerals.digitsEnd(end + 1)
                : end;
    }

    private Optional<BigDecimal> arabicDecimal(int from) {
        int end = decimalEnd(from);
        return end > from && end - from <= MAX_DIGITS
                ? Optional.of(new BigDecimal(s.subSequence(from, end).toString()))
                : Optional.empty();
    }
}
