package org.planmodel.evaluation;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import org.planmodel.quantity.Fraction;

/** Powers with broken exponents, which have no exact value. */
final class Roots {
    /** How many digits a root is given with. */
    static final MathContext PRECISION = MathContext.DECIMAL128;

    private static final MathContext WORKING = new MathContext(50, RoundingMode.HALF_EVEN);
    private static final int MAX_EXPONENT = 1200;
    private static final int MAX_STEPS = 10_000;

    private Roots() {}

    /**
     * A positive number to the power of a positive fraction, to 34 digits.
     *
     * @throws IllegalArgumentException if the exponent has more than a century of months in it
     */
    static BigDecimal power(Fraction number, Fraction exponent) {
        int power = exponent(exponent.numerator());
        int root = exponent(exponent.denominator());
        BigDecimal base = new BigDecimal(number.numerator()).divide(new BigDecimal(number.denominator()), WORKING);
        return root(base.pow(power, WORKING), root).round(PRECISION);
    }

    private static int exponent(BigInteger value) {
        if (value.bitLength() > 31 || value.intValue() > MAX_EXPONENT || value.signum() <= 0) {
            throw new IllegalArgumentException("exponent: " + value + " is not between 1 and " + MAX_EXPONENT);
        }
        return value.intValue();
    }

    /** Newton's method, from above, where it falls to the root and stops. */
    private static BigDecimal root(BigDecimal number, int degree) {
        if (degree == 1) {
            return number;
        }
        BigDecimal n = BigDecimal.valueOf(degree);
        int wholeDigits = Math.max(0, number.precision() - number.scale());
        BigDecimal guess = BigDecimal.ONE.scaleByPowerOfTen(wholeDigits / degree + 1);
        for (int step = 0; step < MAX_STEPS; step++) {
            BigDecimal next = guess.multiply(n.subtract(BigDecimal.ONE), WORKING)
                    .add(number.divide(guess.pow(degree - 1, WORKING), WORKING), WORKING)
                    .divide(n, WORKING);
            if (next.compareTo(guess) >= 0) {
                return guess;
            }
            guess = next;
        }
        return guess;
    }
}
