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
 * The territory that a plan is for (行政区): 深圳市宝安区.
 *
 * @param name the name as the plan writes it
 * @param level its administrative level
 * @param code the six-digit code of GB/T 2260 (行政区划代码), where known
 */
public record Jurisdiction(String name, AdministrativeLevel level, Optional<String> code) implements Serializable {
    /**
     * A jurisdiction.
     *
     * @throws IllegalArgumentException if a text is blank
     */
    public Jurisdiction {
        Checks.text("name", name);
        Objects.requireNonNull(level, "level");
        Checks.text("code", code);
    }

    /** A jurisdiction without a code. */
    public static Jurisdiction of(String name, AdministrativeLevel level) {
        return new Jurisdiction(name, level, Optional.empty());
    }

    @Serial
    private Object writeReplace() {
        return new Form(name, level, code.orElse(null));
    }

    @Serial
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("a jurisdiction is read through its serialized form");
    }

    private record Form(
            String name,
            AdministrativeLevel level,
            @Nullable String code) implements Serializable {
        @Serial
        private static final long serialVersionUID = 1L;

        @Serial
        private Object readResolve() {
            return new Jurisdiction(name, level, Optional.ofNullable(code));
        }
    }
}
