package org.planmodel.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.planmodel.problem.Problem;
import org.planmodel.quantity.Quantity;

/**
 * Holds the figures of parts against those of the wholes that they are of (其中项校核): 其中产业用地240公顷 of 整备用地230公顷 cannot be. Whole and part are
 * two targets and count as two.
 */
public final class PartCheck {
    private PartCheck() {}

    /** A {@link EvaluationProblem#PART_ABOVE_WHOLE} for each part that is more than its whole, at the place of its figure. */
    public static List<Problem> problems(Collection<Evaluation> evaluations) {
        Map<String, Evaluation> byId = new HashMap<>();
        for (Evaluation evaluation : evaluations) {
            evaluation.target().id().ifPresent(id -> byId.put(id, evaluation));
        }
        List<Problem> problems = new ArrayList<>();
        for (Evaluation part : evaluations) {
            Optional<Quantity> whole = part.target()
                    .partOf()
                    .flatMap(id -> Optional.ofNullable(byId.get(id)))
                    .flatMap(Evaluation::actual);
            Optional<Quantity> own = part.actual();
            if (whole.isPresent()
                    && own.isPresent()
                    && own.get().comparesWith(whole.get())
                    && own.get().compareTo(whole.get()) > 0) {
                problems.add(Problem.of(
                        EvaluationProblem.PART_ABOVE_WHOLE,
                        part.figure().orElseThrow().place(),
                        own.get(),
                        whole.get()));
            }
        }
        return problems;
    }
}
