package org.planmodel.assessment;

import java.util.Optional;
import java.util.Set;
import org.planmodel.quantity.Fraction;
import org.planmodel.wording.Sentence;

/** In proportion to completion, and not more than all. */
record ProportionalRule() implements ScoreRule {
    @Override
    public Score score(LineFacts facts, Fraction points) {
        if (facts.met().orElseThrow()) {
            return Score.of(points, AssessmentWords.say("met", AssessmentWords.number(points)));
        }
        Optional<Fraction> completion = facts.completion().filter(share -> share.signum() > 0);
        if (completion.isEmpty()) {
            return Score.of(Fraction.ZERO, AssessmentWords.say("missed"));
        }
        Fraction share = completion.get().min(Fraction.ONE);
        return Score.of(
                points.times(share),
                AssessmentWords.say("proportional", AssessmentWords.percent(share), AssessmentWords.number(points)));
    }

    @Override
    public Set<Fact> needs() {
        return Set.of(Fact.MET);
    }

    @Override
    public Sentence words(Fraction points) {
        return AssessmentWords.say("rule.proportional", AssessmentWords.number(points));
    }
}
