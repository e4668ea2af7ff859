package org.planmodel.assessment;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.planmodel.quantity.Fraction;
import org.planmodel.wording.Sentence;

/** A rule with points on top for each full step above the target. */
record BonusRule(
        ScoreRule base,
        StepMeasure measure,
        Fraction step,
        Fraction each,
        @Nullable Fraction most) implements ScoreRule {
    BonusRule {
        Objects.requireNonNull(base, "base");
        RuleChecks.positive("step", step);
        RuleChecks.positive("points", each);
        if (most != null) {
            RuleChecks.positive("most", most);
        }
    }

    @Override
    public Score score(LineFacts facts, Fraction points) {
        Score score = base.score(facts, points);
        Fraction above = measure.above(facts);
        if (!facts.met().orElseThrow() || above.compareTo(step) < 0) {
            return score;
        }
        Fraction steps = above.over(step).floor();
        Fraction all = steps.times(each);
        Fraction bonus = most == null ? all : all.min(most);
        return score.then(
                bonus,
                AssessmentWords.say(
                        bonus.equals(all) ? "bonus" : "bonus.most",
                        measure.distance(above),
                        AssessmentWords.number(steps),
                        AssessmentWords.number(bonus)));
    }

    @Override
    public Set<Fact> needs() {
        EnumSet<Fact> needs = EnumSet.of(Fact.MET, measure.fact());
        needs.addAll(base.needs());
        return needs;
    }

    @Override
    public Set<String> needsParts() {
        return base.needsParts();
    }

    @Override
    public boolean mayVeto() {
        return base.mayVeto();
    }

    @Override
    public Sentence words(Fraction points) {
        return AssessmentWords.say(
                most == null ? "rule.bonus.open" : "rule.bonus",
                base.words(points),
                measure.step(step),
                AssessmentWords.number(each),
                most == null ? "" : AssessmentWords.number(most));
    }
}
