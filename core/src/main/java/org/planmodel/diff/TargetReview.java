package org.planmodel.diff;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.planmodel.Plan;

/**
 * Last year's targets and this year's review: achieved, missed, not mentioned (上年目标完成情况对照).
 *
 * <pre>{@code
 * TargetReview review = TargetReview.of(plan2025, plan2026);
 * review.targets(ReviewOutcome.NOT_MENTIONED).size();
 * }</pre>
 *
 * @param earlier the title of the plan whose targets these are
 * @param later the title of the plan that reports
 * @param targets each target of the earlier plan, in its order
 */
public record TargetReview(String earlier, String later, List<ReviewedTarget> targets) implements Serializable {
    /** A review; the list is copied. */
    public TargetReview {
        Objects.requireNonNull(earlier, "earlier");
        Objects.requireNonNull(later, "later");
        targets = List.copyOf(targets);
    }

    /** Reviews by the standard catalogues. */
    public static TargetReview of(Plan earlier, Plan later) {
        return PlanDiffer.standard().review(earlier, later);
    }

    /** The targets of which this became. */
    public List<ReviewedTarget> targets(ReviewOutcome outcome) {
        return targets.stream().filter(target -> target.outcome() == outcome).toList();
    }
}
