package org.planmodel.evaluation;

import java.io.Serializable;
import java.util.Objects;
import org.planmodel.quantity.Fraction;

/**
 * The levels behind a growth rate (增速基数): what last year had done by now, what it did in the rest, and what this year has done. It
 * answers what growth the rest of the year needs.
 *
 * <p>Last year 3000 by September and 1200 in the fourth quarter; this year 3156, which is 5.2 %. For 5.5 % in the year the fourth quarter
 * needs 4431 - 3156 = 1275, which is 6.25 % more than last year's.
 *
 * <pre>{@code
 * GrowthBase base = new GrowthBase(Fraction.of(3000), Fraction.of(1200), Fraction.of(3156));
 * base.neededGrowth(Fraction.percent("5.5")); // 1/16
 * }</pre>
 *
 * <p>Levels must be of comparable prices; a growth rate in real terms needs levels in real terms.
 *
 * @param lastYearSoFar last year's level for the same months, positive
 * @param lastYearRest last year's level for the rest of the year, positive
 * @param thisYearSoFar this year's level for the months so far
 */
public record GrowthBase(Fraction lastYearSoFar, Fraction lastYearRest, Fraction thisYearSoFar)
        implements Serializable {
    /**
     * The levels behind a growth rate.
     *
     * @throws IllegalArgumentException if one of last year's levels is not positive
     */
    public GrowthBase {
        positive("lastYearSoFar", lastYearSoFar);
        positive("lastYearRest", lastYearRest);
        Objects.requireNonNull(thisYearSoFar, "thisYearSoFar");
    }

    private static void positive(String name, Fraction level) {
        if (level.signum() <= 0) {
            throw new IllegalArgumentException(name + ": " + level + " is not positive; nothing grows from it");
        }
    }

    /** The levels that go with a growth rate so far: last year's by now and its rest, and 5.2 %. */
    public static GrowthBase ofGrowth(Fraction lastYearSoFar, Fraction lastYearRest, Fraction growthSoFar) {
        return new GrowthBase(lastYearSoFar, lastYearRest, lastYearSoFar.times(Fraction.ONE.plus(growthSoFar)));
    }

    /** The growth so far: 0.052 for 5.2 %. */
    public Fraction growthSoFar() {
        return thisYearSoFar.over(lastYearSoFar).minus(Fraction.ONE);
    }

    /** The level that the rest of the year needs for a growth in the whole year. */
    public Fraction neededLevel(Fraction yearlyGrowth) {
        return lastYearSoFar
                .plus(lastYearRest)
                .times(Fraction.ONE.plus(yearlyGrowth))
                .minus(thisYearSoFar);
    }

    /** The growth that the rest of the year needs for a growth in the whole year. */
    public Fraction neededGrowth(Fraction yearlyGrowth) {
        return neededLevel(yearlyGrowth).over(lastYearRest).minus(Fraction.ONE);
    }
}
