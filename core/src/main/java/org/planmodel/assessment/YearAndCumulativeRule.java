package org.planmodel.assessment;

import java.util.Objects;
import java.util.Set;
import org.planmodel.quantity.Fraction;
import org.planmodel.wording.Sentence;

/** By the year and the cumulative target together. */
record YearAndCumulativeRule(Fraction both, Fraction cumulativeOnly, Fraction yearOnly, Fraction neither)
        implements ScoreRule {
    YearAndCumulativeRule {
        Objects.requireNonNull(both, "both");
        Objects.requireNonNull(cumulativeOnly, "cumulativeOnly");
        Objects.requireNonNull(yearOnly, "yearOnly");
        Objects.requireNonNull(neither, "neither");
    }

    @Override
    public Score score(LineFacts facts, Fraction points) {
        boolean year = facts.met().orElseThrow();
        boolean cumulative = facts.get(Fact.CUMULATIVE_MET).signum() > 0;
        if (!year && !cumulative) {
            return new Score(neither, AssessmentWords.say("year-cumulative.neither"), true);
        }
        if (year && cumulative) {
            return Score.of(both, AssessmentWords.say("year-cumulative.both"));
        }
        return year
                ? Score.of(yearOnly, AssessmentWords.say("year-cumulative.year"))
                : Score.of(cumulativeOnly, AssessmentWords.say("year-cumulative.cumulative"));
    }

    @Override
    public Set<Fact> needs() {
        return Set.of(Fact.MET, Fact.CUMULATIVE_MET);
    }

    @Override
    public boolean mayVeto() {
        return true;
    }

    @Override
    public Sentence words(Fraction points) {
        return AssessmentWords.say(
                "rule.year-cumulative",
                AssessmentWords.number(both),
                AssessmentWords.number(cumulativeOnly),
                AssessmentWords.number(yearOnly),
                AssessmentWords.number(neither));
    }
}
