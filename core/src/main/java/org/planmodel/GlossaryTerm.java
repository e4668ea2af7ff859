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
 * A term that the plan explains (名词解释).
 *
 * @param term the term
 * @param definition what the plan says of it
 * @param source where it stands
 */
public record GlossaryTerm(String term, String definition, Optional<SourceSpan> source) implements Serializable {
    /**
     * A glossary term.
     *
     * @throws IllegalArgumentException if a text is blank
     */
    public GlossaryTerm {
        Checks.text("term", term);
        Checks.text("definition", definition);
        Objects.requireNonNull(source, "source");
    }

    @Serial
    private Object writeReplace() {
        return new Form(term, definition, source.orElse(null));
    }

    @Serial
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("a glossary term is read through its serialized form");
    }

    private record Form(
            String term, String definition, @Nullable SourceSpan source) implements Serializable {
        @Serial
        private static final long serialVersionUID = 1L;

        @Serial
        private Object readResolve() {
            return new GlossaryTerm(term, definition, Optional.ofNullable(source));
        }
    }
}
