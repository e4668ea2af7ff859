package org.planmodel.evaluation;

import java.io.Serializable;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import org.planmodel.Aspect;
import org.planmodel.quantity.Dimension;
import org.planmodel.quantity.Fraction;
import org.planmodel.quantity.Quantity;
import org.planmodel.quantity.Unit;
import org.planmodel.wording.Sentence;

/**
 * What growth the rest of the year needs for a growth in the whole of it (后续所需增速).
 *
 * <p>5.2 % by September on last year's 3000, where last year's fourth quarter was 1200: for 5.5 % in the year the fourth quarter needs 1275, which
 * is 6.25 % more.
 *
 * @param wanted the growth in the whole year, 0.055 for 5.5 %
 * @param months the calendar months that are left, 1 or more
 * @param level what the rest of the year needs, in the measure of the {@link GrowthBase}
 * @param growth the growth that this is, 0.0625 for 6.25 %
 * @param soFar the growth so far
 */
public record GrowthRequirement(Fraction wanted, long months, Fraction level, Fraction growth, Fraction soFar)
        implements Serializable {
    private static final Fraction HUNDRED = Fraction.of(100);

    /** A requirement. */
    public GrowthRequirement {
        Objects.requireNonNull(wanted, "wanted");
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(growth, "growth");
        Objects.requireNonNull(soFar, "soFar");
        if (months < 1) {
            throw new IllegalArgumentException("months: " + months + " is less than 1");
        }
    }

    /** Of an evaluation of a growth rate that is not decided, where the levels behind the rate are known. */
    static Optional<GrowthRequirement> of(Evaluation evaluation) {
        Optional<GrowthBase> base = evaluation.input().growthBase();
        Optional<Quantity> rate = new TargetLine(
                        evaluation.target().criterion(),
                        evaluation.direction(),
                        evaluation.rules().tolerance())
                .bound()
                .filter(bound -> bound.unit().dimension() == Dimension.RATIO);
        boolean open = evaluation.measurability().isMeasured() && evaluation.outcome() == Outcome.OPEN;
        boolean upwards =
                evaluation.target().aspect() == Aspect.GROWTH && evaluation.direction() == Direction.MORE_IS_BETTER;
        if (base.isEmpty() || rate.isEmpty() || !open || !upwards) {
            return Optional.empty();
        }
        long left = TimePace.months(evaluation.input().span())
                - TimePace.closedMonths(
                        evaluation.dataEnd().orElseThrow(), evaluation.input().span());
        Fraction wanted = Fraction.of(rate.get(), Unit.of("%")).over(HUNDRED);
        return left < 1
                ? Optional.empty()
                : Optional.of(new GrowthRequirement(
                        wanted,
                        left,
                        base.get().neededLevel(wanted),
                        base.get().neededGrowth(wanted),
                        base.get().growthSoFar()));
    }

    /** In words: what would it take. The growth that is needed is rounded up. */
    public Sentence explain(Rounding rounding, Sentence goal) {
        Rounding up = new Rounding(rounding.scale(), RoundingMode.CEILING);
        return EvaluationWords.say(
                "needed-growth", goal, months, up.number(growth.times(HUNDRED)), rounding.number(soFar.times(HUNDRED)));
    }
}
