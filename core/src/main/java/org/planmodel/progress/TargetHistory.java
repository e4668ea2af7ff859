package org.planmodel.progress;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.immutables.value.Value;
import org.planmodel.Plan;
import org.planmodel.Target;
import org.planmodel.problem.Problem;

/**
 * A plan with what became of its targets in the course of the year (目标沿革): what was assigned later, what was adjusted. Nothing is
 * overwritten, so one can ask what was known on a day.
 *
 * <p>Two days are asked for. {@code knownOn} decides which assignments and approvals count at all. {@code asOf}, the end of the period
 * that is judged, decides whether an adjustment was in force by then; an assignment holds for the whole period of its target.
 *
 * <pre>{@code
 * TargetHistory history = TargetHistory.of(plan).assign(fromTheCity).adjust(lowered);
 * history.standing("T1", LocalDate.of(2024, 6, 30), LocalDate.of(2024, 7, 20)); // the old value
 * history.planAsKnownOn(LocalDate.of(2024, 12, 31));                           // a plan with the new one
 * }</pre>
 */
@Value.Immutable
public sealed interface TargetHistory extends Serializable permits ImmutableTargetHistory {
    /** The plan as it was issued. */
    Plan plan();

    /** What was sent down, in the order of entry. */
    List<TargetAssignment> assignments();

    /** What was adjusted or is to be, in the order of entry. */
    List<TargetAdjustment> adjustments();

    /** The history of a plan to which nothing has happened yet. */
    static TargetHistory of(Plan plan) {
        return builder().plan(plan).build();
    }

    /** The history with one more assignment. */
    default TargetHistory assign(TargetAssignment assignment) {
        return toBuilder().addAssignment(assignment).build();
    }

    /** The history with one more adjustment. */
    default TargetHistory adjust(TargetAdjustment adjustment) {
        return toBuilder().addAdjustment(adjustment).build();
    }

    /**
     * All figures of a target that held on a day, by set: the plan's own is always there, the others where they were sent down.
     *
     * @throws NoSuchElementException if the plan has no such target
     */
    default Map<TargetSet, StandingTarget> allStanding(String target, LocalDate asOf, LocalDate knownOn) {
        return allStanding(plan().getTarget(target), target, asOf, knownOn);
    }

    private Map<TargetSet, StandingTarget> allStanding(
            Target issued, String target, LocalDate asOf, LocalDate knownOn) {
        Map<TargetSet, StandingTarget> standing = new EnumMap<>(TargetSet.class);
        standing.put(TargetSet.PLAN, inForce(issued, TargetSet.PLAN, Optional.empty(), asOf, knownOn));
        for (TargetSet set : List.of(TargetSet.ASSIGNED, TargetSet.STRETCH)) {
            assigned(target, set, knownOn)
                    .ifPresent(assignment -> standing.put(
                            set, inForce(as(issued, assignment), set, Optional.of(assignment), asOf, knownOn)));
        }
        return standing;
    }

    /**
     * The figure that a target is judged by: the assigned one where there is one, else the plan's.
     *
     * @throws NoSuchElementException if the plan has no such target
     */
    default StandingTarget standing(String target, LocalDate asOf, LocalDate knownOn) {
        return judged(allStanding(target, asOf, knownOn));
    }

    /**
     * The figure that a target of the plan is judged by, for whoever has the target at hand: it is not looked for in the plan.
     *
     * @throws IllegalArgumentException if the target has no id
     */
    default StandingTarget standing(Target issued, LocalDate asOf, LocalDate knownOn) {
        String id = issued.id()
                .orElseThrow(() -> new IllegalArgumentException("target: \"" + issued.subject() + "\" has no id"));
        return judged(allStanding(issued, id, asOf, knownOn));
    }

    private static StandingTarget judged(Map<TargetSet, StandingTarget> all) {
        StandingTarget assigned = all.get(TargetSet.ASSIGNED);
        return assigned != null ? assigned : all.get(TargetSet.PLAN);
    }

    /** The plan with each target as it stood on a day, the assigned figures in the place of those that the plan left open. */
    default Plan planAsKnownOn(LocalDate day) {
        return PlanRewrite.targets(
                plan(),
                target -> target.id().isPresent() ? standing(target, day, day).target() : target);
    }

    /** What is wrong with the history under the rules of a place. */
    default List<Problem> problems(AdjustmentPolicy policy) {
        return HistoryCheck.problems(this, policy);
    }

    private Optional<TargetAssignment> assigned(String target, TargetSet set, LocalDate knownOn) {
        return assignments().stream()
                .filter(one -> one.target().equals(target) && one.set() == set)
                .filter(one -> !one.assignedOn().isAfter(knownOn))
                .reduce((earlier, later) -> later.assignedOn().isBefore(earlier.assignedOn()) ? earlier : later);
    }

    private StandingTarget inForce(
            Target original, TargetSet set, Optional<TargetAssignment> assignment, LocalDate asOf, LocalDate knownOn) {
        Optional<TargetAdjustment> adjustment = adjustments().stream()
                .filter(one -> original.id().equals(Optional.of(one.target())) && one.set() == set)
                .filter(one -> one.approval()
                        .filter(step -> !step.on().isAfter(knownOn))
                        .isPresent())
                .filter(one -> !one.effectiveOn().orElseThrow().isAfter(asOf))
                .max(Comparator.comparing(one -> one.effectiveOn().orElseThrow()));
        Target target = adjustment
                .map(one -> original.toBuilder().criterion(one.adjusted()).build())
                .orElse(original);
        return StandingTarget.builder()
                .target(target)
                .original(original)
                .set(set)
                .assignment(assignment)
                .adjustment(adjustment)
                .build();
    }

    private static Target as(Target issued, TargetAssignment assignment) {
        Target.Builder target = issued.toBuilder();
        target.criterion(assignment.criterion());
        assignment.due().ifPresent(target::due);
        return target.build();
    }

    /** A new builder; a plan is required. */
    static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this history. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link TargetHistory}. */
    final class Builder extends ImmutableTargetHistory.Builder {
        /** An empty builder. */
        public Builder() {}
    }
}
