package org.planmodel.assessment;

import java.util.Set;
import org.planmodel.quantity.Fraction;
import org.planmodel.wording.Sentence;

/** Points that fall by a share with each place. */
record RankRule(Fraction step) implements ScoreRule {
    RankRule {
        RuleChecks.positive("step", step);
    }

    @Override
    public Score score(LineFacts facts, Fraction points) {
        Fraction rank = facts.get(Fact.RANK);
        Fraction share =
                Fraction.ONE.minus(step.times(rank.minus(Fraction.ONE))).max(Fraction.ZERO);
        return Score.of(
                points.times(share),
                AssessmentWords.say(
                        "rank",
                        AssessmentWords.number(rank),
                        AssessmentWords.number(share.times(Fraction.of(100))),
                        AssessmentWords.number(points)));
    }

    @Override
    public Set<Fact> needs() {
        return Set.of(Fact.RANK);
    }

    @Override
    public Sentence words(Fraction points) {
        return AssessmentWords.say(
                "rule.rank", AssessmentWords.number(points), AssessmentWords.number(step.times(Fraction.of(100))));
    }
}
