package org.planmodel.assessment;

import java.util.Objects;
import java.util.Set;
import org.planmodel.quantity.Fraction;
import org.planmodel.wording.Sentence;

/** Points less so many for each of a count, and nothing from a count on. */
record LessPerCountRule(Fact counted, Fraction each, int nothingFrom) implements ScoreRule {
    LessPerCountRule {
        Objects.requireNonNull(counted, "counted");
        RuleChecks.positive("points", each);
        if (nothingFrom < 1) {
            throw new IllegalArgumentException("nothingFrom: " + nothingFrom + " is less than 1");
        }
    }

    @Override
    public Score score(LineFacts facts, Fraction points) {
        Fraction count = facts.get(counted);
        if (count.signum() == 0) {
            return Score.of(points, AssessmentWords.say("count.none", AssessmentWords.count(counted, count)));
        }
        if (count.compareTo(Fraction.of(nothingFrom)) >= 0) {
            return Score.of(
                    Fraction.ZERO,
                    AssessmentWords.say(
                            "count.nothing",
                            AssessmentWords.count(counted, count),
                            AssessmentWords.count(counted, Fraction.of(nothingFrom))));
        }
        Fraction less = count.times(each).min(points);
        return Score.of(
                points.minus(less),
                AssessmentWords.say("count", AssessmentWords.count(counted, count), AssessmentWords.number(less)));
    }

    @Override
    public Set<Fact> needs() {
        return Set.of(counted);
    }

    @Override
    public Sentence words(Fraction points) {
        return AssessmentWords.say(
                "rule.less-per-count",
                AssessmentWords.number(points),
                AssessmentWords.count(counted, Fraction.ONE),
                AssessmentWords.number(each),
                AssessmentWords.count(counted, Fraction.of(nothingFrom)));
    }
}
