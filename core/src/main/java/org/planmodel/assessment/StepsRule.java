package org.planmodel.assessment;

import java.util.Set;
import org.planmodel.quantity.Fraction;
import org.planmodel.wording.Sentence;

/** Points for each full step of completion. */
record StepsRule(Fraction step, Fraction each) implements ScoreRule {
    StepsRule {
        RuleChecks.positive("step", step);
        RuleChecks.positive("points", each);
    }

    @Override
    public Score score(LineFacts facts, Fraction points) {
        Fraction completion = facts.completion().orElseThrow();
        Fraction steps = completion.over(step).floor();
        return Score.of(
                steps.times(each),
                AssessmentWords.say(
                        "steps",
                        AssessmentWords.percent(completion),
                        AssessmentWords.number(steps),
                        AssessmentWords.number(each)));
    }

    @Override
    public Set<Fact> needs() {
        return Set.of(Fact.COMPLETION);
    }

    @Override
    public Sentence words(Fraction points) {
        return AssessmentWords.say(
                "rule.steps", AssessmentWords.number(step.times(Fraction.of(100))), AssessmentWords.number(each));
    }
}
