package org.planmodel.io;

import java.util.List;
import org.planmodel.problem.Problem;
import org.planmodel.problem.Severity;
import org.planmodel.progress.ProgressReport;

/**
 * What was read from a file of progress reports (报送数据读取结果).
 *
 * @param reports the reports, in the order of the file; none where anything in it is wrong
 * @param problems everything that was noticed, each with its place
 */
public record ReportsReadResult(List<ProgressReport> reports, List<Problem> problems) {
    /** A result; the lists are copied. */
    public ReportsReadResult {
        reports = List.copyOf(reports);
        problems = List.copyOf(problems);
    }

    /** Whether any problem is an error. */
    public boolean hasErrors() {
        return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    }
}
