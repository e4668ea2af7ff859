package org.planmodel.io.json;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The names of enum constants in JSON: lower camel case. */
final class EnumNames {
    private EnumNames() {}

    /** {@code AT_LEAST} is {@code atLeast}. */
    static String of(Enum<?> constant) {
        String[] words = constant.name().toLowerCase(Locale.ROOT).split("_");
        return words[0]
                + Arrays.stream(words)
                        .skip(1)
                        .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                        .collect(Collectors.joining());
    }

    /** All names of an enum type, separated by commas. */
    static String all(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> of((Enum<?>) constant))
                .collect(Collectors.joining(", "));
    }
}
