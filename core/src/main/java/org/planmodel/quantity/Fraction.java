package org.planmodel.quantity;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Objects;

/**
 * An exact fraction of two integers in lowest terms (分数): 11/12 of a year, 2000/3 square metres to the 亩.
 *
 * <p>Shares, paces, gaps and points are fractions until they are shown, so that no verdict hangs on a rounded figure: 11/12 is not
 * 91.7 %. Rounding happens once, in {@link #toDecimal} or {@link #toPercent}, and the caller says how.
 *
 * <pre>{@code
 * Fraction pace = Fraction.of(11, 12);
 * pace.toPercent(2, RoundingMode.HALF_UP);             // 91.67
 * pace.compareTo(Fraction.percent("91.7")) < 0;        // true
 * }</pre>
 *
 * @param numerator the numerator; it carries the sign
 * @param denominator the denominator, positive
 */
public record Fraction(BigInteger numerator, BigInteger denominator) implements Comparable<Fraction>, Serializable {
    /** Nothing. */
    public static final Fraction ZERO = new Fraction(BigInteger.ZERO, BigInteger.ONE);

    /** The whole. */
    public static final Fraction ONE = new Fraction(BigInteger.ONE, BigInteger.ONE);

    private static final int PERCENT_DIGITS = 2;

    /**
     * The fraction, brought to lowest terms.
     *
     * @throws ArithmeticException if the denominator is zero
     */
    public Fraction {
        Objects.requireNonNull(numerator, "numerator");
        Objects.requireNonNull(denominator, "denominator");
        if (denominator.signum() == 0) {
            throw new ArithmeticException(numerator + "/0 is no number");
        }
        BigInteger divisor = numerator.gcd(denominator);
        if (denominator.signum() < 0) {
            divisor = divisor.negate();
        }
        numerator = numerator.divide(divisor);
        denominator = denominator.divide(divisor);
    }

    /** A whole number. */
    public static Fraction of(long number) {
        return new Fraction(BigInteger.valueOf(number), BigInteger.ONE);
    }

    /**
     * The fraction of two whole numbers: {@code of(11, 12)}.
     *
     * @throws ArithmeticException if the denominator is zero
     */
    public static Fraction of(long numerator, long denominator) {
        return new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /** A decimal number, exactly. */
    public static Fraction of(BigDecimal number) {
        return of(number, BigDecimal.ONE);
    }

    /**
     * A decimal number as written: {@code of("0.35")}.
     *
     * @throws IllegalArgumentException if the text is no decimal number within the limits of a {@link Quantity}
     */
    public static Fraction of(String number) {
        return of(DecimalLimits.parse("number", number));
    }

    /**
     * So many hundredths: {@code percent("91.7")} is 917/1000.
     *
     * @throws IllegalArgumentException if the text is no decimal number within the limits of a {@link Quantity}
     */
    public static Fraction percent(String number) {
        return of(DecimalLimits.parse("number", number).movePointLeft(PERCENT_DIGITS));
    }

    /**
     * The fraction of two decimals: 735.49875 / 1.
     *
     * @throws ArithmeticException if the denominator is zero
     */
    public static Fraction of(BigDecimal numerator, BigDecimal denominator) {
        int scale = Math.max(0, Math.max(numerator.scale(), denominator.scale()));
        return new Fraction(
                numerator.scaleByPowerOfTen(scale).toBigIntegerExact(),
                denominator.scaleByPowerOfTen(scale).toBigIntegerExact());
    }

    /**
     * The value of a quantity in a unit, without rounding: 1公顷 in 亩 is 15, 1平方米 is 3/2000.
     *
     * @throws IncomparableUnitsException if the units have different bases
     */
    public static Fraction of(Quantity quantity, Unit unit) {
        if (!quantity.unit().comparesWith(unit)) {
            throw new IncomparableUnitsException(quantity.unit(), unit);
        }
        return of(quantity.value()).times(quantity.unit().factor()).over(unit.factor());
    }

    /**
     * One quantity as a share of another, whatever their units: 300亿元 of 0.1万亿元 is 3/10.
     *
     * @throws IncomparableUnitsException if the units have different bases
     * @throws ArithmeticException if the whole is zero
     */
    public static Fraction of(Quantity part, Quantity whole) {
        return of(part, whole.unit()).over(of(whole.value()));
    }

    /** This and another together. */
    public Fraction plus(Fraction other) {
        return new Fraction(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    /** This less another. */
    public Fraction minus(Fraction other) {
        return plus(other.negate());
    }

    /** This times another. */
    public Fraction times(Fraction other) {
        return new Fraction(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /**
     * This divided by another.
     *
     * @throws ArithmeticException if the other is zero
     */
    public Fraction over(Fraction other) {
        return new Fraction(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    /** This with the opposite sign. */
    public Fraction negate() {
        return new Fraction(numerator.negate(), denominator);
    }

    /** This without its sign. */
    public Fraction abs() {
        return signum() < 0 ? negate() : this;
    }

    /** -1, 0 or 1, as this is negative, zero or positive. */
    public int signum() {
        return numerator.signum();
    }

    /** The smaller of the two. */
    public Fraction min(Fraction other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** The larger of the two. */
    public Fraction max(Fraction other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** The largest whole number that is not above this: 1 for 3/2, -2 for -3/2. */
    public Fraction floor() {
        BigInteger[] parts = numerator.divideAndRemainder(denominator);
        return new Fraction(parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0], BigInteger.ONE);
    }

    /** As a decimal of so many places. */
    public BigDecimal toDecimal(int scale, RoundingMode rounding) {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), scale, rounding);
    }

    /** As percent of so many places: 91.67 for 11/12 and 2. */
    public BigDecimal toPercent(int scale, RoundingMode rounding) {
        return new BigDecimal(numerator)
                .movePointRight(PERCENT_DIGITS)
                .divide(new BigDecimal(denominator), scale, rounding);
    }

    /** As a decimal, exactly where one can hold it, else rounded to 34 digits (DECIMAL128). */
    public BigDecimal toDecimal() {
        return applyTo(BigDecimal.ONE);
    }

    /** The value times this fraction: exact where a decimal can hold it, else rounded to 34 digits (DECIMAL128). */
    BigDecimal applyTo(BigDecimal value) {
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

    /** By value. */
    @Override
    public int compareTo(Fraction other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    /** {@code 11/12}, or {@code 3} where it is a whole number. */
    @Override
    public String toString() {
        return denominator.equals(BigInteger.ONE) ? numerator.toString() : numerator + "/" + denominator;
    }
}
