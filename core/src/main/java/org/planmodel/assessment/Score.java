package org.planmodel.assessment;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.planmodel.quantity.Fraction;
import org.planmodel.wording.Sentence;

/**
 * Points with the reason (得分), before rounding.
 *
 * @param points the points, exactly; negative for a deduction
 * @param reason how they came about
 * @param veto whether the rule also demands the veto (一票否决)
 */
public record Score(Fraction points, Sentence reason, boolean veto) implements Serializable {
    /** A score. */
    public Score {
        Objects.requireNonNull(points, "points");
        Objects.requireNonNull(reason, "reason");
    }

    /** A score without a veto. */
    public static Score of(Fraction points, Sentence reason) {
        return new Score(points, reason, false);
    }

    /** The same with other points and one more reason. */
    Score then(Fraction more, Sentence why) {
        return new Score(points.plus(more), Sentence.join(AssessmentWords.say("clause"), List.of(reason, why)), veto);
    }
}
