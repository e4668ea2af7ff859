package org.planmodel.io.prose;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The Chinese numerals (中文数字) that a reader knows, and their arithmetic: 一万五千亿 is 15000 × 10⁸. Exact, and empty where the characters make no number. Immutable.
 */
final class ChineseNumerals {
    private static final int[] MAGNITUDES = {0, 10, 100, 1000, 10_000, 0, 0, 0, 100_000_000};
    private static final BigInteger TEN_THOUSAND = BigInteger.valueOf(10_000);
    private static final BigInteger HUNDRED_MILLION = BigInteger.valueOf(100_000_000);

    /** Of each character from the first numeral to the last: a digit and one, or the power of ten below zero; 0 of a character that is no numeral. */
    private final byte[] signs;

    private final char first;

    /**
     * The numerals of two tables of single characters, by the values of {@code DIGIT} and {@code MAGNITUDE}.
     *
     * @throws IllegalArgumentException if a word is longer than a character, or a value is none of those that the arithmetic knows
     */
    ChineseNumerals(WordTable digits, WordTable magnitudes) {
        SortedMap<Character, Byte> known = new TreeMap<>();
        digits.words().forEach(word -> known.put(character(word), (byte) (digit(digits, word) + 1)));
        magnitudes.words().forEach(word -> known.put(character(word), (byte) -power(magnitudes, word)));
        this.first = known.firstKey();
        this.signs = new byte[known.lastKey() - first + 1];
        known.forEach((c, sign) -> signs[c - first] = sign);
    }

    private static char character(String word) {
        if (word.length() != 1) {
            throw new IllegalArgumentException("words: the numeral \"" + word + "\" is not one character");
        }
        return word.charAt(0);
    }

    private static int digit(WordTable digits, String word) {
        String value = digits.value(word).orElseThrow();
        if (value.length() != 1 || value.charAt(0) < '0' || value.charAt(0) > '9') {
            throw new IllegalArgumentException(
                    "words: the value of the digit \"" + word + "\" is " + value + ", expected 0 to 9");
        }
        return value.charAt(0) - '0';
    }

    private static int power(WordTable magnitudes, String word) {
        String value = magnitudes.value(word).orElseThrow();
        for (int power = 1; power < MAGNITUDES.length; power++) {
            if (MAGNITUDES[power] > 0 && value.equals(String.valueOf(MAGNITUDES[power]))) {
                return power;
            }
        }
        throw new IllegalArgumentException("words: the value of the magnitude \"" + word + "\" is " + value
                + ", expected 10, 100, 1000, 10000 or 100000000");
    }

    private int sign(char c) {
        int i = c - first;
        return i >= 0 && i < signs.length ? signs[i] : 0;
    }

    /** The value of a digit, 0 … 9; −1 for a character that is none. */
    int digit(char c) {
        return Math.max(0, sign(c)) - 1;
    }

    boolean isDigit(char c) {
        return sign(c) > 0;
    }

    /** 10, 100, 1000 for 十 百 千, 10⁴ for 万, 10⁸ for 亿, 0 for any other character. */
    int magnitude(char c) {
        return MAGNITUDES[Math.max(0, -sign(c))];
    }

    boolean isNumeral(char c) {
        return sign(c) != 0;
    }

    /** Whether there is nothing but magnitudes: 万, 千亿. */
    boolean isMultiplier(String unit) {
        return unit.chars().allMatch(c -> magnitude((char) c) > 0);
    }

    /** What a multiplier multiplies by: 10⁴ for 万, 10¹² for 万亿; 1 for the empty one. */
    BigDecimal factor(String multiplier) {
        BigDecimal factor = BigDecimal.ONE;
        for (int i = 0; i < multiplier.length(); i++) {
            factor = factor.multiply(BigDecimal.valueOf(Math.max(1, magnitude(multiplier.charAt(i)))));
        }
        return factor;
    }

    /** The value of the characters, or empty where they are not in the order of a number. */
    Optional<BigInteger> parse(CharSequence s, int from, int to) {
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
    Optional<BigInteger> positional(CharSequence s, int from, int to) {
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
    Optional<Integer> marker(CharSequence s, int from, int to) {
        if (to - from > 6) {
            return Optional.empty();
        }
        return parse(s, from, to)
                .filter(v -> v.bitLength() < 20)
                .map(BigInteger::intValue)
                .filter(v -> v > 0);
    }
}
