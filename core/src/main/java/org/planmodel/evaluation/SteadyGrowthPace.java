package org.planmodel.evaluation;

import java.time.LocalDate;
import org.planmodel.ReportPeriod;
import org.planmodel.quantity.Fraction;
import org.planmodel.quantity.Quantity;
import org.planmodel.wording.Sentence;

/** Steady growth since the end of a base year. */
record SteadyGrowthPace(Quantity base, int baseYear) implements Pace {
    private static final int MONTHS_A_YEAR = 12;

    SteadyGrowthPace {
        if (base.value().signum() <= 0) {
            throw new IllegalArgumentException("base: " + base + " is not positive; there is no growth from it");
        }
    }

    @Override
    public Expectation at(LocalDate asOf, ReportPeriod span) {
        LocalDate start = LocalDate.of(baseYear + 1, 1, 1);
        if (span.end().isBefore(start)) {
            throw new IllegalArgumentException("baseYear: " + baseYear + " is not before the due date " + span.end());
        }
        ReportPeriod sinceBase = new ReportPeriod(start, span.end());
        long gone = TimePace.closedMonths(asOf, sinceBase);
        return gone == 0
                ? new Expectation.Nothing(EvaluationWords.say("no-month-since-base", baseYear))
                : new Expectation.Growth(
                        base, Fraction.of(gone, MONTHS_A_YEAR), Fraction.of(TimePace.months(sinceBase), MONTHS_A_YEAR));
    }

    @Override
    public Sentence name() {
        return EvaluationWords.say("pace.growth", baseYear);
    }
}
