package org.planmodel.assessment;

import java.io.Serializable;
import java.util.Objects;
import org.planmodel.evaluation.Interval;
import org.planmodel.internal.Checks;
import org.planmodel.quantity.Fraction;

/**
 * A class of results (等次): 优秀, 良好, 合格, 不合格.
 *
 * @param label what it is called
 * @param scores the scores that are in it
 */
public record Band(String label, Interval scores) implements Serializable {
    /** A band. */
    public Band {
        Checks.text("label", label);
        Objects.requireNonNull(scores, "scores");
    }

    /** A band from this score on (…分以上). */
    public static Band from(String label, String score) {
        return new Band(label, Interval.atLeast(Fraction.of(score)));
    }

    /** A band from this score on to another that belongs to the one above (…分以上不满…分). */
    public static Band from(String label, String score, String below) {
        return new Band(label, Interval.from(Fraction.of(score), Fraction.of(below)));
    }

    /** A band below this score (不满…分). */
    public static Band below(String label, String score) {
        return new Band(label, Interval.lessThan(Fraction.of(score)));
    }
}
