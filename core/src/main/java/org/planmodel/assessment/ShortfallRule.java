package org.planmodel.assessment;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.planmodel.quantity.Fraction;
import org.planmodel.wording.Sentence;

/** A rule less points for each full step below the target, down to zero. */
record ShortfallRule(
        ScoreRule base,
        StepMeasure measure,
        Fraction step,
        Fraction each,
        @Nullable Fraction most) implements ScoreRule {
    ShortfallRule {
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
        Fraction below = measure.above(facts).negate();
        if (facts.met().orElseThrow() || below.compareTo(step) < 0) {
            return score;
        }
        Fraction steps = below.over(step).floor();
        Fraction all = steps.times(each);
        Fraction left = most == null ? all : all.min(most);
        Fraction less = left.min(score.points());
        return score.then(
                less.negate(),
                AssessmentWords.say(
                        less.equals(all) ? "shortfall" : less.equals(left) ? "shortfall.most" : "shortfall.all",
                        measure.distance(below),
                        AssessmentWords.number(steps),
                        AssessmentWords.number(less)));
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
                most == null ? "rule.shortfall" : "rule.shortfall.most",
                base.words(points),
                measure.step(step),
                AssessmentWords.number(each),
                most == null ? "" : AssessmentWords.number(most));
    }
}
