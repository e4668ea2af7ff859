package org.planmodel.io;

import java.io.Serial;
import java.util.List;
import org.planmodel.problem.Problem;
import org.planmodel.problem.Severity;

/**
 * Thrown where a plan was asked for and could not be read (读取失败). It carries every problem; its message is the first error, behind the name of
 * the file where there was one.
 */
public final class PlanReadException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final List<Problem> problems;

    /** An exception of these problems, of which at least one is an error. */
    public PlanReadException(List<Problem> problems) {
        this("", problems);
    }

    /**
     * An exception of these problems, of which at least one is an error.
     *
     * @param fileName the name of the file, or the empty text where there is none
     */
    public PlanReadException(String fileName, List<Problem> problems) {
        super((fileName.isEmpty() ? "" : fileName + ": ") + summary(problems));
        this.problems = List.copyOf(problems);
    }

    /** Every problem, in the order in which they were found. */
    public List<Problem> problems() {
        return problems;
    }

    private static String summary(List<Problem> problems) {
        List<Problem> errors = problems.stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .toList();
        if (errors.isEmpty()) {
            return "no plan was read";
        }
        Problem first = errors.get(0);
        String place = first.location().describe();
        String more = errors.size() == 1 ? "" : " (and " + (errors.size() - 1) + " more)";
        return (place.isEmpty() ? "" : place + ": ") + first.message() + more;
    }
}
