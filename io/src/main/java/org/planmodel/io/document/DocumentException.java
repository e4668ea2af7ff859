package org.planmodel.io.document;

import java.io.Serial;
import org.jspecify.annotations.Nullable;
import org.planmodel.io.ReadProblem;
import org.planmodel.problem.Location;
import org.planmodel.problem.Problem;
import org.planmodel.problem.ProblemKind;

/**
 * Why no document could be made of a file: a limit, encryption, damage. It is thrown and caught within an adaptor, which returns the
 * problem that it holds.
 */
public final class DocumentException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** What is wrong. */
    private final Problem problem;

    private DocumentException(Problem problem, @Nullable Throwable cause) {
        super(problem.toString(), cause);
        this.problem = problem;
    }

    /** What is wrong, as data. */
    public Problem problem() {
        return problem;
    }

    /** A problem of the whole file as an exception. */
    public static DocumentException of(ProblemKind kind, Object... arguments) {
        return new DocumentException(Problem.of(kind, Location.none(), arguments), null);
    }

    /** The file is not what it seems or is damaged. */
    public static DocumentException damaged(String format, Throwable cause) {
        String message = cause.getMessage();
        String why = message == null
                ? cause.getClass().getSimpleName()
                : message.strip().split("\n", 2)[0];
        return new DocumentException(Problem.of(ReadProblem.DAMAGED_FILE, Location.none(), format, why), cause);
    }
}
