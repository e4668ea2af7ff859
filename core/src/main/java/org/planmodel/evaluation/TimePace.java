package org.planmodel.evaluation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.planmodel.ReportPeriod;
import org.planmodel.quantity.Fraction;
import org.planmodel.wording.Sentence;

/** The share of the time that has passed, counted in closed months or in days. */
record TimePace(Step step) implements Pace {
    enum Step {
        MONTHS,
        DAYS
    }

    @Override
    public Expectation at(LocalDate asOf, ReportPeriod span) {
        if (asOf.isBefore(span.start())) {
            return new Expectation.Share(Fraction.ZERO);
        }
        if (!asOf.isBefore(span.end())) {
            return new Expectation.Share(Fraction.ONE);
        }
        return new Expectation.Share(
                switch (step) {
                    case MONTHS -> Fraction.of(closedMonths(asOf, span), months(span));
                    case DAYS ->
                        Fraction.of(
                                ChronoUnit.DAYS.between(span.start(), asOf) + 1,
                                ChronoUnit.DAYS.between(span.start(), span.end()) + 1);
                });
    }

    @Override
    public Sentence name() {
        return EvaluationWords.say(step == Step.MONTHS ? "pace.months" : "pace.days");
    }

    /** The calendar months that the span touches. */
    static long months(ReportPeriod span) {
        return ChronoUnit.MONTHS.between(YearMonth.from(span.start()), YearMonth.from(span.end())) + 1;
    }

    /** The calendar months of the span that are over at the end of the day. */
    static long closedMonths(LocalDate asOf, ReportPeriod span) {
        if (asOf.isBefore(span.start())) {
            return 0;
        }
        if (!asOf.isBefore(span.end())) {
            return months(span);
        }
        YearMonth month = YearMonth.from(asOf);
        boolean closed = asOf.equals(month.atEndOfMonth());
        return ChronoUnit.MONTHS.between(YearMonth.from(span.start()), month) + (closed ? 1 : 0);
    }
}
