package org.planmodel.assessment;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.planmodel.quantity.Fraction;
import org.planmodel.wording.Sentence;

/** Nothing below a completion, else another rule. */
record CutOffRule(Fraction completion, ScoreRule rule) implements ScoreRule {
    CutOffRule {
        Objects.requireNonNull(rule, "rule");
        RuleChecks.positive("completion", completion);
    }

    @Override
    public Score score(LineFacts facts, Fraction points) {
        Fraction done = facts.completion().orElseThrow();
        return done.compareTo(completion) < 0
                ? Score.of(
                        Fraction.ZERO,
                        AssessmentWords.say(
                                "cut-off",
                                AssessmentWords.percent(done),
                                AssessmentWords.number(completion.times(Fraction.of(100)))))
                : rule.score(facts, points);
    }

    @Override
    public Set<Fact> needs() {
        EnumSet<Fact> needs = EnumSet.of(Fact.COMPLETION);
        needs.addAll(rule.needs());
        return needs;
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
        return AssessmentWords.say(
                "rule.cut-off", rule.words(points), AssessmentWords.number(completion.times(Fraction.of(100))));
    }
}
