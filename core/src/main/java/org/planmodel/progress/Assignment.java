package org.planmodel.progress;

import java.io.Serializable;
import java.util.List;
import org.immutables.value.Value;
import org.planmodel.Plan;

/** What rules have assigned (分工结果): the plan with its new responsibilities, why each was given, and what is left. */
@Value.Immutable
public sealed interface Assignment extends Serializable permits ImmutableAssignment {
    /** The plan with the responsibilities, and with the units that the rules name. */
    Plan plan();

    /** Each rule that fits an item, in the order of the plan and then of the decision. */
    List<AssignmentReason> reasons();

    /** The items for which somebody answered already. */
    List<ReportItem> alreadyAssigned();

    /** The items that no rule gives a lead. */
    List<ReportItem> left();

    /** Why an item was assigned as it was. */
    default List<AssignmentReason> reasons(ReportItem item) {
        return reasons().stream().filter(reason -> reason.item().equals(item)).toList();
    }

    /** A new builder; a plan is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Assignment}. */
    final class Builder extends ImmutableAssignment.Builder {
        /** An empty builder. */
        public Builder() {}
    }
}
