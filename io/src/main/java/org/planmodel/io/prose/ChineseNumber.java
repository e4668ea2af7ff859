package org.planmodel.io.prose;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;

/** The arithmetic of Chinese numerals (中文数字): 一万五千亿 is 15000 × 10⁸. Exact, and empty where the characters make no number. */
final class ChineseNumber {
    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String FINANCIAL = "零壹贰叁肆伍陆柒捌玖";
    private static final BigInteger TEN_THOUSAND = BigInteger.valueOf(10_000);
    private static final BigInteger HUNDRED_MILLION = BigInteger.valueOf(100_000_000);

    private ChineseNumber() {}

    /** The value of a digit, 10, 100, 1000, 10⁴ or 10⁸ of a unit as −10 … −10⁸, or 0 … 9; −1 for a character that is no numeral. */
    static int digit(char c) {
        int digit = DIGITS.indexOf(c);
        if (digit < 0) {
            digit = FINANCIAL.indexOf(c);
        }
        return switch (c) {
            case '两', '貮', '兩' -> 2;
            default -> digit;
        };
    }

    static boolean isDigit(char c) {
        return digit(c) >= 0;
    }

    /** 10, 100, 1000 for 十 百 千, 10⁴ for 万, 10⁸ for 亿, 0 for any other character. */
    static int magnitude(char c) {
        return switch (c) {
            case '十', '拾' -> 10;
            case '百', '佰' -> 100;
            case '千', '仟' -> 1000;
            case '万', '萬' -> 10_000;
            case '亿', '億' -> 100_000_000;
            default -> 0;
        };
    }

    static boolean isNumeral(char c) {
        return isDigit(c) || magnitude(c) > 0;
    }

    /** The value of the characters, or empty where they are not in the order of a number. */
    static Optional<BigInteger> parse(CharSequence s, int from, int to) {
        BigInteger total = BigInteger.ZERO;
        BigInteger group = BigInteger.ZERO;
        int section = 0;
        int digit = -1;
        int lastSmall = Integer.MAX_VALUE;
        boolean any = false;
        for (int i = from; i < to; i++) {
            char c = s.charAt(i);
            int d = digit(c);
            if (d >= 0) {
                if (digit > 0) {
                    return Optional.empty();
                }
                digit = d;
                any = true;
                continue;
            }
            int m = magnitude(c);
            if (m == 0) {
                return Optional.empty();
            }
            any = true;
            if (m < 10_000) {
                if (m >= lastSmall) {
                    return Optional.empty();
                }
                section += (digit > 0 ? digit : 1) * m;
                lastSmall = m;
                digit = -1;
            } else {
                section += Math.max(digit, 0);
                BigInteger part = group.add(BigInteger.valueOf(section));
                boolean naked = part.signum() == 0;
                if (naked && total.signum() > 0 && m != 100_000_000) {
                    return Optional.empty();
                }
                if (m == 10_000) {
                    if (group.signum() > 0) {
                        return Optional.empty();
                    }
                    group = (naked ? BigInteger.ONE : part).multiply(TEN_THOUSAND);
                } else {
                    if (total.signum() > 0) {
                        return Optional.empty();
                    }
                    total = (naked ? BigInteger.ONE : part).multiply(HUNDRED_MILLION);
                    group = BigInteger.ZERO;
                }
                section = 0;
                digit = -1;
                lastSmall = Integer.MAX_VALUE;
            }
        }
        if (!any) {
            return Optional.empty();
        }
        return Optional.of(total.add(group).add(BigInteger.valueOf(section + Math.max(digit, 0))));
    }

    /** Digits read one by one: 二〇二四 is 2024; empty where another character stands among them. */
    static Optional<BigInteger> positional(CharSequence s, int from, int to) {
        StringBuilder digits = new StringBuilder(to - from);
        for (int i = from; i < to; i++) {
            int d = digit(s.charAt(i));
            if (d < 0) {
                return Optional.empty();
            }
            digits.append(d);
        }
        return digits.isEmpty() ? Optional.empty() : Optional.of(new BigInteger(digits.toString()));
    }

    /** A small marker number such as 十二 or 一百零三, for headings; empty where it is none. */
    static Optional<Integer> marker(CharSequence s, int from, int to) {
        if (to - from > 6) {
            return Optional.empty();
        }
        return parse(s, from, to)
                .filter(v -> v.bitLength() < 20)
                .map(BigInteger::intValue)
                .filter(v -> v > 0);
    }

    static BigDecimal decimal(BigInteger value) {
        return new BigDecimal(value);
    }
}
