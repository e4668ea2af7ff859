package org.planmodel.assessment;

import java.util.Set;
import org.planmodel.quantity.Fraction;
import org.planmodel.wording.Sentence;

/** Points that were given outside of the scheme, not more than those of the line. */
record GivenRule() implements ScoreRule {
    @Override
    public Score score(LineFacts facts, Fraction points) {
        Fraction given = facts.get(Fact.GIVEN);
        return Score.of(
                points.signum() > 0 ? given.min(points) : given,
                AssessmentWords.say(
                        "given",
                        AssessmentWords.number(given),
                        facts.source().map(Sentence::verbatim).orElseGet(() -> AssessmentWords.say("outside"))));
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
