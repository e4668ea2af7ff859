package org.planmodel.assessment;

import java.util.Objects;
import java.util.Set;
import org.planmodel.quantity.Fraction;
import org.planmodel.quantity.Polarity;
import org.planmodel.wording.Sentence;

/** By the place of the figure between the worst and the best of the peers. */
record EfficacyRule(Fraction base, Polarity polarity, ScoreRules.WhenAllAreEqual whenAllAreEqual) implements ScoreRule {
    EfficacyRule {
        Objects.requireNonNull(base, "base");
        Objects.requireNonNull(polarity, "polarity");
        Objects.requireNonNull(whenAllAreEqual, "whenAllAreEqual");
        if (base.signum() < 0 || base.compareTo(Fraction.ONE) > 0) {
            throw new IllegalArgumentException("base: " + base + " is not between 0 and 1");
        }
    }

    @Override
    public Score score(LineFacts facts, Fraction points) {
        Fraction low = facts.get(Fact.LOWEST);
        Fraction high = facts.get(Fact.HIGHEST);
        if (low.compareTo(high) >= 0) {
            if (whenAllAreEqual == ScoreRules.WhenAllAreEqual.REFUSE) {
                throw new NoScoreException(AssessmentWords.say("efficacy.refused", AssessmentWords.number(high)));
            }
            return Score.of(points, AssessmentWords.say("efficacy.equal", AssessmentWords.number(points)));
        }
        Fraction value = facts.get(Fact.VALUE);
        Fraction above = polarity == Polarity.MORE_IS_BETTER ? value.minus(low) : high.minus(value);
        Fraction place = above.over(high.minus(low)).max(Fraction.ZERO).min(Fraction.ONE);
        Fraction share = base.plus(Fraction.ONE.minus(base).times(place));
        return Score.of(
                points.times(share),
                AssessmentWords.say(
                        "efficacy",
                        AssessmentWords.number(value),
                        AssessmentWords.number(low),
                        AssessmentWords.number(high),
                        AssessmentWords.number(share),
                        AssessmentWords.number(points)));
    }

    @Override
    public Set<Fact> needs() {
        return Set.of(Fact.VALUE, Fact.LOWEST, Fact.HIGHEST);
    }

    @Override
    public Sentence words(Fraction points) {
        return AssessmentWords.say(
                "rule.efficacy",
                AssessmentWords.number(points),
                AssessmentWords.number(base),
                AssessmentWords.number(Fraction.ONE.minus(base)));
    }
}
