package org.planmodel.io.json;

import java.io.Serial;
import java.util.List;
import org.planmodel.io.ReadProblem;
import org.planmodel.problem.Location;
import org.planmodel.problem.Problem;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.exc.MismatchedInputException;

/** Content that is not the JSON form of a plan. It says which kind of problem it is, so that nobody has to read messages. */
final class ShapeException extends MismatchedInputException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final ReadProblem kind;
    private final List<Object> arguments;

    ShapeException(JsonParser parser, ReadProblem kind, Object... arguments) {
        super(parser, Problem.of(kind, Location.none(), arguments).message());
        this.kind = kind;
        this.arguments = List.of(arguments);
    }

    Problem at(Location place) {
        return Problem.of(kind, place, arguments.toArray());
    }
}
