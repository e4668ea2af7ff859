package org.planmodel.validation;

import java.util.List;
import java.util.Optional;

/**
 * A number before a heading or item, as plans write it: 三、 (三) 3. (3) ③ 第三章 三是.
 *
 * @param value the number
 * @param form what stands around the number, so that only numbers of one form are compared
 */
record OrdinalNumber(int value, String form) {
    private static final List<String> DIGITS = RuleWords.of("digit");
    private static final List<String> TEN = RuleWords.of("ten");
    private static final List<String> HUNDRED = RuleWords.of("hundred");
    private static final char CIRCLED_ONE = '①';
    private static final char CIRCLED_TWENTY = '⑳';
    private static final int LARGEST = 9999;

    static Optional<OrdinalNumber> parse(String written) {
        String text = written.strip();
        if (text.length() == 1 && text.charAt(0) >= CIRCLED_ONE && text.charAt(0) <= CIRCLED_TWENTY) {
            return Optional.of(new OrdinalNumber(text.charAt(0) - CIRCLED_ONE + 1, "circled"));
        }
        int start = 0;
        while (start < text.length() && !isDigit(text.charAt(start))) {
            start++;
        }
        int end = start;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        String before = text.substring(0, start);
        String behind = text.substring(end);
        if (start == end || !isFrame(before) || !isFrame(behind)) {
            return Optional.empty();
        }
        String digits = text.substring(start, end);
        int value = isArabic(digits.charAt(0)) ? arabic(digits) : chinese(digits);
        String kind = isArabic(digits.charAt(0)) ? "1" : "I";
        return value < 1 ? Optional.empty() : Optional.of(new OrdinalNumber(value, before + kind + behind));
    }

    private static boolean isFrame(String around) {
        return around.length() <= 1
                && around.chars()
                        .allMatch(c -> !Character.isLetterOrDigit(c)
                                || RuleWords.of("ordinal-before").contains(Character.toString(c))
                                || RuleWords.of("ordinal-behind").contains(Character.toString(c)));
    }

    private static boolean isDigit(char c) {
        String word = Character.toString(c);
        return isArabic(c) || DIGITS.contains(word) || TEN.contains(word) || HUNDRED.contains(word);
    }

    private static boolean isArabic(char c) {
        return c >= '0' && c <= '9';
    }

    private static int arabic(String digits) {
        return digits.length() <= 4 && digits.chars().allMatch(c -> isArabic((char) c)) ? Integer.parseInt(digits) : -1;
    }

    /** A number below a thousand, as 二十一. Anything else is -1. */
    private static int chinese(String digits) {
        int value = 0;
        int digit = 0;
        for (int at = 0; at < digits.length(); at++) {
            String word = digits.substring(at, at + 1);
            if (TEN.contains(word) || HUNDRED.contains(word)) {
                value += Math.max(digit, 1) * (TEN.contains(word) ? 10 : 100);
                digit = 0;
            } else if (DIGITS.contains(word) && digit == 0) {
                digit = DIGITS.indexOf(word) + 1;
            } else {
                return -1;
            }
        }
        return value + digit > LARGEST ? -1 : value + digit;
    }
}
