package org.planmodel.evaluation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.planmodel.ReportPeriod;
import org.planmodel.progress.CheckPoint;
import org.planmodel.wording.Sentence;

/** The values that were set for check points. */
record CheckPointPace(List<CheckPoint> points) implements Pace {
    CheckPointPace {
        if (points.isEmpty()) {
            throw new IllegalArgumentException("points: there is no check point");
        }
        points = points.stream()
                .sorted(Comparator.comparing(point -> point.period().end()))
                .toList();
        for (int i = 1; i < points.size(); i++) {
            if (points.get(i).period().end().equals(points.get(i - 1).period().end())) {
                throw new IllegalArgumentException(
                        "points: two check points on " + points.get(i).period().end());
            }
        }
    }

    @Override
    public Expectation at(LocalDate asOf, ReportPeriod span) {
        Optional<CheckPoint> passed = points.stream()
                .filter(point -> !point.period().end().isAfter(asOf))
                .reduce((earlier, later) -> later);
        if (passed.isPresent()) {
            return new Expectation.Value(passed.get().period(), passed.get().criterion());
        }
        return new Expectation.Nothing(EvaluationWords.say(
                "no-check-point-before", points.get(0).period().end()));
    }

    @Override
    public Sentence name() {
        return EvaluationWords.say("pace.check-points");
    }
}
