package org.planmodel.evaluation;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.planmodel.ReportPeriod;
import org.planmodel.Target;
import org.planmodel.progress.Outlook;
import org.planmodel.progress.StandingTarget;
import org.planmodel.progress.TargetHistory;
import org.planmodel.progress.TargetSet;

/**
 * What one evaluation is made from (评价依据): a target, what was reported, and two days.
 *
 * <p>{@link #asOf()} is the end of the period that is judged; pace is taken at the end of the period that the data covers, never at the day
 * of the evaluation. {@link #knownOn()} is the day of the evaluation: what became known later does not count.
 *
 * <pre>{@code
 * EvaluationInput input = EvaluationInput.builder().target(target).figures(figures)
 *         .asOf(LocalDate.of(2024, 8, 31)).knownOn(LocalDate.of(2024, 10, 15)).build();
 * }</pre>
 */
@Value.Immutable
public sealed interface EvaluationInput extends Serializable permits ImmutableEvaluationInput {
    /** The target as it stood. */
    StandingTarget standing();

    /** What was reported. */
    @Value.Default
    default ObservationHistory figures() {
        return ObservationHistory.EMPTY;
    }

    /** The end of the period that is judged (评价时点). */
    LocalDate asOf();

    /** The day of the evaluation (评价日期). */
    LocalDate knownOn();

    /**
     * From the first day of the target's time to the day when it is due. Where it is not given, it begins with the year of the due date; a
     * target without due date is due at the end of the year of {@link #asOf()}.
     */
    @Value.Default
    default ReportPeriod span() {
        LocalDate due = standing().target().due().orElse(LocalDate.of(asOf().getYear(), 12, 31));
        return new ReportPeriod(LocalDate.of(due.getYear(), 1, 1), due);
    }

    /** The pace that was chosen for this target; that of the {@link Evaluator} where none was. */
    Optional<Pace> pace();

    /** The good direction, where the caller knows what the target does not tell. */
    Optional<Direction> direction();

    /**
     * The levels behind a growth rate, as of the period that the rate is of: with them the evaluation says what growth the rest of the year needs
     * ({@link Evaluation#growthRequirement()}).
     */
    Optional<GrowthBase> growthBase();

    /** What the unit itself expects of the year. */
    Optional<Outlook> outlook();

    /** Why the target does not apply to the unit (不适用原因). */
    Optional<String> notApplicable();

    /**
     * The input for a target of a plan, as it stood on these days.
     *
     * @throws java.util.NoSuchElementException if the plan has no such target
     */
    static EvaluationInput of(
            TargetHistory targets, String target, ObservationHistory figures, LocalDate asOf, LocalDate knownOn) {
        return builder()
                .standing(targets.standing(target, asOf, knownOn))
                .figures(figures)
                .asOf(asOf)
                .knownOn(knownOn)
                .build();
    }

    /** A new builder; standing or target, and both days are required. */
    static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this input. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds an {@link EvaluationInput}. */
    final class Builder extends ImmutableEvaluationInput.Builder {
        /** An empty builder. */
        public Builder() {}

        /** A target that stands as the plan has it. */
        public Builder target(Target target) {
            standing(StandingTarget.builder()
                    .target(target)
                    .original(target)
                    .set(TargetSet.PLAN)
                    .build());
            return this;
        }
    }
}
