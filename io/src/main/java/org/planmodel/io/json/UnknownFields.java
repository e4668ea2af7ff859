package org.planmodel.io.json;

import java.util.List;
import org.planmodel.io.ReadProblem;
import org.planmodel.problem.Problem;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.DeserializationProblemHandler;

/** Collects the unknown fields, so that one reading names all of them. */
final class UnknownFields extends DeserializationProblemHandler {
    private static final int MAX_PROBLEMS = 100;

    private final List<Problem> problems;

    UnknownFields(List<Problem> problems) {
        this.problems = problems;
    }

    @Override
    public boolean handleUnknownProperty(
            DeserializationContext context,
            JsonParser in,
            ValueDeserializer<?> deserializer,
            Object beanOrClass,
            String name) {
        if (problems.size() < MAX_PROBLEMS) {
            problems.add(Problem.of(ReadProblem.UNKNOWN_FIELD, Places.of(in), name));
        }
        in.skipChildren();
        return true;
    }
}
