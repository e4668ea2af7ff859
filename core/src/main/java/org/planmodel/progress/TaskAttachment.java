package org.planmodel.progress;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import org.immutables.value.Value;
import org.planmodel.Plan;

/**
 * The units of a second document, a division of tasks (任务分工), attached to the plan that it was made from.
 *
 * <pre>{@code
 * TaskAttachment attached = TaskAttachment.attach(plan, division);
 * attached.plan();                                  // the plan with the units of the second document
 * attached.matches(TaskMatch.Result.AMBIGUOUS);     // what a person has to decide
 * }</pre>
 *
 * <p>A task fits the smallest measure that has nearly as many of its words as any has. What stands in the plan already is not replaced.
 */
@Value.Immutable
public sealed interface TaskAttachment extends Serializable permits ImmutableTaskAttachment {
    /** How much of a task's words a measure must have, by default. */
    BigDecimal LEAST_SHARE = new BigDecimal("0.50");

    /** The plan with the responsibilities of the tasks that were matched, and with their units. */
    Plan plan();

    /** Each task of the second document that names units, in its order. */
    List<TaskMatch> matches();

    /** The tasks of which this came. */
    default List<TaskMatch> matches(TaskMatch.Result result) {
        return matches().stream().filter(match -> match.result() == result).toList();
    }

    /** Attaches the tasks of a second document, with the default least share. */
    static TaskAttachment attach(Plan plan, Plan division) {
        return attach(plan, division, LEAST_SHARE);
    }

    /**
     * Attaches the tasks of a second document.
     *
     * @param leastShare how much of a task's words a measure must have, by weight; above 0, at most 1
     * @throws IllegalArgumentException if the share is out of range
     */
    static TaskAttachment attach(Plan plan, Plan division, BigDecimal leastShare) {
        if (leastShare.signum() <= 0 || leastShare.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("leastShare: " + leastShare + " is not above 0 and at most 1");
        }
        return TaskMatcher.attach(PlanIds.complete(plan), PlanIds.complete(division), leastShare);
    }

    /** A new builder; a plan is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link TaskAttachment}. */
    final class Builder extends ImmutableTaskAttachment.Builder {
        /** An empty builder. */
        public Builder() {}
    }
}
