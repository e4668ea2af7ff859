package org.planmodel.assessment;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.planmodel.quantity.Fraction;
import org.planmodel.wording.Sentence;

/** A rule less points for each full step below the target, down to zero. */
record ShortfallRule(ScoreRule base, Fraction step, Fraction each) implements ScoreRule {
    ShortfallRule {
        Objects.requireNonNull(base, "base");
        RuleChecks.positive("step", step);
        RuleChecks.positive("points", each);
    }

    @Override
    public Score score(LineFacts facts, Fraction points) {
        Score score = base.score(facts, points);
        Fraction below = Fraction.ONE.minus(facts.completion().orElseThrow());
        if (facts.met().orElseThrow() || below.compareTo(step) < 0) {
            return score;
        }
        Fraction steps = below.over(step).floor();
        Fraction all = steps.times(each);
        Fraction less = all.min(score.points());
        return score.then(
                less.negate(),
                AssessmentWords.say(
                        less.equals(all) ? "shortfall" : "shortfall.all",
                        AssessmentWords.percent(below),
                        AssessmentWords.number(steps),
                        AssessmentWords.number(less)));
    }

    @Override
    public Set<Fact> needs() {
        EnumSet<Fact> needs = EnumSet.of(Fact.COMPLETION);
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
                "rule.shortfall",
                base.words(points),
                AssessmentWords.number(step.times(Fraction.of(100))),
                AssessmentWords.number(each));
    }
}
