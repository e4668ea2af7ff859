package org.planmodel.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.planmodel.problem.Problem;
import org.planmodel.quantity.Quantity;

/** Finds cumulative figures that fell: 1-7月 410 after 1-6月 420. */
final class CumulativeCheck {
    private CumulativeCheck() {}

    /** The problems of figures that are sorted by period. */
    static List<Problem> problems(Collection<KnownObservation> figures) {
        List<Problem> problems = new ArrayList<>();
        Map<LocalDate, KnownObservation> shorter = new HashMap<>();
        for (KnownObservation figure : figures) {
            if (figure.observation().cumulative()
                    && figure.observation().quantity().isPresent()) {
                KnownObservation before = shorter.put(figure.period().start(), figure);
                if (before != null && fell(before, figure)) {
                    problems.add(Problem.of(
                            EvaluationProblem.CUMULATIVE_FELL,
                            figure.place(),
                            quantity(figure),
                            figure.period(),
                            quantity(before),
                            before.period()));
                }
            }
        }
        return problems;
    }

    private static boolean fell(KnownObservation before, KnownObservation figure) {
        return quantity(figure).comparesWith(quantity(before))
                && quantity(figure).compareTo(quantity(before)) < 0;
    }

    private static Quantity quantity(KnownObservation figure) {
        return figure.observation().quantity().orElseThrow();
    }
}
