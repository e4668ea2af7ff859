package org.planmodel.diff;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.planmodel.HeldTarget;
import org.planmodel.Observation;
import org.planmodel.quantity.Verdict;
import org.planmodel.wording.Sentence;

/** One of last year's targets beside what this year's plan reports of it (目标与完成情况). */
@Value.Immutable
public sealed interface ReviewedTarget extends Serializable permits ImmutableReviewedTarget {
    /** The target of the earlier plan. */
    HeldTarget target();

    /** What became of it. */
    ReviewOutcome outcome();

    /** What the later plan reports; none where it says nothing. */
    Optional<Observation> observation();

    /** How the figure satisfies the target, with margin and explanation. */
    Optional<Verdict> verdict();

    /** Whether the figure is of the whole period of the plan; a figure of eleven months only settles what is added up and reached already. */
    boolean wholePeriod();

    /** Why the figure is taken for one of this target. */
    List<Evidence> evidence();

    /** How certain that is, 0.00 to 1.00; 1 where nothing is reported. */
    BigDecimal confidence();

    /** What became of it, in words (完成结果). */
    default Sentence outcomeName() {
        return DiffWords.name(outcome());
    }

    /** A new builder; target, outcome, wholePeriod and confidence are required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ReviewedTarget}. */
    final class Builder extends ImmutableReviewedTarget.Builder {
        /** An empty builder. */
        public Builder() {}
    }
}
