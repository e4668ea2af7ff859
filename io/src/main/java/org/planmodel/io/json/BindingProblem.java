package org.planmodel.io.json;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.planmodel.io.ReadProblem;
import org.planmodel.io.internal.EnumNames;
import org.planmodel.io.internal.TokenNames;
import org.planmodel.problem.Location;
import org.planmodel.problem.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.MismatchedInputException;

/** Says in the library's own words what Jackson could not bind. */
final class BindingProblem {
    /** What a builder says of attributes that were not set; the names stand in the brackets. */
    private static final Pattern NOT_SET = Pattern.compile("some of required attributes are not set \\[([^]]*)]");

    private static final Pattern MISSING_COMPONENT = Pattern.compile("Missing required creator property '([^']*)'");
    private static final int SHOWN = 40;

    private BindingProblem() {}

    static Problem of(JacksonException e, JsonParser in) {
        Location place = Places.of(in);
        if (e instanceof ShapeException shape) {
            return shape.at(place);
        }
        Throwable refused = e.getCause();
        if (refused instanceof IllegalStateException || refused instanceof IllegalArgumentException) {
            return refusal(refused, place);
        }
        if (e instanceof InputCoercionException) {
            return Problem.of(ReadProblem.NUMBER_OUT_OF_RANGE, place, "no 32-bit integer");
        }
        if (e instanceof InvalidNullException missing) {
            return Problem.of(ReadProblem.WRONG_TYPE, place, TypeNames.of(missing.getTargetType()), "null");
        }
        if (e instanceof InvalidFormatException invalid
                && invalid.getTargetType().isEnum()
                && in.hasToken(JsonToken.VALUE_STRING)) {
            return Problem.of(
                    ReadProblem.INVALID_VALUE,
                    place,
                    "\"" + shown(String.valueOf(invalid.getValue())) + "\" is none of "
                            + EnumNames.all(invalid.getTargetType()));
        }
        if (e instanceof MismatchedInputException mismatched) {
            return mismatch(mismatched, in, place);
        }
        return Problem.of(ReadProblem.INVALID_VALUE, place, shown(e.getOriginalMessage()));
    }

    private static Problem refusal(Throwable refused, Location place) {
        String message = String.valueOf(refused.getMessage());
        Matcher notSet = NOT_SET.matcher(message);
        return notSet.find()
                ? Problem.of(ReadProblem.MISSING_FIELD, place, notSet.group(1))
                : Problem.of(ReadProblem.INVALID_VALUE, place, message);
    }

    private static Problem mismatch(MismatchedInputException e, JsonParser in, Location place) {
        Matcher missing = MISSING_COMPONENT.matcher(e.getOriginalMessage());
        if (missing.find()) {
            return Problem.of(ReadProblem.MISSING_FIELD, place, missing.group(1));
        }
        String expected = e.getTargetType() == null ? "other content" : TypeNames.of(e.getTargetType());
        return Problem.of(ReadProblem.WRONG_TYPE, place, expected, TokenNames.of(in));
    }

    private static String shown(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }
}
