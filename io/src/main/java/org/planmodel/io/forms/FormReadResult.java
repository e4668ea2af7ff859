package org.planmodel.io.forms;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.planmodel.problem.Problem;
import org.planmodel.problem.Severity;
import org.planmodel.progress.ProgressReport;

/**
 * What was read from a form that came back.
 *
 * @param report what the unit reports, without what could not be read, and without steps: that it was handed in, and when, is said by
 *     {@link ProgressReport#submit}; nothing if the file is no form, or the form of another unit, period or plan
 * @param problems everything that was noticed, each with its sheet and cell
 */
public record FormReadResult(Optional<ProgressReport> report, List<Problem> problems) {
    /** A result; the list is copied. */
    public FormReadResult {
        Objects.requireNonNull(report, "report");
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
