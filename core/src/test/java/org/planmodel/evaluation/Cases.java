package org.planmodel.evaluation;

import java.time.LocalDate;
import org.planmodel.Aspect;
import org.planmodel.Observation;
import org.planmodel.ReportPeriod;
import org.planmodel.Target;
import org.planmodel.quantity.Comparator;
import org.planmodel.quantity.Criterion;
import org.planmodel.quantity.Quantity;

/** Targets and figures of the scenarios, in few words. */
final class Cases {
    static final LocalDate YEAR_END = LocalDate.of(2024, 12, 31);

    private Cases() {}

    static Criterion bound(Comparator comparator, String quantity) {
        return new Criterion.Bound(comparator, quantity(quantity));
    }

    static Criterion between(String low, String high) {
        return new Criterion.Between(quantity(low), quantity(high));
    }

    /** A target of the year 2024. */
    static Target target(String subject, Aspect aspect, Criterion criterion) {
        return Target.builder()
                .id("T1")
                .subject(subject)
                .aspect(aspect)
                .criterion(criterion)
                .due(YEAR_END)
                .build();
    }

    static Quantity quantity(String text) {
        int end = text.length();
        while (!Character.isDigit(text.charAt(end - 1))) {
            end--;
        }
        return Quantity.of(text.substring(0, end), text.substring(end));
    }

    /** A sum from January to the end of a month of 2024, known ten days later. */
    static KnownObservation sum(String quantity, int month) {
        ReportPeriod period = ReportPeriod.ofMonths(2024, 1, month);
        return KnownObservation.of("x", period, quantity(quantity), period.end().plusDays(10));
    }

    /** A rate that holds at the end of a month of 2024, known ten days later. */
    static KnownObservation rate(String quantity, int month) {
        ReportPeriod period = ReportPeriod.ofMonths(2024, 1, month);
        return KnownObservation.builder()
                .observation(Observation.builder()
                        .subject("x")
                        .aspect(Aspect.GROWTH)
                        .period(period)
                        .quantity(quantity(quantity))
                        .build())
                .knownOn(period.end().plusDays(10))
                .build();
    }

    static LocalDate endOf(int month) {
        return ReportPeriod.ofMonth(2024, month).end();
    }

    /** The evaluation at the end of a month of 2024, two weeks later. */
    static EvaluationInput.Builder input(Target target, int month, KnownObservation... figures) {
        EvaluationInput.Builder input = EvaluationInput.builder();
        input.target(target)
                .figures(ObservationHistory.of(figures))
                .asOf(endOf(month))
                .knownOn(endOf(month).plusDays(14));
        return input;
    }

    static Evaluation evaluate(Target target, int month, KnownObservation... figures) {
        return Evaluator.standard().evaluate(input(target, month, figures).build());
    }
}
