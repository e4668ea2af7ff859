package org.planmodel.evaluation;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Objects;
import org.planmodel.quantity.Fraction;
import org.planmodel.quantity.Quantity;

/**
 * The yearly growth that was reached, as a ratio of the yearly growth that the target needs (增速比法), as in the monitoring of the
 * Sustainable Development Goals.
 *
 * <p>From 100 in 2020 to 112 in 2023, with 125 wanted by 2025: 3.8499 % a year against 4.5640 %, a ratio of 0.8435, so moderate progress.
 *
 * <pre>{@code
 * GrowthRatio.of(Quantity.of(100, ""), Quantity.of(112, ""), Fraction.of(3), Quantity.of(125, ""), Fraction.of(5)).category();
 * }</pre>
 *
 * <p>Roots have no end, so rates and ratio are decimals of 34 digits.
 *
 * @param reached the yearly growth so far, 0.0385 for 3.85 %
 * @param needed the yearly growth from the base to the target
 * @param ratio the first over the second
 */
public record GrowthRatio(BigDecimal reached, BigDecimal needed, BigDecimal ratio) implements Serializable {
    /** From which ratio on progress is significant. */
    public static final BigDecimal SIGNIFICANT_FROM = new BigDecimal("0.95");

    /** From which ratio on progress is moderate. */
    public static final BigDecimal MODERATE_FROM = new BigDecimal("0.60");

    /** How far the growth carries. */
    public enum Category {
        /** At least 0.95 of the growth that is needed (进展显著). */
        SIGNIFICANT,
        /** At least 0.60 of it (进展一般). */
        MODERATE,
        /** Less, but in the right direction (进展不足). */
        INSUFFICIENT,
        /** Away from the target (背离目标). */
        AWAY
    }

    /** A ratio. */
    public GrowthRatio {
        Objects.requireNonNull(reached, "reached");
        Objects.requireNonNull(needed, "needed");
        Objects.requireNonNull(ratio, "ratio");
    }

    /**
     * The ratio for a figure on the way from a base to a target.
     *
     * @param base the figure of the base year
     * @param actual the figure now
     * @param gone the years since the base year
     * @param target the figure to be reached
     * @param whole the years from the base year to the target
     * @throws IllegalArgumentException if a figure or a number of years is not positive, or the target is equal to the base
     */
    public static GrowthRatio of(Quantity base, Quantity actual, Fraction gone, Quantity target, Fraction whole) {
        positive("base", Fraction.of(base.value()));
        positive("actual", Fraction.of(actual.value()));
        positive("target", Fraction.of(target.value()));
        positive("gone", gone);
        positive("whole", whole);
        if (target.compareTo(base) == 0) {
            throw new IllegalArgumentException("target: " + target + " is equal to the base; no growth is needed");
        }
        BigDecimal reached = yearly(Fraction.of(actual, base), gone);
        BigDecimal needed = yearly(Fraction.of(target, base), whole);
        return new GrowthRatio(reached, needed, reached.divide(needed, Roots.PRECISION));
    }

    private static BigDecimal yearly(Fraction growth, Fraction years) {
        return Roots.power(growth, Fraction.ONE.over(years)).subtract(BigDecimal.ONE);
    }

    private static void positive(String name, Fraction value) {
        if (value.signum() <= 0) {
            throw new IllegalArgumentException(name + ": " + value + " is not positive");
        }
    }

    /** How far it carries; a ratio on the line counts as above it. */
    public Category category() {
        if (ratio.signum() < 0) {
            return Category.AWAY;
        }
        if (ratio.compareTo(SIGNIFICANT_FROM) >= 0) {
            return Category.SIGNIFICANT;
        }
        return ratio.compareTo(MODERATE_FROM) >= 0 ? Category.MODERATE : Category.INSUFFICIENT;
    }
}
