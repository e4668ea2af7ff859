package org.planmodel.progress;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.planmodel.internal.Checks;
import org.planmodel.quantity.Criterion;

/**
 * A figure that a superior sends down for a target, usually after the plan was issued (下达目标): the normal case of a binding
 * indicator that is to be reached 完成市下达目标.
 *
 * <p>It holds for the target's whole period, also for the part before the day on which it was assigned; but nobody knew it before
 * that day.
 */
@Value.Immutable
public sealed interface TargetAssignment extends Serializable permits ImmutableTargetAssignment {
    /** The id of the target within the plan. */
    String target();

    /** Which of the target's figures it sets. */
    @Value.Default
    default TargetSet set() {
        return TargetSet.ASSIGNED;
    }

    /** What is to be satisfied. */
    Criterion criterion();

    /** The day on which it was sent down (下达日期). */
    LocalDate assignedOn();

    /** Who sent it down (下达单位). */
    Optional<String> by();

    /** The document (文号). */
    Optional<String> document();

    /** By when, if that differs from what the plan says. */
    Optional<LocalDate> due();

    /** Checks that no text is blank, and that the set is not the plan's own. */
    @Value.Check
    default void check() {
        Checks.text("target", target());
        Checks.text("by", by());
        Checks.text("document", document());
        if (set() == TargetSet.PLAN) {
            throw new IllegalArgumentException("set: PLAN is what the plan says; an assignment is ASSIGNED or STRETCH");
        }
    }

    /** A new builder; target, criterion and day are required. */
    static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this assignment. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link TargetAssignment}. */
    final class Builder extends ImmutableTargetAssignment.Builder {
        /** An empty builder. */
        public Builder() {}
    }
}
