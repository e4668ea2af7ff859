package org.planmodel.assessment;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The assessment of all units by one scheme (考核), with the steps that it has taken.
 *
 * <pre>{@code
 * Assessment published = scheme.assess(facts)
 *         .step(AssessmentState.REVIEWED, LocalDate.of(2025, 1, 20), "区发改局")
 *         .step(AssessmentState.PROVISIONAL, LocalDate.of(2025, 2, 10), "区考核办");
 * }</pre>
 */
@Value.Immutable
public sealed interface Assessment extends Serializable permits ImmutableAssessment {
    /** The scheme. */
    AssessmentScheme scheme();

    /** The results, in the order of the facts. */
    List<UnitAssessment> units();

    /** The steps that it has taken after the units' own assessment, in order. */
    List<AssessmentStep> steps();

    /** Where it stands. */
    default AssessmentState state() {
        return steps().isEmpty()
                ? AssessmentState.SELF_ASSESSED
                : steps().get(steps().size() - 1).state();
    }

    /** The result of a unit, if it was assessed. */
    default Optional<UnitAssessment> find(String unit) {
        return units().stream().filter(one -> one.unit().equals(unit)).findFirst();
    }

    /**
     * The result of a unit.
     *
     * @throws NoSuchElementException if it was not assessed
     */
    default UnitAssessment get(String unit) {
        return find(unit).orElseThrow(() -> new NoSuchElementException("unit \"" + unit + "\" was not assessed"));
    }

    /** The results of a group, the best first, those without a rank last; of all units where the scheme has no groups. */
    default List<UnitAssessment> ranking(Optional<String> group) {
        return units().stream()
                .filter(unit -> unit.group().equals(group))
                .sorted(Comparator.comparing(unit -> unit.rank().orElse(Integer.MAX_VALUE)))
                .toList();
    }

    /**
     * The assessment after one more step.
     *
     * @throws IllegalStateException if its state does not allow the step, the step is earlier than the last one, or it would be final while a
     *     line or a veto is pending
     */
    default Assessment step(AssessmentStep step) {
        if (!state().mayBecome(step.state())) {
            throw new IllegalStateException(
                    "state: an assessment that is " + state() + " cannot become " + step.state());
        }
        if (!steps().isEmpty()
                && step.on().isBefore(steps().get(steps().size() - 1).on())) {
            throw new IllegalStateException("on: the step of " + step.on() + " is before the last one of "
                    + steps().get(steps().size() - 1).on());
        }
        if (step.state() == AssessmentState.FINAL) {
            units().stream().filter(UnitAssessment::isProvisional).findFirst().ifPresent(unit -> {
                throw new IllegalStateException("state: the result of " + unit.unit() + " is still provisional");
            });
        }
        return toBuilder().addStep(step).build();
    }

    /** The assessment after one more step, with who took it. */
    default Assessment step(AssessmentState state, LocalDate on, String by) {
        return step(AssessmentStep.builder().state(state).on(on).by(by).build());
    }

    /** The assessment after a unit has objected. */
    default Assessment object(LocalDate on, String unit, String reason) {
        get(unit);
        return step(AssessmentStep.builder()
                .state(AssessmentState.OBJECTED)
                .on(on)
                .by(unit)
                .reason(reason)
                .build());
    }

    /**
     * The assessment after it was looked at again: the results of another assessment by the same scheme, with the steps of this one. What
     * changed is told by {@link AssessmentComparison}.
     *
     * @throws IllegalArgumentException if the other one is by another scheme, or of other units: that would not be the same assessment
     */
    default Assessment recheck(Assessment again, LocalDate on, String by) {
        if (!again.scheme().equals(scheme())) {
            throw new IllegalArgumentException("again: it is by the scheme "
                    + again.scheme().name() + ", which is not the one of this assessment, " + scheme().name());
        }
        List<String> own = units().stream().map(UnitAssessment::unit).sorted().toList();
        List<String> others =
                again.units().stream().map(UnitAssessment::unit).sorted().toList();
        if (!own.equals(others)) {
            throw new IllegalArgumentException("again: it is of " + others + ", this assessment of " + own);
        }
        return toBuilder().units(again.units()).build().step(AssessmentState.RECHECKED, on, by);
    }

    /** The last day on which units may object, so many calendar days after publication (异议期). Nothing before it is published. */
    default Optional<LocalDate> objectionsUntil(int days) {
        return steps().stream()
                .filter(step -> step.state() == AssessmentState.PROVISIONAL)
                .reduce((earlier, later) -> later)
                .map(step -> step.on().plusDays(days));
    }

    /** A new builder; a scheme is required. */
    static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this assessment. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds an {@link Assessment}. */
    final class Builder extends ImmutableAssessment.Builder {
        /** An empty builder. */
        public Builder() {}
    }
}
