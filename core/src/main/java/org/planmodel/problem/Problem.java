package org.planmodel.problem;

import java.io.Serial;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.planmodel.wording.MessageTemplate;

/**
 * Something that is wrong with a document or a plan, or deserves attention (问题): what kind, how serious, where, and the
 * message in English and Chinese.
 *
 * <p>A problem is a value: immutable, serializable, equal when all its parts are.
 */
public final class Problem implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    /** The stable code of the kind. */
    private final String code;
    /** How serious it is. */
    private final Severity severity;
    /** Where it is. */
    private final Location location;
    /** The arguments of the message, as text. */
    private final String[] arguments;
    /** The English template. */
    private final String english;
    /** The Chinese template. */
    private final String chinese;

    private Problem(ProblemKind kind, Location location, String[] arguments) {
        this.code = kind.code();
        this.severity = kind.severity();
        this.english = kind.english();
        this.chinese = kind.chinese();
        this.location = location;
        this.arguments = arguments;
    }

    /** A problem of this kind at this place; the arguments fill the message, in the order of its numbers. */
    public static Problem of(ProblemKind kind, Location location, Object... arguments) {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(location, "location");
        return new Problem(
                kind, location, Arrays.stream(arguments).map(Problem::text).toArray(String[]::new));
    }

    private static String text(Object argument) {
        return argument instanceof BigDecimal number ? number.toPlainString() : String.valueOf(argument);
    }

    /** The stable code of the kind: {@code unknown-unit}. */
    public String code() {
        return code;
    }

    /** Whether it is of this kind. */
    public boolean is(ProblemKind kind) {
        return code.equals(kind.code());
    }

    /** How serious it is. */
    public Severity severity() {
        return severity;
    }

    /** Where it is. */
    public Location location() {
        return location;
    }

    /** The arguments of the message, as text. */
    public List<String> arguments() {
        return List.of(arguments);
    }

    /** The message in English, without the place. */
    public String message() {
        return MessageTemplate.fill(english, arguments());
    }

    /** The message in Chinese (中文说明), without the place. */
    public String messageChinese() {
        return MessageTemplate.fill(chinese, arguments());
    }

    /** The same problem at another place. */
    public Problem at(Location place) {
        return new Problem(this, place);
    }

    private Problem(Problem other, Location place) {
        this.code = other.code;
        this.severity = other.severity;
        this.english = other.english;
        this.chinese = other.chinese;
        this.arguments = other.arguments;
        this.location = Objects.requireNonNull(place, "location");
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Problem that
                && code.equals(that.code)
                && severity == that.severity
                && location.equals(that.location)
                && Arrays.equals(arguments, that.arguments)
                && english.equals(that.english)
                && chinese.equals(that.chinese);
    }

    @Override
    public int hashCode() {
        return Objects.hash(code, severity, location, english, chinese) * 31 + Arrays.hashCode(arguments);
    }

    /** One line: severity, code, place and English message. */
    @Override
    public String toString() {
        String place = location.describe();
        return severity + " " + code + (place.isEmpty() ? "" : " at " + place) + ": " + message();
    }
}
