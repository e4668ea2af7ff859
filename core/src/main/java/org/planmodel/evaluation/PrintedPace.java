package org.planmodel.evaluation;

import java.time.LocalDate;
import org.planmodel.ReportPeriod;
import org.planmodel.quantity.Fraction;
import org.planmodel.wording.Sentence;

/** Another pace with its shares as they were printed. */
record PrintedPace(Pace exact, Rounding rounding) implements Pace {
    @Override
    public Expectation at(LocalDate asOf, ReportPeriod span) {
        Expectation expected = exact.at(asOf, span);
        return expected instanceof Expectation.Share share
                ? new Expectation.Share(
                        Fraction.of(rounding.percent(share.share()).movePointLeft(2)))
                : expected;
    }

    @Override
    public Sentence name() {
        return EvaluationWords.say("pace.printed", exact.name(), rounding.scale());
    }
}
