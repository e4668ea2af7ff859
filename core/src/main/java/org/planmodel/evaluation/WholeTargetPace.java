package org.planmodel.evaluation;

import java.time.LocalDate;
import org.planmodel.ReportPeriod;
import org.planmodel.wording.Sentence;

/** The whole target at any time. */
record WholeTargetPace() implements Pace {
    @Override
    public Expectation at(LocalDate asOf, ReportPeriod span) {
        return new Expectation.Whole();
    }

    @Override
    public Sentence name() {
        return EvaluationWords.say("pace.whole");
    }
}
