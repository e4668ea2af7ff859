package org.planmodel.io.breakdown;

import java.util.List;
import java.util.Objects;
import org.planmodel.Plan;
import org.planmodel.problem.Problem;
import org.planmodel.problem.Severity;
import org.planmodel.progress.Breakdown;

/**
 * What was read from an edited breakdown workbook.
 *
 * @param breakdown the rows, without what could not be read
 * @param plan the plan with the units of the workbook and what the rows say of its items
 * @param problems everything that was noticed, each with its sheet and cell
 */
public record BreakdownReadResult(Breakdown breakdown, Plan plan, List<Problem> problems) {
    /** A result; the list is copied. */
    public BreakdownReadResult {
        Objects.requireNonNull(breakdown, "breakdown");
        Objects.requireNonNull(plan, "plan");
        problems = List.copyOf(problems);
    }

    /** The problems that are errors. */
    public List<Problem> errors() {
        return problems.stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .toList();
    }

    /** Whether any problem is an error. */
    public boolean hasErrors() {
        return !errors().isEmpty();
    }
}
