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
 * A difficulty that the plan names (困难和挑战).
 *
 * @param text the words of the plan
 * @param source where it stands
 */
public record Challenge(String text, Optional<SourceSpan> source) implements Serializable {
    /**
     * A challenge.
     *
     * @throws IllegalArgumentException if a text is blank
     */
    public Challenge {
        Checks.text("text", text);
        Objects.requireNonNull(source, "source");
    }

    @Serial
    private Object writeReplace() {
        return new Form(text, source.orElse(null));
    }

    @Serial
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("a challenge is read through its serialized form");
    }

    private record Form(String text, @Nullable SourceSpan source) implements Serializable {
        @Serial
        private static final long serialVersionUID = 1L;

        @Serial
        private Object readResolve() {
            return new Challenge(text, Optional.ofNullable(source));
        }
    }
}
