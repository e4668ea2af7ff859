package org.planmodel.io.json;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.planmodel.io.ReadProblem;
import org.planmodel.io.internal.TokenNames;
import org.planmodel.quantity.Quantity;
import org.planmodel.quantity.Unit;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.ser.std.StdSerializer;

/** {@code {"value": 2000, "unit": "亿元"}}: the number as written, with its scale; a bare number has no unit. */
final class QuantityForm {
    private static final String VALUE = "value";
    private static final String UNIT = "unit";

    private QuantityForm() {}

    static final class Writer extends StdSerializer<Quantity> {
        Writer() {
            super(Quantity.class);
        }

        @Override
        public void serialize(Quantity quantity, JsonGenerator out, SerializationContext context) {
            out.writeStartObject();
            out.writeName(VALUE);
            write(quantity.value(), out);
            if (!quantity.unit().isNone()) {
                out.writeStringProperty(UNIT, quantity.unit().symbol());
            }
            out.writeEndObject();
        }

        /** Plain digits would lose a negative scale: 2E+3 would come back as 2000. */
        private static void write(BigDecimal value, JsonGenerator out) {
            if (value.scale() < 0 && out.isEnabled(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)) {
                out.writeNumber(value.toString());
            } else {
                out.writeNumber(value);
            }
        }
    }

    static final class Reader extends StdDeserializer<Quantity> {
        Reader() {
            super(Quantity.class);
        }

        @Override
        public Quantity deserialize(JsonParser in, DeserializationContext context) {
            Fields fields = Fields.open(in);
            BigDecimal value = null;
            Unit unit = Unit.NONE;
            for (String name = fields.next(); name != null; name = fields.next()) {
                switch (name) {
                    case VALUE -> value = number(in);
                    case UNIT -> unit = fields.read(Unit.class, context);
                    default -> fields.unknown(this, context);
                }
            }
            return quantity(in, fields.required(VALUE, value), unit);
        }

        private static BigDecimal number(JsonParser in) {
            if (!in.hasToken(JsonToken.VALUE_NUMBER_INT) && !in.hasToken(JsonToken.VALUE_NUMBER_FLOAT)) {
                throw new ShapeException(in, ReadProblem.WRONG_TYPE, "number", TokenNames.of(in));
            }
            BigDecimal value;
            try {
                value = in.getDecimalValue();
            } catch (ArithmeticException | NumberFormatException e) {
                throw new ShapeException(in, ReadProblem.NUMBER_OUT_OF_RANGE, "the exponent is too large");
            }
            quantity(in, value, Unit.NONE);
            return value;
        }

        private static Quantity quantity(JsonParser in, @Nullable BigDecimal value, Unit unit) {
            try {
                return new Quantity(value, unit);
            } catch (IllegalArgumentException e) {
                throw new ShapeException(in, ReadProblem.NUMBER_OUT_OF_RANGE, e.getMessage());
            }
        }
    }
}
