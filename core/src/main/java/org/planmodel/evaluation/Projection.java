package org.planmodel.evaluation;

import java.io.Serializable;
import java.util.Objects;
import org.planmodel.quantity.Fraction;
import org.planmodel.wording.Sentence;

/**
 * Where it ends if it goes on as so far (按当前进度推算): 119 used by September is 158.67 in the year.
 *
 * @param value the figure at the end
 * @param deviation how far that is from the target, as a share of it: 0.0578 for 5.78 % above
 * @param meets whether the target would be met
 */
public record Projection(Amount value, Fraction deviation, boolean meets) implements Serializable {
    /** A projection. */
    public Projection {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(deviation, "deviation");
    }

    /** In words: at this speed it ends at 158.67, 5.78 % above the ceiling (照此进度，期末为…). */
    public Sentence explain(Rounding rounding, boolean ceiling) {
        Sentence line = EvaluationWords.say(ceiling ? "projection.ceiling" : "projection.target");
        String key = deviation.signum() == 0
                ? "projection.even"
                : deviation.signum() > 0 ? "projection.over" : "projection.under";
        return EvaluationWords.say(key, value.rounded(rounding), rounding.points(deviation.abs()), line);
    }
}
