package org.planmodel.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Objects;

/** Which decimal numbers a plan may hold. The messages never print a number that is out of bounds. */
final class DecimalLimits {
    private static final int MAX_TEXT = Quantity.MAX_PRECISION + Quantity.MAX_SCALE + 16;
    private static final int SHOWN = 40;

    /** What may stand between two digits of a number, or between two numbers. */
    private static final String GOES_ON = ",，.．、";

    private static final String RANGE = "-－~～–—";

    private DecimalLimits() {}

    static void check(BigDecimal value) {
        if (value.precision() > Quantity.MAX_PRECISION) {
            throw new IllegalArgumentException("value: a number of " + value.precision() + " digits; at most "
                    + Quantity.MAX_PRECISION + " are allowed");
        }
        if (value.scale() > Quantity.MAX_SCALE || value.scale() < -Quantity.MAX_SCALE) {
            throw new IllegalArgumentException("value: a number with an exponent of " + -(long) value.scale()
                    + "; at most " + Quantity.MAX_SCALE + " either way is allowed");
        }
    }

    /** Parses a decimal number that is within the limits; {@code name} names it in the message. */
    static BigDecimal parse(String name, String text) {
        Objects.requireNonNull(text, name);
        if (text.length() > MAX_TEXT) {
            throw new IllegalArgumentException(
                    name + ": a number of " + text.length() + " characters; at most " + MAX_TEXT + " are allowed");
        }
        BigDecimal value;
        try {
            value = new BigDecimal(text);
        } catch (NumberFormatException e) {
            String shown = text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
            throw new IllegalArgumentException(name + ": \"" + shown + "\" is not a decimal number", e);
        }
        check(value);
        return value;
    }

    /** How many characters at the beginning are a decimal number with an optional sign, without an exponent; 0 if none. */
    static int numberLength(String text) {
        int at = !text.isEmpty() && (text.charAt(0) == '-' || text.charAt(0) == '+') ? 1 : 0;
        int digits = 0;
        boolean point = false;
        while (at < text.length() && (isDigit(text.charAt(at)) || !point && text.charAt(at) == '.')) {
            point |= text.charAt(at) == '.';
            digits += isDigit(text.charAt(at)) ? 1 : 0;
            at++;
        }
        return digits == 0 ? 0 : at;
    }

    /**
     * Whether what stands behind a number goes on with it: groups ({@code ,100万}), a second point, an exponent, a list, or the other end of a range
     * ({@code %-6%}). A digit below a line is none of these: 件/10万人.
     */
    static boolean goesOn(String rest) {
        if (rest.isEmpty()) {
            return false;
        }
        char first = rest.charAt(0);
        if (GOES_ON.indexOf(first) >= 0 || Character.isDigit(first)) {
            return true;
        }
        for (int i = 0; i + 1 < rest.length(); i++) {
            if (RANGE.indexOf(rest.charAt(i)) >= 0 && Character.isDigit(rest.charAt(i + 1))) {
                return true;
            }
        }
        int digit = rest.length() > 1 && "+-".indexOf(rest.charAt(1)) >= 0 ? 2 : 1;
        return (first == 'e' || first == 'E') && digit < rest.length() && Character.isDigit(rest.charAt(digit));
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    /** The result of a computation, brought within the limits where two extreme operands have left them. */
    static BigDecimal fit(BigDecimal value) {
        BigDecimal fitted = value;
        if (fitted.precision() > Quantity.MAX_PRECISION) {
            fitted = fitted.round(MathContext.DECIMAL128);
        }
        if (fitted.scale() > Quantity.MAX_SCALE) {
            fitted = fitted.setScale(Quantity.MAX_SCALE, RoundingMode.HALF_EVEN);
        }
        if (fitted.scale() < -Quantity.MAX_SCALE) {
            fitted = fitted.setScale(-Quantity.MAX_SCALE, RoundingMode.HALF_EVEN);
        }
        return fitted;
    }
}
