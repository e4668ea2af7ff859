package org.planmodel.assessment;

import java.io.Serializable;
import java.util.Objects;
import org.planmodel.evaluation.Interval;
import org.planmodel.quantity.Fraction;

/**
 * What one step of completion gets (分档): 80%以上不足95%得8分.
 *
 * @param completion which completions are in it, as shares: 0.8 for 80 %
 * @param points what they get
 */
public record Tier(Interval completion, Fraction points) implements Serializable {
    /** A step. */
    public Tier {
        Objects.requireNonNull(completion, "completion");
        Objects.requireNonNull(points, "points");
    }
}
