package org.planmodel.evaluation;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import org.planmodel.quantity.Dimension;
import org.planmodel.quantity.Fraction;
import org.planmodel.quantity.Quantity;
import org.planmodel.wording.Sentence;

/**
 * What is needed from here on (后续需完成量), or under a ceiling what may still be used (剩余可用量).
 *
 * <p>500 of 1800 are left with three months to go: 166.67 a month, against 144.44 so far.
 *
 * @param remaining what is left to the target, or to the ceiling
 * @param months the calendar months that are left, 1 or more
 * @param perMonth what that is a month
 * @param perMonthSoFar what was done or used a month so far
 * @param ceiling whether it is what may be used, not what is needed
 */
public record Requirement(Amount remaining, long months, Amount perMonth, Amount perMonthSoFar, boolean ceiling)
        implements Serializable {
    /** A requirement. */
    public Requirement {
        Objects.requireNonNull(remaining, "remaining");
        Objects.requireNonNull(perMonth, "perMonth");
        Objects.requireNonNull(perMonthSoFar, "perMonthSoFar");
        if (months < 1) {
            throw new IllegalArgumentException("months: " + months + " is less than 1");
        }
    }

    /**
     * In words: what would it take. What is needed a month is rounded up and what may be used is rounded down, so that who keeps to the printed
     * number reaches the target: 10 in three months are 3.34 a month, not 3.33. Of things that are counted, less than one a month is no rate.
     */
    public Sentence explain(Rounding rounding) {
        if (remaining.value().signum() == 0) {
            return EvaluationWords.say(ceiling ? "may-use.none" : "needed.any");
        }
        boolean few = !ceiling
                && perMonth.unit().dimension() == Dimension.COUNT
                && perMonth.value().compareTo(Fraction.ONE) < 0;
        Rounding safe = new Rounding(rounding.scale(), ceiling ? RoundingMode.FLOOR : RoundingMode.CEILING);
        String key = ceiling ? "may-use" : few ? "needed.few" : "needed";
        return EvaluationWords.say(
                months == 1 && !few ? key + ".last" : key,
                shown(remaining, rounding),
                months,
                perMonth.rounded(safe),
                perMonthSoFar.rounded(rounding));
    }

    /** What is left, without zeros that say nothing: 还差5个, not 5.00个. */
    private static Quantity shown(Amount amount, Rounding rounding) {
        Quantity rounded = amount.rounded(rounding);
        return new Quantity(new BigDecimal(rounded.value().stripTrailingZeros().toPlainString()), rounded.unit());
    }
}
