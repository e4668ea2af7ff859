package org.planmodel.internal;

import java.util.Objects;
import java.util.Optional;

/** The checks that the values of all packages share; each message names the attribute and its value. */
public final class Checks {
    private Checks() {}

    public static void text(String attribute, String value) {
        Objects.requireNonNull(value, attribute);
        if (value.isBlank()) {
            throw new IllegalArgumentException(attribute + ": \"" + value + "\" is blank");
        }
    }

    public static void text(String attribute, Optional<String> value) {
        Objects.requireNonNull(value, attribute);
        value.ifPresent(present -> text(attribute, present));
    }

    public static void texts(String attribute, Iterable<String> values) {
        int index = 0;
        for (String value : values) {
            text(attribute + "[" + index + "]", value);
            index++;
        }
    }

    public static void keys(String attribute, Iterable<String> keys) {
        for (String key : keys) {
            text(attribute + " key", key);
        }
    }
}
