package org.planmodel.io.internal;

import java.util.Optional;

/** Constants by their names in JSON: {@code AT_LEAST} is {@code atLeast}. */
public final class EnumNames {
    private EnumNames() {}

    /** The name of a constant in lower camel case. */
    public static String of(Enum<?> constant) {
        String name = constant.name();
        StringBuilder camel = new StringBuilder(name.length());
        boolean upper = false;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c == '_') {
                upper = true;
            } else {
                camel.append(upper ? c : Character.toLowerCase(c));
                upper = false;
            }
        }
        return camel.toString();
    }

    /** The constant with this name. */
    public static <E extends Enum<E>> Optional<E> find(Class<E> type, String name) {
        for (E constant : type.getEnumConstants()) {
            if (of(constant).equals(name)) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }

    /** The names of all constants of an enum, separated by commas. */
    public static String all(Class<?> type) {
        StringBuilder names = new StringBuilder();
        for (Object constant : type.getEnumConstants()) {
            names.append(names.isEmpty() ? "" : ", ").append(of((Enum<?>) constant));
        }
        return names.toString();
    }
}
