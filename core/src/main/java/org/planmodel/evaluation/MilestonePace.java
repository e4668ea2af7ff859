package org.planmodel.evaluation;

import java.time.LocalDate;
import java.util.List;
import org.planmodel.ReportPeriod;
import org.planmodel.quantity.Fraction;
import org.planmodel.wording.Sentence;

/** The share of stages that are due. */
record MilestonePace(List<LocalDate> dueDates) implements Pace {
    MilestonePace {
        if (dueDates.isEmpty()) {
            throw new IllegalArgumentException("dueDates: there is no milestone");
        }
        dueDates = dueDates.stream().sorted().toList();
    }

    @Override
    public Expectation at(LocalDate asOf, ReportPeriod span) {
        long due = dueDates.stream().filter(day -> !day.isAfter(asOf)).count();
        return new Expectation.Share(Fraction.of(due, dueDates.size()));
    }

    @Override
    public Sentence name() {
        return EvaluationWords.say("pace.milestones");
    }
}
