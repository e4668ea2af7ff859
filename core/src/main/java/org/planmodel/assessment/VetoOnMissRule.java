package org.planmodel.assessment;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.planmodel.quantity.Fraction;
import org.planmodel.wording.Sentence;

/** Another rule, and the veto if the target is missed. */
record VetoOnMissRule(ScoreRule rule) implements ScoreRule {
    VetoOnMissRule {
        Objects.requireNonNull(rule, "rule");
    }

    @Override
    public Score score(LineFacts facts, Fraction points) {
        Score score = rule.score(facts, points);
        if (facts.met().orElseThrow()) {
            return score;
        }
        Score vetoed = score.then(Fraction.ZERO, AssessmentWords.say("veto"));
        return new Score(vetoed.points(), vetoed.reason(), true);
    }

    @Override
    public Set<Fact> needs() {
        EnumSet<Fact> needs = EnumSet.of(Fact.MET);
        needs.addAll(rule.needs());
        return needs;
    }

    @Override
    public Set<String> needsParts() {
        return rule.needsParts();
    }

    @Override
    public boolean mayVeto() {
        return true;
    }

    @Override
    public Sentence words(Fraction points) {
        return AssessmentWords.say("rule.veto", rule.words(points));
    }
}
