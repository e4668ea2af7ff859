package org.planmodel.progress;

import java.util.Objects;
import java.util.Optional;

/** The checks that the values of this package share; each message names the attribute and its value. */
final class Checks {
    private Checks() {}

    static void text(String attribute, String value) {
        Objects.requireNonNull(value, attribute);
        if (value.isBlank()) {
            throw new IllegalArgumentException(attribute + ": \"" + value + "\" is blank");
        }
    }

    static void text(String attribute, Optional<String> value) {
        Objects.requireNonNull(value, attribute);
        value.ifPresent(present -> text(attribute, present));
    }

    static void texts(String attribute, Iterable<String> values) {
        int index = 0;
        for (String value : values) {
            text(attribute + "[" + index + "]", value);
            index++;
        }
    }
}
