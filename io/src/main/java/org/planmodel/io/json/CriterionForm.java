package org.planmodel.io.json;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.planmodel.io.ReadProblem;
import org.planmodel.quantity.Comparator;
import org.planmodel.quantity.Criterion;
import org.planmodel.quantity.Criterion.AsAssigned;
import org.planmodel.quantity.Criterion.Between;
import org.planmodel.quantity.Criterion.Bound;
import org.planmodel.quantity.Criterion.Qualitative;
import org.planmodel.quantity.Quantity;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.ser.std.StdSerializer;

/** The four kinds of criterion, told apart by {@code type}, which may stand anywhere in the object. */
final class CriterionForm {
    private static final String TYPE = "type";
    private static final String COMPARATOR = "comparator";
    private static final String QUANTITY = "quantity";
    private static final String LOW = "low";
    private static final String HIGH = "high";
    private static final String BY = "by";
    private static final String TEXT = "text";

    private static final String BOUND = "bound";
    private static final String BETWEEN = "between";
    private static final String AS_ASSIGNED = "asAssigned";
    private static final String QUALITATIVE = "qualitative";

    private static final Map<String, List<String>> FIELDS = Map.of(
            BOUND, List.of(TYPE, COMPARATOR, QUANTITY),
            BETWEEN, List.of(TYPE, LOW, HIGH),
            AS_ASSIGNED, List.of(TYPE, BY),
            QUALITATIVE, List.of(TYPE, TEXT));

    private CriterionForm() {}

    static final class Writer extends StdSerializer<Criterion> {
        Writer() {
            super(Criterion.class);
        }

        @Override
        public void serialize(Criterion criterion, JsonGenerator out, SerializationContext context) {
            out.writeStartObject();
            if (criterion instanceof Bound bound) {
                out.writeStringProperty(TYPE, BOUND);
                context.defaultSerializeProperty(COMPARATOR, bound.comparator(), out);
                context.defaultSerializeProperty(QUANTITY, bound.quantity(), out);
            } else if (criterion instanceof Between between) {
                out.writeStringProperty(TYPE, BETWEEN);
                context.defaultSerializeProperty(LOW, between.low(), out);
                context.defaultSerializeProperty(HIGH, between.high(), out);
            } else if (criterion instanceof AsAssigned assigned) {
                out.writeStringProperty(TYPE, AS_ASSIGNED);
                assigned.by().ifPresent(by -> out.writeStringProperty(BY, by));
            } else if (criterion instanceof Qualitative qualitative) {
                out.writeStringProperty(TYPE, QUALITATIVE);
                out.writeStringProperty(TEXT, qualitative.text());
            }
            out.writeEndObject();
        }
    }

    static final class Reader extends StdDeserializer<Criterion> {
        Reader() {
            super(Criterion.class);
        }

        @Override
        public Criterion deserialize(JsonParser in, DeserializationContext context) {
            Fields fields = Fields.open(in);
            Map<String, Object> values = new TreeMap<>();
            for (String name = fields.next(); name != null; name = fields.next()) {
                switch (name) {
                    case TYPE, BY, TEXT -> values.put(name, fields.read(String.class, context));
                    case COMPARATOR -> values.put(name, fields.read(Comparator.class, context));
                    case QUANTITY, LOW, HIGH -> values.put(name, fields.read(Quantity.class, context));
                    default -> fields.unknown(this, context);
                }
            }
            String type = (String) fields.required(TYPE, values.get(TYPE));
            checkFields(in, type, values);
            try {
                return criterion(fields, type, values);
            } catch (IllegalArgumentException e) {
                throw new ShapeException(in, ReadProblem.INVALID_VALUE, e.getMessage());
            }
        }

        private static void checkFields(JsonParser in, String type, Map<String, Object> values) {
            List<String> known = FIELDS.get(type);
            if (known == null) {
                throw new ShapeException(
                        in,
                        ReadProblem.INVALID_VALUE,
                        "type: \"" + type + "\" is none of " + String.join(", ", types()));
            }
            for (String name : values.keySet()) {
                if (!known.contains(name)) {
                    throw new ShapeException(
                            in, ReadProblem.INVALID_VALUE, name + ": a criterion of type " + type + " has none");
                }
            }
        }

        private static List<String> types() {
            return List.of(BOUND, BETWEEN, AS_ASSIGNED, QUALITATIVE);
        }

        private static Criterion criterion(Fields fields, String type, Map<String, Object> values) {
            return switch (type) {
                case BOUND ->
                    new Bound((Comparator) fields.required(COMPARATOR, values.get(COMPARATOR)), (Quantity)
                            fields.required(QUANTITY, values.get(QUANTITY)));
                case BETWEEN ->
                    new Between((Quantity) fields.required(LOW, values.get(LOW)), (Quantity)
                            fields.required(HIGH, values.get(HIGH)));
                case AS_ASSIGNED -> new AsAssigned(Optional.ofNullable((String) values.get(BY)));
                default -> new Qualitative((String) fields.required(TEXT, values.get(TEXT)));
            };
        }
    }
}
