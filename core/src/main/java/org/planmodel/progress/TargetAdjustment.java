package org.planmodel.progress;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.planmodel.internal.Checks;
import org.planmodel.quantity.Criterion;

/**
 * A target changed in mid-year (计划调整): 2000亿元 to 1800亿元 from 30 August, approved by the standing committee. The old value is
 * named and stays: what was judged before that day was judged by it.
 *
 * <pre>{@code
 * TargetAdjustment adjustment = TargetAdjustment.builder().target("T1").earlier(old).adjusted(lower)
 *         .proposedOn(LocalDate.of(2024, 8, 1)).build()
 *         .step(AdjustmentState.APPROVED, LocalDate.of(2024, 8, 30), "区人大常委会", "宝人常〔2024〕12号");
 * }</pre>
 */
@Value.Immutable
public sealed interface TargetAdjustment extends Serializable permits ImmutableTargetAdjustment {
    /** The id of the target within the plan. */
    String target();

    /** Which of the target's figures is changed. */
    @Value.Default
    default TargetSet set() {
        return TargetSet.PLAN;
    }

    /** What held before. */
    Criterion earlier();

    /** What holds from the effective day on. */
    Criterion adjusted();

    /** The day on which it was proposed (提出日期). */
    LocalDate proposedOn();

    /** From when it holds, if that is not the day of the approval (生效日期). */
    Optional<LocalDate> effectiveFrom();

    /** Why (调整理由). */
    Optional<String> reason();

    /** The steps after the proposal, in order. */
    List<AdjustmentStep> steps();

    /** Where it stands now. */
    default AdjustmentState state() {
        return steps().isEmpty()
                ? AdjustmentState.DRAFT
                : steps().get(steps().size() - 1).state();
    }

    /** The step of the approval, with approver and document, once it was approved. */
    default Optional<AdjustmentStep> approval() {
        return steps().stream()
                .filter(step -> step.state() == AdjustmentState.APPROVED)
                .findFirst();
    }

    /** From when it holds: the stated day, or that of the approval; nothing while it is not approved. */
    default Optional<LocalDate> effectiveOn() {
        return approval().map(step -> effectiveFrom().orElse(step.on()));
    }

    /**
     * The adjustment after one more step.
     *
     * @throws IllegalStateException if its state does not allow the step, or the step is earlier than the last one
     */
    default TargetAdjustment step(AdjustmentStep step) {
        if (!state().mayBecome(step.state())) {
            throw new IllegalStateException(
                    "state: an adjustment that is " + state() + " cannot become " + step.state());
        }
        LocalDate last = steps().isEmpty()
                ? proposedOn()
                : steps().get(steps().size() - 1).on();
        if (step.on().isBefore(last)) {
            throw new IllegalStateException("on: the step of " + step.on() + " is before the last one of " + last);
        }
        return toBuilder().addStep(step).build();
    }

    /** The adjustment after one more step, with who took it and by which document. */
    default TargetAdjustment step(AdjustmentState state, LocalDate on, String by, String document) {
        return step(AdjustmentStep.builder()
                .state(state)
                .on(on)
                .by(by)
                .document(document)
                .build());
    }

    /** Checks that no text is blank. */
    @Value.Check
    default void check() {
        Checks.text("target", target());
        Checks.text("reason", reason());
    }

    /** A new builder; target, both criteria and the day of the proposal are required. */
    static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this adjustment. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link TargetAdjustment}. */
    final class Builder extends ImmutableTargetAdjustment.Builder {
        /** An empty builder. */
        public Builder() {}
    }
}
