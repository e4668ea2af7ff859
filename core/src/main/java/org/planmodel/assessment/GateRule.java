package org.planmodel.assessment;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.planmodel.quantity.Fraction;
import org.planmodel.wording.Sentence;

/** First a gate on the figure, then another rule. */
record GateRule(Fraction gate, Fraction onIt, ScoreRule above) implements ScoreRule {
    GateRule {
        Objects.requireNonNull(gate, "gate");
        Objects.requireNonNull(onIt, "onIt");
        Objects.requireNonNull(above, "above");
    }

    @Override
    public Score score(LineFacts facts, Fraction points) {
        Fraction value = facts.get(Fact.VALUE);
        int order = value.compareTo(gate);
        if (order > 0) {
            return above.score(facts, points);
        }
        return Score.of(
                order == 0 ? onIt : Fraction.ZERO,
                AssessmentWords.say(
                        order == 0 ? "gate.on" : "gate.below",
                        AssessmentWords.number(value),
                        AssessmentWords.number(gate)));
    }

    @Override
    public Set<Fact> needs() {
        EnumSet<Fact> needs = EnumSet.of(Fact.VALUE);
        needs.addAll(above.needs());
        return needs;
    }

    @Override
    public Set<String> needsParts() {
        return above.needsParts();
    }

    @Override
    public boolean mayVeto() {
        return above.mayVeto();
    }

    @Override
    public Sentence words(Fraction points) {
        return AssessmentWords.say(
                "rule.gate", AssessmentWords.number(gate), AssessmentWords.number(onIt), above.words(points));
    }
}
