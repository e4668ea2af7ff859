package org.planmodel.assessment;

import org.planmodel.quantity.Fraction;
import org.planmodel.wording.Sentence;

/** In what the steps above or below a target are measured: 每超10%, 每低1个百分点. */
enum StepMeasure {
    /** In parts of the target: completion less the whole. */
    PERCENT(Fact.COMPLETION),
    /** In percentage points from a target that is a rate. */
    POINTS(Fact.POINTS_FROM_TARGET);

    private static final Fraction HUNDRED = Fraction.of(100);

    private final Fact fact;

    StepMeasure(Fact fact) {
        this.fact = fact;
    }

    Fact fact() {
        return fact;
    }

    /** How far the figure is above the target; negative below it. */
    Fraction above(LineFacts facts) {
        return this == PERCENT ? facts.completion().orElseThrow().minus(Fraction.ONE) : facts.get(fact);
    }

    /** A step of a rule: 10%, 1个百分点. */
    Sentence step(Fraction step) {
        return AssessmentWords.say(key(), AssessmentWords.number(this == PERCENT ? step.times(HUNDRED) : step));
    }

    /** A distance that was measured. */
    Sentence distance(Fraction distance) {
        return AssessmentWords.say(
                key(), this == PERCENT ? AssessmentWords.percent(distance) : AssessmentWords.number(distance));
    }

    private String key() {
        return "StepMeasure." + name();
    }
}
