package org.planmodel.io.internal;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The JSON names of what a parser stands at. */
public final class TokenNames {
    private TokenNames() {}

    /** The name of the current token; {@code nothing} where there is none. */
    public static String of(JsonParser parser) {
        JsonToken token = parser.currentToken();
        return token == null ? "nothing" : of(token);
    }

    /** The name of a token. */
    public static String of(JsonToken token) {
        return switch (token) {
            case START_OBJECT, END_OBJECT, PROPERTY_NAME -> "object";
            case START_ARRAY, END_ARRAY -> "array";
            case VALUE_STRING -> "string";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "number";
            case VALUE_TRUE, VALUE_FALSE -> "boolean";
            case VALUE_NULL -> "null";
            case VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE -> "other content";
        };
    }
}
