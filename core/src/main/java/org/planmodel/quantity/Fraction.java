package org.planmodel.quantity;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;

/** An exact positive fraction of two integers in lowest terms. */
record Fraction(BigInteger numerator, BigInteger denominator) {
    static final Fraction ONE = new Fraction(BigInteger.ONE, BigInteger.ONE);

    /** The fraction in lowest terms; both numbers must be positive. */
    static Fraction of(BigInteger numerator, BigInteger denominator) {
        if (numerator.signum() <= 0 || denominator.signum() <= 0) {
            throw new IllegalArgumentException("unit factor: " + numerator + "/" + denominator + " is not positive");
        }
        BigInteger divisor = numerator.gcd(denominator);
        return new Fraction(numerator.divide(divisor), denominator.divide(divisor));
    }

    /** The fraction of two positive decimals, such as 735.49875 / 1. */
    static Fraction of(BigDecimal numerator, BigDecimal denominator) {
        int scale = Math.max(0, Math.max(numerator.scale(), denominator.scale()));
        return of(
                numerator.scaleByPowerOfTen(scale).toBigIntegerExact(),
                denominator.scaleByPowerOfTen(scale).toBigIntegerExact());
    }

    Fraction times(Fraction other) {
        return of(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    Fraction over(Fraction other) {
        return of(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    /** The value times this fraction: exact where a decimal can hold it, else rounded to 34 digits (DECIMAL128). */
    BigDecimal of(BigDecimal value) {
        BigDecimal product = value.multiply(new BigDecimal(numerator));
        return denominator.equals(BigInteger.ONE) ? product : quotient(product, new BigDecimal(denominator));
    }

    private static BigDecimal quotient(BigDecimal dividend, BigDecimal divisor) {
        try {
            return dividend.divide(divisor);
        } catch (ArithmeticException endless) {
            return dividend.divide(divisor, MathContext.DECIMAL128);
        }
    }
}
