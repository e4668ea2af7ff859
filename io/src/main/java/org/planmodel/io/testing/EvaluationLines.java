package org.planmodel.io.testing;

import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import org.planmodel.Target;
import org.planmodel.evaluation.Evaluation;
import org.planmodel.quantity.Quantity;

/** Evaluations as text that people read, a line each. */
final class EvaluationLines {
    private static final String BETWEEN = " | ";
    private static final String NOTHING = "-";

    private EvaluationLines() {}

    static String of(List<Evaluation> evaluations) {
        return "subject | criterion | figure | progress | outcome | completion\n"
                + evaluations.stream().map(EvaluationLines::line).collect(Collectors.joining());
    }

    private static String line(Evaluation evaluation) {
        Target target = evaluation.input().standing().target();
        return String.join(
                        BETWEEN,
                        target.action().orElse("") + target.subject(),
                        target.criterion().notation(),
                        evaluation.actual().map(Quantity::toString).orElse(NOTHING),
                        evaluation.progress().map(Enum::name).orElse(NOTHING),
                        evaluation.outcome().name(),
                        evaluation
                                .completion()
                                .map(done ->
                                        done.toPercent(2, RoundingMode.HALF_UP).toPlainString() + "%")
                                .orElse(NOTHING))
                + "\n";
    }
}
