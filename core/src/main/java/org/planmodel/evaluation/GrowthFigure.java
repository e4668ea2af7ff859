package org.planmodel.evaluation;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.planmodel.problem.Location;
import org.planmodel.problem.Problem;
import org.planmodel.quantity.Fraction;
import org.planmodel.quantity.Quantity;
import org.planmodel.quantity.Unit;

/**
 * A growth rate with what it was computed from (增速及其基期). The bureau's own rate is used where there is one, since the bureau revises
 * bases and deflates; without it, the base that the plan names is used, and that is said.
 *
 * <p>A level of 5610 is 5.8491 % above the plan's base of 5300, and 6.8571 % above the 5250 to which the bureau has revised that base:
 * with a target of 6.8 % the verdict turns. The result is the bureau's, and {@link EvaluationProblem#BASE_REVISED} says so.
 */
@Value.Immutable
public sealed interface GrowthFigure extends Serializable permits ImmutableGrowthFigure {
    /** This year's level. */
    Quantity level();

    /** The level of the year before that the plan names (计划所列基数). */
    Quantity planBase();

    /** The level of the year before as the bureau has revised it (修订基数). */
    Optional<Quantity> revisedBase();

    /** The rate that the bureau has published, in percent (公布增速). */
    Optional<Quantity> published();

    /**
     * The rate that counts, as a share: the published one, else that from the revised base, else that from the plan's base.
     *
     * @throws ArithmeticException if the base is zero
     */
    default Fraction growth() {
        return published()
                .map(rate -> Fraction.of(rate, Unit.of("%")).over(Fraction.of(100)))
                .orElseGet(() -> from(revisedBase().orElse(planBase())));
    }

    /** The rate that counts, in percent as an observation states it: exact, or to 34 digits where it has no end. */
    default Quantity rate() {
        return new Quantity(growth().times(Fraction.of(100)).toDecimal(), Unit.of("%"));
    }

    /** The rate from the base that the plan names, as a share. */
    default Fraction fromPlanBase() {
        return from(planBase());
    }

    private Fraction from(Quantity base) {
        return Fraction.of(level(), base).minus(Fraction.ONE);
    }

    /** What deserves attention: that the base was revised, or that only the plan's base was there. */
    default List<Problem> notes() {
        List<Problem> notes = new ArrayList<>();
        revisedBase().filter(base -> base.compareTo(planBase()) != 0).ifPresent(base -> {
            BigDecimal old = Rounding.STANDARD.percent(fromPlanBase());
            notes.add(Problem.of(EvaluationProblem.BASE_REVISED, Location.none(), planBase(), base, old));
        });
        if (published().isEmpty() && revisedBase().isEmpty()) {
            notes.add(Problem.of(EvaluationProblem.PLAN_BASE_USED, Location.none(), planBase()));
        }
        return List.copyOf(notes);
    }

    /** A new builder; level and the plan's base are required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link GrowthFigure}. */
    final class Builder extends ImmutableGrowthFigure.Builder {
        /** An empty builder. */
        public Builder() {}
    }
}
