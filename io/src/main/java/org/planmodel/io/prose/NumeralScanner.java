package org.planmodel.io.prose;

import static org.planmodel.io.prose.Numeral.Form;
import static org.planmodel.io.prose.Numeral.Looseness;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds every numeral of a paragraph, each once, from left to right, in one pass. What a numeral means is decided later. */
final class NumeralScanner {
    private static final int MAX_DIGITS = 40;
    private static final int MAX_PARTS = 3;
    private static final int FRACTION_SCALE = 10;
    private static final String[] MULTIPLIERS = {"万亿", "千亿", "百亿", "十亿", "亿", "千万", "百万", "十万", "万"};
    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
    private final CharSequence s;
    private final FoldedText text;
    private final Words words;
    private final List<Numeral> found = new ArrayList<>();
    private int nesting;

    private NumeralScanner(FoldedText text, Words words) {
        this.text = text;
        this.s = text.text();
        this.words = words;
    }

    static List<Numeral> scan(FoldedText text, Words words) {
        NumeralScanner scanner = new NumeralScanner(text, words);
        int i = 0;
        while (i < text.length()) {
            i = scanner.next(i);
        }
        return scanner.found;
    }

    private int next(int i) {
        char c = s.charAt(i);
        if (isArabicDigit(c)) {
            return arabic(i);
        }
        if (ChineseNumber.isNumeral(c) || isSeveral(i)) {
            return chinese(i);
        }
        return i + 1;
    }

    static boolean isArabicDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private int digitsEnd(int i) {
        int end = i;
        while (end < s.length() && isArabicDigit(s.charAt(end))) {
            end++;
        }
        return end;
    }

    private char at(int i) {
        return i >= 0 && i < s.length() ? s.charAt(i) : '\0';
    }

    // ---- Arabic -------------------------------------------------------------------------------------------------

    private int arabic(int start) {
        int end = thousandsEnd(start);
        StringBuilder digits = new StringBuilder();
        for (int i = start; i < end; i++) {
            if (isArabicDigit(s.charAt(i))) {
                digits.append(s.charAt(i));
            }
        }
        boolean dotted = false;
        if (at(end) == '.' && isArabicDigit(at(end + 1))) {
            int fraction = digitsEnd(end + 1);
            if (at(fraction) == '.' && isArabicDigit(at(fraction + 1))) {
                dotted = true;
                while (at(fraction) == '.' && isArabicDigit(at(fraction + 1))) {
                    fraction = digitsEnd(fraction + 1);
                }
            } else {
                digits.append(s, end, fraction);
            }
            end = fraction;
        }
        if (dotted || digits.length() > MAX_DIGITS) {
            return add(start, end, BigDecimal.ZERO, "", Looseness.EXACT, dotted ? Form.DOTTED : Form.WORD);
        }
        BigDecimal value = new BigDecimal(digits.toString());
        int fraction = fractionEnd(end);
        if (fraction > 0 && digits.indexOf(".") < 0) {
            return fraction(
                    start,
                    fraction,
                    value,
                    new BigDecimal(s.subSequence(end + 1, fraction).toString()));
        }
        if (isTenths(end)) {
            return tenths(start, end, value);
        }
        return magnify(start, end, value);
    }

    /** The end of digits with thousands separators (1,100), or of plain digits. A full-width comma never separates thousands. */
    private int thousandsEnd(int start) {
        int end = digitsEnd(start);
        if (end - start > 3) {
            return end;
        }
        int grouped = end;
        while (separatesThousands(grouped) && digitsEnd(grouped + 1) - grouped == 4) {
            grouped += 4;
        }
        return grouped;
    }

    /** A comma as written in Latin text, or a blank: 1,100 and 1 100. */
    private boolean separatesThousands(int i) {
        return at(i) == ',' && text.rawAt(i) == ',' || at(i) == ' ';
    }

    /** The end of a small fraction such as 1/4 whose slash stands at {@code slash}, or 0. */
    private int fractionEnd(int slash) {
        if (at(slash) != '/' || !isArabicDigit(at(slash + 1))) {
            return 0;
        }
        int end = digitsEnd(slash + 1);
        boolean small = end - slash <= 3 && at(end) != '/' && at(slash + 1) != '0';
        return small ? end : 0;
    }

    private int fraction(int start, int end, BigDecimal numerator, BigDecimal denominator) {
        BigDecimal value = numerator
                .divide(denominator, FRACTION_SCALE, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return add(start, end, value.scale() < 0 ? value.setScale(0) : value, "", Looseness.EXACT, Form.FRACTION);
    }

    /** Reads what may follow the digits: 余 or 多, a multiplier, 余 or 多 again, and the rest of a mixed numeral (3万4000). */
    private int magnify(int start, int digitsEnd, BigDecimal value) {
        int end = digitsEnd;
        Looseness looseness = Looseness.EXACT;
        if (isOver(end)) {
            looseness = Looseness.OVER;
            end++;
        }
        String multiplier = multiplierAt(end);
        BigDecimal whole = value;
        int afterMultiplier = end + multiplier.length();
        if (!multiplier.isEmpty()
                && isArabicDigit(at(afterMultiplier))
                && looseness == Looseness.EXACT
                && nesting < MAX_PARTS) {
            Numeral rest = rest(afterMultiplier);
            BigDecimal unit = Magnitudes.factor(multiplier);
            BigDecimal tail = rest.value().multiply(Magnitudes.factor(rest.multiplier()));
            if (tail.compareTo(unit) < 0 && rest.form() == Form.ARABIC) {
                whole = value.multiply(unit).add(tail).divide(Magnitudes.factor(rest.multiplier()));
                return add(start, rest.end(), plain(whole), rest.multiplier(), rest.looseness(), Form.ARABIC);
            }
        }
        end = afterMultiplier;
        if (looseness == Looseness.EXACT && isOver(end)) {
            looseness = Looseness.OVER;
            end++;
        }
        return add(start, end, whole, multiplier, looseness, Form.ARABIC);
    }

    private Numeral rest(int start) {
        int size = found.size();
        nesting++;
        arabic(start);
        nesting--;
        Numeral rest = found.get(size);
        found.subList(size, found.size()).clear();
        return rest;
    }

    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private String multiplierAt(int i) {
        if (!magnitudeStarts(at(i))) {
            return "";
        }
        for (String m : MULTIPLIERS) {
            if (startsWith(i, m)) {
                return m;
            }
        }
        boolean thousand = at(i) == '千' || at(i) == '百';
        boolean measured =
                thousand && words.units().atomAt(s, i) == 0 && words.units().atomAt(s, i + 1) > 0;
        return measured ? String.valueOf(at(i)) : "";
    }

    private static boolean magnitudeStarts(char c) {
        return ChineseNumber.magnitude(c) > 0;
    }

    private boolean startsWith(int i, String word) {
        return i + word.length() <= s.length() && word.contentEquals(s.subSequence(i, i + word.length()));
    }

    /** 余 or 多 behind a numeral: 200多位, 1.3万余个; not 余额, 多元, 多式. */
    private boolean isOver(int i) {
        char c = at(i);
        if (c == '几') {
            return ChineseNumber.magnitude(at(i - 1)) == 10;
        }
        return (c == '余' || c == '多') && !words.is(Words.Kind.NOT_OVER, s, i);
    }

    // ---- tenths ---------------------------------------------------------------------------------------------------

    private boolean isTenths(int i) {
        return at(i) == '成' && !words.is(Words.Kind.NOT_TENTHS, s, i);
    }

    private int tenths(int start, int end, BigDecimal value) {
        char next = at(end + 1);
        int tenth = ChineseNumber.digit(next);
        boolean half = next == '半' || tenth > 0 && ChineseNumber.magnitude(at(end + 2)) == 0;
        BigDecimal whole = half ? value.add(BigDecimal.valueOf(next == '半' ? 5 : tenth, 1)) : value;
        return add(start, half ? end + 2 : end + 1, whole, "", Looseness.EXACT, Form.TENTHS);
    }

    // ---- Chinese --------------------------------------------------------------------------------------------------

    /** 数百, 几十, 上万, 成百: an approximate word in front of a magnitude. */
    private boolean isSeveral(int i) {
        boolean rises = at(i) == '上' && i > 0 && "迈跨跃站登攀踏以网线".indexOf(at(i - 1)) >= 0;
        return !rises && words.is(Words.Kind.SEVERAL, s, i) && ChineseNumber.magnitude(at(i + 1)) > 0;
    }

    private int chinese(int start) {
        if (at(start) == '一' && at(start + 1) == '半' && isHalf(start)) {
            return add(start, start + 2, new BigDecimal("0.5"), "", Looseness.EXACT, Form.FRACTION);
        }
        Looseness looseness = Looseness.EXACT;
        int from = start;
        if (!ChineseNumber.isNumeral(s.charAt(start))) {
            looseness = at(start) == '上' ? Looseness.UP_TO : Looseness.SEVERAL;
            from = start + 1;
        }
        int end = from;
        while (end < s.length() && ChineseNumber.isNumeral(s.charAt(end))) {
            end++;
        }
        int parts = fractionOf(start, from, end);
        if (parts > 0) {
            return parts;
        }
        if (isTenths(end) && end - from == 1 && ChineseNumber.digit(s.charAt(from)) > 0) {
            return tenths(start, end, BigDecimal.valueOf(ChineseNumber.digit(s.charAt(from))));
        }
        if (at(end) == '点' && end > from && end - from <= MAX_DIGITS && ChineseNumber.isDigit(at(end + 1))) {
            int tail = end + 1;
            while (tail < s.length() && tail - end < MAX_DIGITS && ChineseNumber.isDigit(s.charAt(tail))) {
                tail++;
            }
            Optional<BigInteger> whole = ChineseNumber.parse(s, from, end);
            Optional<BigInteger> decimals = ChineseNumber.positional(s, end + 1, tail);
            if (whole.isPresent() && decimals.isPresent()) {
                BigDecimal value = new BigDecimal(whole.get() + "." + digitsOf(end + 1, tail));
                String multiplier = multiplierAt(tail);
                return add(start, tail + multiplier.length(), value, multiplier, looseness, Form.CHINESE);
            }
        }
        Optional<int[]> pair = pair(from, end);
        if (pair.isPresent()) {
            return pair(start, from, end, pair.get());
        }
        return wholeChinese(start, from, end, looseness);
    }

    /** 一半 as a share: 超过一半, 一半以上; not 一半是. */
    private boolean isHalf(int start) {
        char after = at(start + 2);
        boolean closes = after == '\0' || ",。;、以的)".indexOf(after) >= 0;
        return closes && start > 0 && !ChineseNumber.isNumeral(at(start - 1));
    }

    private String digitsOf(int from, int to) {
        StringBuilder digits = new StringBuilder();
        for (int i = from; i < to; i++) {
            digits.append(ChineseNumber.digit(s.charAt(i)));
        }
        return digits.toString();
    }

    private int wholeChinese(int start, int from, int end, Looseness given) {
        if (end - from > MAX_DIGITS) {
            return add(start, end, BigDecimal.ZERO, "", given, Form.WORD);
        }
        boolean anyDigit = false;
        boolean anyMagnitude = false;
        for (int i = from; i < end; i++) {
            anyDigit |= ChineseNumber.isDigit(s.charAt(i));
            anyMagnitude |= ChineseNumber.magnitude(s.charAt(i)) > 0;
        }
        if (!anyMagnitude && end - from > 1) {
            Optional<BigInteger> digits = ChineseNumber.positional(s, from, end);
            return add(start, end, new BigDecimal(digits.orElse(BigInteger.ZERO)), "", given, Form.POSITIONAL);
        }
        Optional<BigInteger> total = ChineseNumber.parse(s, from, end);
        if (total.isEmpty()) {
            return add(start, end, BigDecimal.ZERO, "", given, Form.WORD);
        }
        Looseness looseness = given;
        int last = end;
        if (isOver(last)) {
            looseness = Looseness.OVER;
            last++;
        }
        BigDecimal value = new BigDecimal(total.get());
        String multiplier = "";
        if (last > end) {
            multiplier = multiplierAt(last);
            last += multiplier.length();
        }
        if (multiplier.isEmpty()) {
            multiplier = trailing(from, end);
            value = plain(value.divide(Magnitudes.factor(multiplier)));
        }
        Form form = anyDigit || (end - from == 1 && at(from) == '十') ? Form.CHINESE : Form.MAGNITUDE;
        return add(start, last, value, multiplier, looseness, form);
    }

    /** The multiplier that a Chinese numeral ends in, as an Arabic one would be written: 万 of 十万, 亿 of 千亿, 万亿. */
    private String trailing(int from, int end) {
        char last = s.charAt(end - 1);
        if (last == '亿' || last == '億') {
            boolean both = end - from >= 2 && ChineseNumber.magnitude(s.charAt(end - 2)) == 10_000;
            return both ? "万亿" : "亿";
        }
        return ChineseNumber.magnitude(last) == TEN_THOUSAND.intValue() ? "万" : "";
    }

    /** Two digits side by side that mean "between": 两三个, 三五家, 十七八, 二三十. */
    private Optional<int[]> pair(int from, int end) {
        if (end - from != 2) {
            return Optional.empty();
        }
        int low = ChineseNumber.digit(s.charAt(from));
        int high = ChineseNumber.digit(s.charAt(from + 1));
        boolean near = low > 0 && high > low && high - low <= 2 && high <= 9;
        return near ? Optional.of(new int[] {low, high}) : Optional.empty();
    }

    private int pair(int start, int from, int end, int[] pair) {
        BigDecimal low = BigDecimal.valueOf(pair[0]);
        BigDecimal high = BigDecimal.valueOf(pair[1]);
        found.add(new Numeral(start, end, low, Optional.of(high), "", Looseness.EXACT, Form.CHINESE));
        return end;
    }

    /** 三分之一, 百分之五, 千分之五点二; 0 where none stands here. */
    private int fractionOf(int start, int from, int end) {
        if (!startsWith(end, "分之") || end == from || end - from > MAX_DIGITS) {
            return 0;
        }
        int to = end + 2;
        int last = to;
        while (last < s.length()
                && last - to < MAX_DIGITS
                && (ChineseNumber.isNumeral(s.charAt(last)) || s.charAt(last) == '点')) {
            last++;
        }
        Optional<BigInteger> denominator = ChineseNumber.parse(s, from, end);
        Optional<BigDecimal> numerator = last > to ? chineseDecimal(to, last) : arabicDecimal(to);
        if (last == to) {
            last = decimalEnd(to);
        }
        if (denominator.isEmpty() || numerator.isEmpty() || denominator.get().signum() == 0) {
            return 0;
        }
        int value = denominator.get().bitLength() < 20 ? denominator.get().intValue() : 0;
        if (value == 100 || value == 1000) {
            return add(start, last, numerator.get(), "", Looseness.EXACT, value == 100 ? Form.PERCENT : Form.PERMILLE);
        }
        return fraction(start, last, numerator.get(), new BigDecimal(denominator.get()));
    }

    private Optional<BigDecimal> chineseDecimal(int from, int to) {
        int point = from;
        while (point < to && s.charAt(point) != '点') {
            point++;
        }
        Optional<BigInteger> whole = ChineseNumber.parse(s, from, point);
        if (point >= to - 1) {
            return whole.map(BigDecimal::new);
        }
        for (int i = point + 1; i < to; i++) {
            if (!ChineseNumber.isDigit(s.charAt(i))) {
                return Optional.empty();
            }
        }
        int p = point;
        return whole.map(w -> new BigDecimal(w + "." + digitsOf(p + 1, to)));
    }

    private int decimalEnd(int from) {
        int end = digitsEnd(from);
        return at(end) == '.' && isArabicDigit(at(end + 1)) ? digitsEnd(end + 1) : end;
    }

    private Optional<BigDecimal> arabicDecimal(int from) {
        int end = decimalEnd(from);
        return end > from && end - from <= MAX_DIGITS
                ? Optional.of(new BigDecimal(s.subSequence(from, end).toString()))
                : Optional.empty();
    }

    private int add(int start, int end, BigDecimal value, String multiplier, Looseness looseness, Form form) {
        found.add(new Numeral(start, end, value, Optional.empty(), multiplier, looseness, form));
        return end;
    }
}
