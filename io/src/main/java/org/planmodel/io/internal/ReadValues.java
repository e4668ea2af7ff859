package org.planmodel.io.internal;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.planmodel.io.ReadProblem;
import org.planmodel.problem.Location;
import org.planmodel.problem.Problem;
import org.planmodel.quantity.Quantity;
import org.planmodel.quantity.Unit;

/**
 * Reads values from texts. A text that holds none becomes a problem at its place, the same for every format, and yields nothing. Not
 * safe for use by several threads.
 */
public final class ReadValues {
    private static final int LONGEST_NUMBER = 2100;
    private static final int SHOWN = 40;
    private static final Pattern NUMERIC = Pattern.compile("[+-]?[0-9]+(\\.[0-9]+)?([eE][+-]?[0-9]+)?");

    private final List<Problem> problems;

    /** Reads values and adds what is wrong with them to the list. */
    public ReadValues(List<Problem> problems) {
        this.problems = problems;
    }

    /** A decimal number within the limits of a quantity. */
    public Optional<BigDecimal> number(String text, Location place) {
        if (text.length() > LONGEST_NUMBER) {
            return none(ReadProblem.NUMBER_OUT_OF_RANGE, place, text.length() + " characters");
        }
        BigDecimal value;
        try {
            value = new BigDecimal(text);
        } catch (NumberFormatException e) {
            return looksNumeric(text)
                    ? none(ReadProblem.NUMBER_OUT_OF_RANGE, place, "the exponent is too large")
                    : none(ReadProblem.WRONG_TYPE, place, "number", shown(text));
        }
        try {
            return Optional.of(new Quantity(value, Unit.NONE).value());
        } catch (IllegalArgumentException e) {
            return none(ReadProblem.NUMBER_OUT_OF_RANGE, place, e.getMessage());
        }
    }

    /** A whole number from {@code least} on. */
    public Optional<Integer> integer(String text, int least, Location place) {
        try {
            int value = Integer.parseInt(text);
            return value >= least
                    ? Optional.of(value)
                    : none(ReadProblem.INVALID_VALUE, place, value + " is less than " + least);
        } catch (NumberFormatException e) {
            return looksNumeric(text) && text.indexOf('.') < 0
                    ? none(ReadProblem.NUMBER_OUT_OF_RANGE, place, "no 32-bit integer")
                    : none(ReadProblem.WRONG_TYPE, place, "integer", shown(text));
        }
    }

    /** Whether a text that Java refuses as a number is one all the same, only beyond its bounds. */
    private static boolean looksNumeric(String text) {
        return text.length() <= LONGEST_NUMBER && NUMERIC.matcher(text).matches();
    }

    /** A day as {@code 2024-12-31}. */
    public Optional<LocalDate> date(String text, Location place) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return none(ReadProblem.INVALID_VALUE, place, shown(text) + " is not a date such as 2024-12-31");
        }
    }

    /** A constant by its name in JSON. */
    public <E extends Enum<E>> Optional<E> constant(Class<E> type, String text, Location place) {
        Optional<E> found = EnumNames.find(type, text);
        return found.isPresent()
                ? found
                : none(ReadProblem.INVALID_VALUE, place, shown(text) + " is none of " + EnumNames.all(type));
    }

    /** A unit by its symbol. */
    public Optional<Unit> unit(String symbol, Location place) {
        return checked(symbol, Unit::of, place);
    }

    /** What a function makes of the text, unless it refuses it. */
    public <T> Optional<T> checked(String text, Function<String, T> function, Location place) {
        try {
            return Optional.of(function.apply(text));
        } catch (IllegalArgumentException | DateTimeException e) {
            return none(ReadProblem.INVALID_VALUE, place, String.valueOf(e.getMessage()));
        }
    }

    /** Truth as {@code true} or {@code false}; spreadsheet programs save it as {@code TRUE}. */
    public Optional<Boolean> truth(String text, Location place) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default -> none(ReadProblem.WRONG_TYPE, place, "boolean", shown(text));
        };
    }

    /** Reports that a required field is missing. */
    public void missing(String field, Location place) {
        problems.add(Problem.of(ReadProblem.MISSING_FIELD, place, field));
    }

    private <T> Optional<T> none(ReadProblem kind, Location place, Object... arguments) {
        problems.add(Problem.of(kind, place, arguments));
        return Optional.empty();
    }

    /** A text in quotation marks, cut where it is long. */
    public static String shown(String text) {
        return '"' + (text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…") + '"';
    }
}
