package org.planmodel.progress;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.planmodel.Plan;
import org.planmodel.internal.Checks;
import org.planmodel.problem.Problem;

/** How one unit will do its part of the plan, broken down to posts and persons (实施方案). */
@Value.Immutable
public sealed interface ImplementationPlan extends Serializable permits ImmutableImplementationPlan {
    /** The id of the unit. */
    String unit();

    /** The day on which it was drawn up (编制日期). */
    Optional<LocalDate> drawnUpOn();

    /** Who of the unit's heads is in charge (分管负责人). */
    Optional<String> headInCharge();

    /** Who may be asked (联系人). */
    Optional<String> contact();

    /** How they are reached (联系电话). */
    Optional<String> phone();

    /** What will be done. */
    List<WorkItem> items();

    /** The targets that it divides among sub-units or periods. */
    List<Allocation> allocations();

    /**
     * What is wrong with it beside the plan: duties of the unit for which nothing will be done, items that are not the unit's, items without
     * a person, time nodes behind the due date, parts that do not make their whole.
     *
     * @throws IllegalArgumentException if a target or measure has no id; {@link PlanIds#complete} mends that
     */
    default List<Problem> problems(Plan plan) {
        return ImplementationCheck.problems(this, plan);
    }

    /** Checks that no text is blank. */
    @Value.Check
    default void check() {
        Checks.text("unit", unit());
        Checks.text("headInCharge", headInCharge());
        Checks.text("contact", contact());
        Checks.text("phone", phone());
    }

    /** A new builder; the unit is required. */
    static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this plan. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds an {@link ImplementationPlan}. */
    final class Builder extends ImmutableImplementationPlan.Builder {
        /** An empty builder. */
        public Builder() {}
    }
}
