package org.planmodel.assessment;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.planmodel.quantity.Fraction;
import org.planmodel.wording.Sentence;

/** One rule where the target is met, another where it is not. */
record IfMetRule(ScoreRule met, ScoreRule missed) implements ScoreRule {
    IfMetRule {
        Objects.requireNonNull(met, "met");
        Objects.requireNonNull(missed, "missed");
    }

    @Override
    public Score score(LineFacts facts, Fraction points) {
        boolean isMet = facts.met().orElseThrow();
        Score score = (isMet ? met : missed).score(facts, points);
        Sentence why = AssessmentWords.say(isMet ? "because-met" : "because-missed", score.reason());
        return new Score(score.points(), why, score.veto());
    }

    @Override
    public Set<Fact> needs() {
        EnumSet<Fact> needs = EnumSet.of(Fact.MET);
        needs.addAll(met.needs());
        needs.addAll(missed.needs());
        return needs;
    }

    @Override
    public Set<String> needsParts() {
        Set<String> needs = new TreeSet<>(met.needsParts());
        needs.addAll(missed.needsParts());
        return needs;
    }

    @Override
    public boolean mayVeto() {
        return met.mayVeto() || missed.mayVeto();
    }

    @Override
    public Sentence words(Fraction points) {
        return AssessmentWords.say("rule.if-met", met.words(points), missed.words(points));
    }
}
