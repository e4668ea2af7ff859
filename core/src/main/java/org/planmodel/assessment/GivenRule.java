package org.planmodel.assessment;

import java.util.Set;
import org.planmodel.quantity.Fraction;
import org.planmodel.wording.Sentence;

/** Points that were given outside of the scheme, not more than those of the line. */
record GivenRule() implements ScoreRule {
    @Override
    public Score score(LineFacts facts, Fraction points) {
        Fraction given = facts.get(Fact.GIVEN);
        Score all = Score.of(
                given,
                AssessmentWords.say(
                        "given",
                        AssessmentWords.number(given),
                        facts.source().map(Sentence::verbatim).orElseGet(() -> AssessmentWords.say("outside"))));
        return points.signum() > 0 && given.compareTo(points) > 0
                ? all.then(points.minus(given), AssessmentWords.say("line-capped", AssessmentWords.number(points)))
                : all;
    }

    @Override
    public Set<Fact> needs() {
        return Set.of(Fact.GIVEN);
    }

    @Override
    public Sentence words(Fraction points) {
        return AssessmentWords.say("rule.given", AssessmentWords.number(points));
    }
}
