package org.planmodel.quantity;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * A value with its unit, both as written (数量): 2000亿元, 5.0%, 7成.
 *
 * <p>Equality is that of the written form: 5% is not equal to 5.0%, nor 2000亿元 to 0.2万亿元. Order goes through the base
 * unit, exactly, so {@code compareTo} gives 0 for both pairs; it is not consistent with equals.
 *
 * <p>A value has at most {@value #MAX_PRECISION} digits and a scale between -{@value #MAX_SCALE} and {@value #MAX_SCALE}, so
 * that no hostile number such as 1e999999999 gets into a plan.
 *
 * <pre>{@code
 * Quantity.of("2000", "亿元").compareTo(Quantity.of("0.2", "万亿元")); // 0
 * Quantity.of("1", "公顷").in(Unit.of("亩"));                          // 15亩
 * }</pre>
 *
 * @param value the number as written, with its scale
 * @param unit its unit; {@link Unit#NONE} for a bare number
 */
public record Quantity(BigDecimal value, Unit unit) implements Comparable<Quantity>, java.io.Serializable {
    /** The largest number of digits of a value. */
    public static final int MAX_PRECISION = 1000;

    /** The largest scale of a value, and the largest number of zeros that an exponent may add. */
    public static final int MAX_SCALE = 1000;

    /**
     * A quantity of this value and unit.
     *
     * @throws IllegalArgumentException if the value has too many digits or too large an exponent
     */
    public Quantity {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(unit, "unit");
        DecimalLimits.check(value);
    }

    /**
     * A quantity of a value and a unit symbol, both as written: {@code of("5.0", "%")}.
     *
     * @throws IllegalArgumentException if the value is no decimal number within the limits
     */
    public static Quantity of(String value, String unit) {
        return new Quantity(DecimalLimits.parse("value", value), Unit.of(unit));
    }

    /** A quantity of a whole number: {@code of(55, "家")}. */
    public static Quantity of(long value, String unit) {
        return new Quantity(BigDecimal.valueOf(value), Unit.of(unit));
    }

    /**
     * A quantity written as one word, the unit behind the number: {@code parse("2000亿元")}, {@code parse("-1.5%")}. Of {@code
     * parse("1/4")} the value is 1 and the unit {@code /4}, a part of a whole, which compares with 25%.
     *
     * <p>One plain number is taken, without groups and without an exponent. What a sentence says (5%-6%, 1,100万, 一万余) is for the reader of plans.
     *
     * @throws IllegalArgumentException if the text does not begin with a decimal number within the limits, or if what follows goes on with the
     *     number: {@code 1,100万}, {@code 5%-6%}, {@code 1e5}
     */
    public static Quantity parse(String text) {
        Objects.requireNonNull(text, "quantity");
        String written = text.strip();
        int end = DecimalLimits.numberLength(written);
        BigDecimal value = DecimalLimits.parse("quantity", end == 0 ? written : written.substring(0, end));
        String rest = written.substring(end).strip();
        if (DecimalLimits.goesOn(rest)) {
            throw new IllegalArgumentException("quantity: \"" + written
                    + "\" is not one plain number with its unit; write 1100, not 1,100, and a range as two");
        }
        return new Quantity(value, Unit.of(rest));
    }

    /** Whether the two quantities have an order: whether their units share a base. */
    public boolean comparesWith(Quantity other) {
        return unit.comparesWith(other.unit);
    }

    /** Whether both are the same amount, however written: 2000亿元 and 0.2万亿元, 5% and 5.0%. No two that do not compare are. */
    public boolean isSameAs(Quantity other) {
        return comparesWith(other) && compareTo(other) == 0;
    }

    /**
     * The value in the base unit: 2000亿元 is 200000000000. Exact where a decimal can hold it, else rounded to 34 digits
     * (1亩 is 666.66… 平方米). Comparison never uses the rounded value.
     */
    public BigDecimal baseValue() {
        return unit.factor().applyTo(value);
    }

    /**
     * The same quantity in another unit: exact where a decimal can hold it, else rounded to 34 digits.
     *
     * @throws IncomparableUnitsException if the units have different bases
     */
    public Quantity in(Unit other) {
        requireComparable(other);
        if (unit.equals(other)) {
            return this;
        }
        BigDecimal converted = unit.factor().over(other.factor()).applyTo(value);
        return new Quantity(DecimalLimits.fit(plain(converted)), other);
    }

    /**
     * This quantity less another, in the unit of this one.
     *
     * @throws IncomparableUnitsException if the units have different bases
     */
    public Quantity minus(Quantity other) {
        return new Quantity(DecimalLimits.fit(value.subtract(other.in(unit).value)), unit);
    }

    /**
     * This quantity and another together, in the unit of this one.
     *
     * @throws IncomparableUnitsException if the units have different bases
     */
    public Quantity plus(Quantity other) {
        return new Quantity(DecimalLimits.fit(value.add(other.in(unit).value)), unit);
    }

    /** This quantity with the opposite sign. */
    public Quantity negate() {
        return new Quantity(value.negate(), unit);
    }

    /**
     * Compares by the exact value in the common base.
     *
     * @throws IncomparableUnitsException if the units have different bases
     */
    @Override
    public int compareTo(Quantity other) {
        if (unit.equals(other.unit)) {
            return value.compareTo(other.value);
        }
        requireComparable(other.unit);
        Fraction left = unit.factor();
        Fraction right = other.unit.factor();
        BigDecimal leftValue = value.multiply(new BigDecimal(left.numerator().multiply(right.denominator())));
        BigDecimal rightValue =
                other.value.multiply(new BigDecimal(right.numerator().multiply(left.denominator())));
        return leftValue.compareTo(rightValue);
    }

    /** The value in plain digits followed by the symbol: {@code 2000亿元}. */
    @Override
    public String toString() {
        return value.toPlainString() + unit.symbol();
    }

    private void requireComparable(Unit other) {
        if (!unit.comparesWith(other)) {
            throw new IncomparableUnitsException(unit, other);
        }
    }

    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
