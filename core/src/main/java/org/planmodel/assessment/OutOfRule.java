package org.planmodel.assessment;

import java.util.Objects;
import java.util.Set;
import org.planmodel.quantity.Fraction;
import org.planmodel.wording.Sentence;

/** Another rule with its own points. */
record OutOfRule(Fraction own, ScoreRule rule) implements ScoreRule {
    OutOfRule {
        Objects.requireNonNull(own, "points");
        Objects.requireNonNull(rule, "rule");
    }

    @Override
    public Score score(LineFacts facts, Fraction points) {
        return rule.score(facts, own);
    }

    @Override
    public Set<Fact> needs() {
        return rule.needs();
    }

    @Override
    public Set<String> needsParts() {
        return rule.needsParts();
    }

    @Override
    public boolean mayVeto() {
        return rule.mayVeto();
    }

    @Override
    public Sentence words(Fraction points) {
        return rule.words(own);
    }
}
