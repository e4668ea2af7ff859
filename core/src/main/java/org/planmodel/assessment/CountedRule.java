package org.planmodel.assessment;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.planmodel.quantity.Fraction;
import org.planmodel.wording.Sentence;

/** The points of the line, and so many for every so many of counts. */
record CountedRule(List<CountPoints> counts, Fraction times) implements ScoreRule {
    CountedRule {
        counts = List.copyOf(counts);
        RuleChecks.positive("times", times);
        if (counts.isEmpty()) {
            throw new IllegalArgumentException("counts: there is none");
        }
    }

    @Override
    public Score score(LineFacts facts, Fraction points) {
        Fraction sum = points;
        List<Sentence> terms = new ArrayList<>();
        for (CountPoints count : counts) {
            Fraction number = facts.get(count.counted());
            Fraction worth = count.of(number).times(times);
            sum = sum.plus(worth);
            if (number.signum() != 0) {
                String key =
                        worth.signum() == 0 ? "counted.even" : worth.signum() > 0 ? "counted.more" : "counted.less";
                terms.add(AssessmentWords.say(
                        key, AssessmentWords.count(count.counted(), number), AssessmentWords.number(worth.abs())));
            }
        }
        Fraction left = points.signum() > 0 ? sum.max(Fraction.ZERO) : sum;
        if (left.compareTo(sum) > 0) {
            terms.add(AssessmentWords.say("counted.floor"));
        }
        return Score.of(
                left,
                terms.isEmpty()
                        ? AssessmentWords.say("counted.none")
                        : Sentence.join(AssessmentWords.say("clause"), terms));
    }

    @Override
    public Set<Fact> needs() {
        EnumSet<Fact> needs = EnumSet.noneOf(Fact.class);
        counts.forEach(count -> needs.add(count.counted()));
        return needs;
    }

    @Override
    public Sentence words(Fraction points) {
        List<Sentence> terms = new ArrayList<>();
        if (points.signum() > 0) {
            terms.add(AssessmentWords.say("rule.counted.points", AssessmentWords.number(points)));
        }
        for (CountPoints count : counts) {
            Fraction worth = count.points().times(times);
            terms.add(AssessmentWords.say(
                    worth.signum() < 0 ? "rule.counted.less" : "rule.counted.more",
                    AssessmentWords.count(count.counted(), Fraction.of(count.every())),
                    AssessmentWords.number(worth.abs())));
        }
        return Sentence.join(AssessmentWords.say("clause"), terms);
    }
}
