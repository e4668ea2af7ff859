package org.planmodel.assessment;

import java.io.Serializable;
import java.util.Set;
import org.planmodel.quantity.Fraction;
import org.planmodel.wording.Sentence;

/**
 * How a line is scored (计分规则): facts and the points of the line give a score. Rules are values and compose; {@link ScoreRules} has those of
 * practice. An application may bring its own.
 *
 * <p>A rule does not round.
 */
public interface ScoreRule extends Serializable {
    /**
     * The score for these facts.
     *
     * @param facts what is known; all that the rule {@linkplain #needs() needs} is there
     * @param points the points of the line
     */
    Score score(LineFacts facts, Fraction points);

    /** The facts without which there is no score. */
    Set<Fact> needs();

    /** The parts without which there is no score. */
    default Set<String> needsParts() {
        return Set.of();
    }

    /** Whether its score can demand the veto (一票否决); a scheme must then say what that does. */
    default boolean mayVeto() {
        return false;
    }

    /** The rule in words, for a line of this many points. */
    Sentence words(Fraction points);
}
