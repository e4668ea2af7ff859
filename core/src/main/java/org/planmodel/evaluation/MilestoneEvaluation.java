package org.planmodel.evaluation;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.immutables.value.Value;
import org.planmodel.Milestone;
import org.planmodel.wording.Sentence;

/**
 * Where a milestone stands (节点评价): a project that was to reach a stage by a day.
 *
 * <pre>{@code
 * MilestoneEvaluation evaluation = MilestoneEvaluation.builder().milestone(milestone).asOf(LocalDate.of(2024, 5, 31)).build();
 * evaluation.monthsLate(); // 3, if it was due in March
 * }</pre>
 */
@Value.Immutable
public sealed interface MilestoneEvaluation extends Serializable permits ImmutableMilestoneEvaluation {
    /** The milestone. */
    Milestone milestone();

    /** The day on which the stage was reached, if it was. */
    Optional<LocalDate> reachedOn();

    /** The day as of which it is judged; what was reached later does not count. */
    LocalDate asOf();

    /** Whether the stage was reached by the day. */
    default boolean isReached() {
        return reachedOn().filter(day -> !day.isAfter(asOf())).isPresent();
    }

    /** Nothing where the milestone has no due date and is not reached. */
    default Optional<Progress> progress() {
        if (isReached()) {
            boolean late = milestone().due().filter(reachedOn().get()::isAfter).isPresent();
            boolean early = milestone().due().filter(asOf()::isBefore).isPresent();
            return Optional.of(late ? Progress.BEHIND : early ? Progress.AHEAD : Progress.ON_TRACK);
        }
        return milestone().due().map(due -> asOf().isBefore(due) ? Progress.NOT_DUE : Progress.BEHIND);
    }

    /** Missed where the due date has passed without the stage, also if it was reached later. */
    default Outcome outcome() {
        Optional<LocalDate> due = milestone().due();
        if (due.isEmpty()) {
            return isReached() ? Outcome.ACHIEVED : Outcome.OPEN;
        }
        if (isReached()) {
            if (reachedOn().get().isAfter(due.get())) {
                return Outcome.MISSED;
            }
            return asOf().isBefore(due.get()) ? Outcome.ACHIEVED_EARLY : Outcome.ACHIEVED;
        }
        return asOf().isBefore(due.get()) ? Outcome.OPEN : asOf().equals(due.get()) ? Outcome.OPEN : Outcome.MISSED;
    }

    /** Calendar days from the due date to the stage, or to {@link #asOf()} while it is not reached; 0 if in time. */
    default long daysLate() {
        return milestone()
                .due()
                .map(due -> Math.max(0, ChronoUnit.DAYS.between(due, until())))
                .orElse(0L);
    }

    /** How many months have closed without the stage, the month in which it was due among them (连续未达月数). */
    default long monthsLate() {
        return milestone().due().map(this::closedSince).orElse(0L);
    }

    private long closedSince(LocalDate due) {
        YearMonth last = YearMonth.from(until());
        boolean closed = until().equals(last.atEndOfMonth()) && !isReached();
        return Math.max(0, ChronoUnit.MONTHS.between(YearMonth.from(due), last) + (closed ? 1 : 0));
    }

    private LocalDate until() {
        return isReached() ? reachedOn().get() : asOf();
    }

    /** One sentence: project, stage, due date, how it stands. */
    default Sentence explain() {
        return EvaluationWords.say(
                isReached()
                        ? daysLate() > 0 ? "milestone.reached-late" : "milestone.reached"
                        : daysLate() > 0 ? "milestone.late" : "milestone.open",
                milestone().project(),
                milestone().stage(),
                milestone().due().map(PeriodWords::say).orElseGet(() -> EvaluationWords.say("milestone.no-due")),
                daysLate(),
                reachedOn().map(PeriodWords::say).orElse(Sentence.EMPTY));
    }

    /** A new builder; milestone and day are required. */
    static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this evaluation. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link MilestoneEvaluation}. */
    final class Builder extends ImmutableMilestoneEvaluation.Builder {
        /** An empty builder. */
        public Builder() {}
    }
}
