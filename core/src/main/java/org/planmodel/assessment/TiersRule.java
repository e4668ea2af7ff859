package org.planmodel.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.planmodel.evaluation.Interval;
import org.planmodel.evaluation.IntervalCover;
import org.planmodel.quantity.Fraction;
import org.planmodel.wording.Sentence;

/** Points by steps of completion, of which each completion is in exactly one. */
record TiersRule(List<Tier> tiers) implements ScoreRule {
    private static final Fraction HUNDRED = Fraction.of(100);
    private static final Fraction STEP = Fraction.of(1, 10_000);

    TiersRule {
        tiers = List.copyOf(tiers);
        List<Interval> intervals = tiers.stream().map(Tier::completion).toList();
        for (Fraction share : IntervalCover.firstNumbers(intervals, Interval.atLeast(Fraction.ZERO), STEP, false)) {
            long in = intervals.stream()
                    .filter(interval -> interval.contains(share))
                    .count();
            if (in != 1) {
                throw new IllegalArgumentException(
                        "tiers: a completion of " + AssessmentWords.number(share.times(HUNDRED)) + " % is in "
                                + (in == 0 ? "none" : "more than one"));
            }
        }
    }

    @Override
    public Score score(LineFacts facts, Fraction points) {
        Fraction done = facts.completion().orElseThrow();
        Fraction completion = facts.met().orElseThrow() ? done.max(Fraction.ONE) : done;
        Tier tier = tiers.stream()
                .filter(one -> one.completion().contains(completion))
                .findFirst()
                .orElseThrow();
        return Score.of(
                tier.points(),
                AssessmentWords.say(
                        tier.points().signum() == 0 ? "tier.zero" : "tier",
                        AssessmentWords.percent(done),
                        AssessmentWords.number(tier.points())));
    }

    @Override
    public Set<Fact> needs() {
        return Set.of(Fact.COMPLETION);
    }

    @Override
    public Sentence words(Fraction points) {
        List<Sentence> steps = new ArrayList<>();
        for (Tier tier : tiers) {
            Interval in = tier.completion();
            String low = in.low()
                    .map(end -> AssessmentWords.number(end.times(HUNDRED)))
                    .orElse("");
            String high = in.high()
                    .map(end -> AssessmentWords.number(end.times(HUNDRED)))
                    .orElse("");
            String key = "rule.tier" + (low.isEmpty() ? "" : in.lowIncluded() ? ".from" : ".above")
                    + (high.isEmpty() ? "" : in.highIncluded() ? ".to" : ".below");
            steps.add(AssessmentWords.say(key, low, high, AssessmentWords.number(tier.points())));
        }
        return Sentence.join(AssessmentWords.say("clause"), steps);
    }
}
