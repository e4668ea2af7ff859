package org.planmodel.evaluation;

import java.math.BigDecimal;
import java.util.List;
import org.planmodel.quantity.Fraction;

/**
 * The mean growth of several years (两年平均增速): the yearly rate that leads to the same level. 5.2 % after 1.3 % is 3.2316 % a year.
 *
 * <p>It takes the effect of a low base out of a high rate.
 */
public final class MeanGrowth {
    private MeanGrowth() {}

    /**
     * The mean of yearly rates, as a share, to 34 digits.
     *
     * @param rates the rates as shares: 0.052 for 5.2 %
     * @throws IllegalArgumentException if there is none, or one is -100 % or less
     */
    public static BigDecimal of(List<Fraction> rates) {
        if (rates.isEmpty()) {
            throw new IllegalArgumentException("rates: there is none");
        }
        Fraction growth = Fraction.ONE;
        for (Fraction rate : rates) {
            Fraction factor = Fraction.ONE.plus(rate);
            if (factor.signum() <= 0) {
                throw new IllegalArgumentException("rates: " + rate + " leaves nothing to grow from");
            }
            growth = growth.times(factor);
        }
        return Roots.power(growth, Fraction.of(1, rates.size())).subtract(BigDecimal.ONE);
    }
}
