package org.planmodel;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.planmodel.internal.Checks;

/**
 * Who answers for a measure or target, and in what role (责任分工): 牵头单位：区发展和改革局.
 *
 * @param unit the id of the {@link ResponsibleUnit}
 * @param role its role
 * @param post the post within the unit (岗位), where it is broken down so far
 * @param person the person (责任人), where named
 * @param source where it stands
 */
public record Responsibility(
        String unit, Role role, Optional<String> post, Optional<String> person, Optional<SourceSpan> source)
        implements Serializable {
    /**
     * A responsibility.
     *
     * @throws IllegalArgumentException if a text is blank
     */
    public Responsibility {
        Checks.text("unit", unit);
        Objects.requireNonNull(role, "role");
        Checks.text("post", post);
        Checks.text("person", person);
        Objects.requireNonNull(source, "source");
    }

    /** A responsibility of the unit as a whole. */
    public static Responsibility of(String unit, Role role) {
        return new Responsibility(unit, role, Optional.empty(), Optional.empty(), Optional.empty());
    }

    @Serial
    private Object writeReplace() {
        return new Form(unit, role, post.orElse(null), person.orElse(null), source.orElse(null));
    }

    @Serial
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("a responsibility is read through its serialized form");
    }

    private record Form(
            String unit,
            Role role,
            @Nullable String post,
            @Nullable String person,
            @Nullable SourceSpan source) implements Serializable {
        @Serial
        private static final long serialVersionUID = 1L;

        @Serial
        private Object readResolve() {
            return new Responsibility(
                    unit, role, Optional.ofNullable(post), Optional.ofNullable(person), Optional.ofNullable(source));
        }
    }
}
