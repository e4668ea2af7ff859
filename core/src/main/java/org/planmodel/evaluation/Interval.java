package org.planmodel.evaluation;

import java.io.Serial;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.planmodel.quantity.Fraction;

/**
 * A stretch of numbers whose ends belong to it or not (区间). In legal Chinese 以上, 以下 and 以内 include the number, 超过, 不满 and 低于 do not; so
 * each end says it.
 *
 * <p>As text {@code [80, 95)}, {@code (-∞, 60)}, {@code [0, 0]}.
 */
public final class Interval implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final Interval ALL = new Interval(null, false, null, false);

    private final @Nullable Fraction low;
    private final boolean lowIncluded;
    private final @Nullable Fraction high;
    private final boolean highIncluded;

    private Interval(@Nullable Fraction low, boolean lowIncluded, @Nullable Fraction high, boolean highIncluded) {
        if (low != null && high != null) {
            int order = low.compareTo(high);
            if (order > 0 || order == 0 && !(lowIncluded && highIncluded)) {
                throw new IllegalArgumentException("interval: there is no number between " + low + " and " + high);
            }
        }
        this.low = low;
        this.lowIncluded = lowIncluded;
        this.high = high;
        this.highIncluded = highIncluded;
    }

    /** All numbers. */
    public static Interval all() {
        return ALL;
    }

    /** This number or more (以上). */
    public static Interval atLeast(Fraction low) {
        return new Interval(Objects.requireNonNull(low, "low"), true, null, false);
    }

    /** More than this number (超过). */
    public static Interval moreThan(Fraction low) {
        return new Interval(Objects.requireNonNull(low, "low"), false, null, false);
    }

    /** This number or less (以下, 以内). */
    public static Interval atMost(Fraction high) {
        return new Interval(null, false, Objects.requireNonNull(high, "high"), true);
    }

    /** Less than this number (不满, 低于). */
    public static Interval lessThan(Fraction high) {
        return new Interval(null, false, Objects.requireNonNull(high, "high"), false);
    }

    /** This number alone. */
    public static Interval exactly(Fraction number) {
        return between(number, number);
    }

    /**
     * From one number to another, both included.
     *
     * @throws IllegalArgumentException if the first is above the second
     */
    public static Interval between(Fraction low, Fraction high) {
        return atLeast(low).and(atMost(high));
    }

    /**
     * From one number, included, to another, which is not.
     *
     * @throws IllegalArgumentException if the first is not below the second
     */
    public static Interval from(Fraction low, Fraction high) {
        return atLeast(low).and(lessThan(high));
    }

    /**
     * The numbers that are in both.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Interval and(Interval other) {
        boolean otherLow = isTighter(low, lowIncluded, other.low, other.lowIncluded, 1);
        boolean otherHigh = isTighter(high, highIncluded, other.high, other.highIncluded, -1);
        return new Interval(
                otherLow ? other.low : low,
                otherLow ? other.lowIncluded : lowIncluded,
                otherHigh ? other.high : high,
                otherHigh ? other.highIncluded : highIncluded);
    }

    private static boolean isTighter(
            @Nullable Fraction own, boolean ownIncluded, @Nullable Fraction other, boolean otherIncluded, int side) {
        if (other == null) {
            return false;
        }
        if (own == null) {
            return true;
        }
        int order = other.compareTo(own) * side;
        return order > 0 || order == 0 && ownIncluded && !otherIncluded;
    }

    /** Whether the number is in it. */
    public boolean contains(Fraction number) {
        if (low != null) {
            int order = number.compareTo(low);
            if (order < 0 || order == 0 && !lowIncluded) {
                return false;
            }
        }
        if (high != null) {
            int order = number.compareTo(high);
            return order < 0 || order == 0 && highIncluded;
        }
        return true;
    }

    /** The lower end; nothing where it has none. */
    public Optional<Fraction> low() {
        return Optional.ofNullable(low);
    }

    /** Whether the lower end belongs to it. */
    public boolean lowIncluded() {
        return lowIncluded;
    }

    /** The upper end; nothing where it has none. */
    public Optional<Fraction> high() {
        return Optional.ofNullable(high);
    }

    /** Whether the upper end belongs to it. */
    public boolean highIncluded() {
        return highIncluded;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Interval that
                && Objects.equals(low, that.low)
                && Objects.equals(high, that.high)
                && lowIncluded == that.lowIncluded
                && highIncluded == that.highIncluded;
    }

    @Override
    public int hashCode() {
        return Objects.hash(low, lowIncluded, high, highIncluded);
    }

    /** In the notation of mathematics: {@code [80, 95)}. */
    @Override
    public String toString() {
        return (lowIncluded ? "[" : "(")
                + (low == null ? "-∞" : low.toDecimal().toPlainString())
                + ", "
                + (high == null ? "∞" : high.toDecimal().toPlainString())
                + (highIncluded ? "]" : ")");
    }
}
