package org.planmodel.io.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.planmodel.io.ReadProblem;
import org.planmodel.problem.Location;
import org.planmodel.problem.Problem;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/**
 * Where a parser stands: JSON pointer, line and column. The pointer is the parser's own, since the paths of Jackson's exceptions differ
 * from version to version.
 */
final class Places {
    private Places() {}

    static Location of(JsonParser parser) {
        return of(parser, parser.currentTokenLocation());
    }

    static Location of(JsonParser parser, TokenStreamLocation place) {
        return new Location.Pointer(pointer(parser), Math.max(place.getLineNr(), 0), Math.max(place.getColumnNr(), 0));
    }

    private static String pointer(JsonParser parser) {
        return parser.streamReadContext().pathAsPointer().toString();
    }

    /**
     * The problems with the line and column where their pointers lead: an unknown field's name, else the start of the value. Binding runs ahead of
     * what it refuses; this walks the stream once more.
     */
    static List<Problem> located(List<Problem> problems, JsonParser stream) {
        Map<String, TokenStreamLocation> names = new HashMap<>();
        Map<String, TokenStreamLocation> values = new HashMap<>();
        problems.forEach(problem -> values.put(pointer(problem), TokenStreamLocation.NA));
        for (JsonToken token = stream.nextToken(); token != null; token = stream.nextToken()) {
            if (token == JsonToken.PROPERTY_NAME || token.isStructStart() || token.isScalarValue()) {
                String pointer = pointer(stream);
                if (values.containsKey(pointer)) {
                    (token == JsonToken.PROPERTY_NAME ? names : values).put(pointer, stream.currentTokenLocation());
                }
            }
        }
        List<Problem> located = new ArrayList<>();
        for (Problem problem : problems) {
            String pointer = pointer(problem);
            TokenStreamLocation place = problem.is(ReadProblem.UNKNOWN_FIELD) && names.containsKey(pointer)
                    ? names.get(pointer)
                    : values.get(pointer);
            located.add(problem.at(
                    new Location.Pointer(pointer, Math.max(place.getLineNr(), 0), Math.max(place.getColumnNr(), 0))));
        }
        return located;
    }

    private static String pointer(Problem problem) {
        return ((Location.Pointer) problem.location()).pointer();
    }
}
