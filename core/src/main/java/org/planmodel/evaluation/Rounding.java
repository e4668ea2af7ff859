package org.planmodel.evaluation;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import org.planmodel.quantity.Fraction;

/**
 * How figures are rounded where they are shown (修约规则). No verdict depends on it.
 *
 * <p>A figure that has not reached a line is never shown as if it had: 99.996 % of a target is shown as 99.99 %, and a gap of -0.001 points
 * as -0.01, whatever the mode.
 *
 * @param scale the number of decimals, 0 to 10
 * @param mode how the last one is found
 */
public record Rounding(int scale, RoundingMode mode) implements Serializable {
    /** Two decimals, half up: what offices print (四舍五入). */
    public static final Rounding STANDARD = new Rounding(2, RoundingMode.HALF_UP);

    private static final int MAX_SCALE = 10;

    /**
     * A way of rounding.
     *
     * @throws IllegalArgumentException if the scale is out of range, or the mode refuses to round
     */
    public Rounding {
        Objects.requireNonNull(mode, "mode");
        if (scale < 0 || scale > MAX_SCALE) {
            throw new IllegalArgumentException("scale: " + scale + " is not between 0 and " + MAX_SCALE);
        }
        if (mode == RoundingMode.UNNECESSARY) {
            throw new IllegalArgumentException("mode: UNNECESSARY does not round");
        }
    }

    /** So many decimals, half up. */
    public static Rounding halfUp(int scale) {
        return new Rounding(scale, RoundingMode.HALF_UP);
    }

    /** A number, rounded. */
    public BigDecimal number(Fraction number) {
        return number.toDecimal(scale, mode);
    }

    /** A share as percent, rounded; one below the whole is shown below 100. */
    public BigDecimal percent(Fraction share) {
        BigDecimal shown = share.toPercent(scale, mode);
        boolean looksReached = share.compareTo(Fraction.ONE) < 0
                && Fraction.of(shown.movePointLeft(2)).compareTo(Fraction.ONE) >= 0;
        return looksReached ? share.toPercent(scale, RoundingMode.FLOOR) : shown;
    }

    /** A difference of shares in points, rounded; one that is not zero is not shown as zero. */
    public BigDecimal points(Fraction difference) {
        BigDecimal shown = difference.toPercent(scale, mode);
        return shown.signum() == 0 && difference.signum() != 0 ? difference.toPercent(scale, RoundingMode.UP) : shown;
    }

    /** As text: {@code 2 decimals, HALF_UP}. */
    @Override
    public String toString() {
        return scale + " decimals, " + mode;
    }
}
