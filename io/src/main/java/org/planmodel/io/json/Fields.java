package org.planmodel.io.json;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.planmodel.io.ReadProblem;
import org.planmodel.io.internal.TokenNames;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/** The fields of the object that a parser stands at, one after the other. */
final class Fields {
    private final JsonParser in;
    private @Nullable String name;

    private Fields(JsonParser in) {
        this.in = in;
    }

    static Fields open(JsonParser in) {
        if (!in.hasToken(JsonToken.START_OBJECT)) {
            throw new ShapeException(in, ReadProblem.WRONG_TYPE, "object", TokenNames.of(in));
        }
        return new Fields(in);
    }

    /** Goes to the value of the next field and says its name; null at the end. */
    @Nullable
    String next() {
        name = in.nextName();
        if (name != null) {
            in.nextToken();
        }
        return name;
    }

    /** Reads the value that the parser stands at; null is no value. */
    <T> T read(Class<T> type, DeserializationContext context) {
        if (in.hasToken(JsonToken.VALUE_NULL)) {
            throw new ShapeException(in, ReadProblem.WRONG_TYPE, TypeNames.of(type), "null");
        }
        return context.readValue(in, type);
    }

    /** Leaves it to the mapper whether an unknown field is refused or skipped. */
    void unknown(ValueDeserializer<?> reader, DeserializationContext context) {
        context.handleUnknownProperty(in, reader, reader.handledType(), Objects.requireNonNull(name));
    }

    <T> T required(String field, @Nullable T value) {
        if (value == null) {
            throw new ShapeException(in, ReadProblem.MISSING_FIELD, field);
        }
        return value;
    }
}
