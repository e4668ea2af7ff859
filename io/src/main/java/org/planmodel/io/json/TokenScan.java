package org.planmodel.io.json;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.planmodel.io.ReadLimits;
import org.planmodel.io.ReadProblem;
import org.planmodel.io.internal.TokenNames;
import org.planmodel.problem.Location;
import org.planmodel.problem.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** The first pass over a token stream: syntax, nesting, duplicate fields, the size of numbers, and the version. It builds nothing. */
final class TokenScan {
    /** The digits of the largest number that a quantity holds, written in plain digits, with sign and point. */
    private static final int MAX_NUMBER_LENGTH = 2100;

    private static final int MAX_PROBLEMS = 100;
    private static final int SHOWN = 20;

    private final String text;
    private final JsonParser in;
    private final ReadLimits limits;
    private final TokenSyntax syntax;
    private final List<Problem> problems = new ArrayList<>();
    private final Deque<Set<String>> open = new ArrayDeque<>();
    private boolean begun;
    private boolean hasVersion;
    private boolean unknownVersion;

    private TokenScan(String text, JsonParser in, ReadLimits limits, TokenSyntax syntax) {
        this.text = text;
        this.in = in;
        this.limits = limits;
        this.syntax = syntax;
    }

    /** The problems; where there are none, the stream is one well-formed object of a known version. */
    static List<Problem> problems(String text, JsonParser in, ReadLimits limits, TokenSyntax syntax) {
        TokenScan scan = new TokenScan(text, in, limits, syntax);
        try {
            scan.run();
        } catch (JacksonException e) {
            scan.problems.add(scan.wrong(e));
        }
        return scan.problems;
    }

    private void run() {
        JsonToken token = in.nextToken();
        if (token == null) {
            add(ReadProblem.CUT_OFF);
        } else if (token != JsonToken.START_OBJECT) {
            add(ReadProblem.WRONG_TYPE, "object", TokenNames.of(in));
        } else {
            object(token);
        }
    }

    /** From the brace that opens the plan to the one that closes it, and behind that nothing. */
    private void object(JsonToken first) {
        JsonToken token = first;
        do {
            if (token.isStructStart() && open.size() == limits.maxNesting()) {
                add(ReadProblem.NESTED_TOO_DEEP, limits.maxNesting());
                return;
            }
            accept(token);
            if (unknownVersion || problems.size() == MAX_PROBLEMS) {
                return;
            }
            token = in.nextToken();
        } while (token != null && !open.isEmpty());
        if (token != null) {
            add(ReadProblem.MALFORMED, shown(text.substring((int)
                    Math.max(0, in.currentTokenLocation().getCharOffset()))));
        }
        if (!hasVersion) {
            problems.add(
                    Problem.of(ReadProblem.MISSING_FIELD, new Location.Pointer("", 1, 1), FormatVersionAllowed.FIELD));
        }
    }

    private void accept(JsonToken token) {
        begun = true;
        syntax.refused(in).ifPresent(what -> add(ReadProblem.UNSUPPORTED_SYNTAX, what));
        switch (token) {
            case START_OBJECT, START_ARRAY -> open.push(new HashSet<>());
            case END_OBJECT, END_ARRAY -> open.pop();
            case PROPERTY_NAME -> name(in.currentName());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number();
            case VALUE_NULL -> add(ReadProblem.NULL_VALUE);
            case VALUE_STRING -> string();
            default -> {}
        }
    }

    private void name(String name) {
        if (!open.getFirst().add(name)) {
            add(ReadProblem.DUPLICATE_FIELD, name);
        }
        hasVersion |= isVersion();
    }

    private boolean isVersion() {
        return open.size() == 1 && FormatVersionAllowed.FIELD.equals(in.currentName());
    }

    private void string() {
        if (isVersion() && !in.getString().equals(PlanModule.FORMAT_VERSION)) {
            add(ReadProblem.UNKNOWN_VERSION, shown(in.getString()), PlanModule.FORMAT_VERSION);
            unknownVersion = true;
        }
    }

    private void number() {
        if (isVersion()) {
            add(ReadProblem.WRONG_TYPE, "string", TokenNames.of(in));
        }
        if (in.getStringLength() > MAX_NUMBER_LENGTH) {
            add(ReadProblem.NUMBER_OUT_OF_RANGE, "a number of " + in.getStringLength() + " characters");
        }
    }

    private void add(ReadProblem kind, Object... arguments) {
        problems.add(Problem.of(kind, Places.of(in), arguments));
    }

    /** Jackson's own messages speak of its insides; the place and what stands there say enough. */
    private Problem wrong(JacksonException e) {
        TokenStreamLocation known = e.getLocation() == null ? in.currentLocation() : e.getLocation();
        TokenStreamLocation place = syntax.place(e, text).orElse(known);
        String rest = text.substring((int) Math.max(0, Math.min(place.getCharOffset(), text.length())));
        boolean whole = begun && open.isEmpty();
        boolean cutOff = !whole
                && (e instanceof UnexpectedEndOfInputException || rest.chars().allMatch(TokenScan::maybeOfAWord));
        return cutOff
                ? Problem.of(ReadProblem.CUT_OFF, Places.of(in, place))
                : Problem.of(ReadProblem.MALFORMED, Places.of(in, place), shown(rest));
    }

    /** Half a {@code true} or half a number at the end may have been whole once. */
    private static boolean maybeOfAWord(int c) {
        return Character.isLetterOrDigit(c) || Character.isWhitespace(c) || "+-.\\".indexOf(c) >= 0;
    }

    private static String shown(String rest) {
        String line = rest.lines().findFirst().orElse("");
        return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "…";
    }
}
