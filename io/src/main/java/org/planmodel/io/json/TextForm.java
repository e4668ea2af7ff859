package org.planmodel.io.json;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.function.Function;
import org.planmodel.io.ReadProblem;
import org.planmodel.io.internal.TokenNames;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.ser.std.StdSerializer;

/** A value that is one string in JSON: a unit, a period, a date. */
final class TextForm {
    private TextForm() {}

    static final class Writer<T> extends StdSerializer<T> {
        private final Function<T, String> text;

        Writer(Class<T> type, Function<T, String> text) {
            super(type);
            this.text = text;
        }

        @Override
        public void serialize(T value, JsonGenerator out, SerializationContext context) {
            out.writeString(text.apply(value));
        }
    }

    static final class Reader<T> extends StdDeserializer<T> {
        private final Function<String, T> value;

        Reader(Class<T> type, Function<String, T> value) {
            super(type);
            this.value = value;
        }

        @Override
        public T deserialize(JsonParser in, DeserializationContext context) {
            if (!in.hasToken(JsonToken.VALUE_STRING)) {
                throw new ShapeException(in, ReadProblem.WRONG_TYPE, "string", TokenNames.of(in));
            }
            try {
                return value.apply(in.getString());
            } catch (IllegalArgumentException | DateTimeException e) {
                throw new ShapeException(in, ReadProblem.INVALID_VALUE, e.getMessage());
            }
        }
    }

    /** {@code 2024-12-31}, on any mapper. */
    static final class DateWriter extends StdSerializer<LocalDate> {
        DateWriter() {
            super(LocalDate.class);
        }

        @Override
        public void serialize(LocalDate value, JsonGenerator out, SerializationContext context) {
            out.writeString(value.toString());
        }
    }

    /** {@code 2024-12-31} and nothing else. */
    static final class DateReader extends StdDeserializer<LocalDate> {
        private static final Reader<LocalDate> DATE = new Reader<>(LocalDate.class, DateReader::parse);

        DateReader() {
            super(LocalDate.class);
        }

        @Override
        public LocalDate deserialize(JsonParser in, DeserializationContext context) {
            return DATE.deserialize(in, context);
        }

        private static LocalDate parse(String text) {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeException e) {
                throw new IllegalArgumentException("\"" + text + "\" is not a date like 2024-12-31", e);
            }
        }
    }
}
