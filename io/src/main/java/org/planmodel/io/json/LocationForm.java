package org.planmodel.io.json;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.planmodel.io.ReadProblem;
import org.planmodel.problem.Location;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.ser.std.StdSerializer;

/** A place, told by its fields: {@code {"sheet": "进度报送", "cell": "L6"}}, {@code {"line": 3, "column": 4}}, {@code {}} for no place. */
final class LocationForm {
    private static final String START = "start";
    private static final String END = "end";
    private static final String LINE = "line";
    private static final String COLUMN = "column";
    private static final String POINTER = "pointer";
    private static final String SHEET = "sheet";
    private static final String CELL = "cell";
    private static final String PATH = "path";
    private static final String PAGE = "page";

    private LocationForm() {}

    static final class Writer extends StdSerializer<Location> {
        Writer() {
            super(Location.class);
        }

        @Override
        public void serialize(Location place, JsonGenerator out, SerializationContext context) {
            out.writeStartObject();
            if (place instanceof Location.Span span) {
                out.writeNumberProperty(START, span.start());
                out.writeNumberProperty(END, span.end());
            } else if (place instanceof Location.Line line) {
                out.writeNumberProperty(LINE, line.line());
                out.writeNumberProperty(COLUMN, line.column());
            } else if (place instanceof Location.Pointer pointer) {
                out.writeStringProperty(POINTER, pointer.pointer());
                out.writeNumberProperty(LINE, pointer.line());
                out.writeNumberProperty(COLUMN, pointer.column());
            } else if (place instanceof Location.Cell cell) {
                out.writeStringProperty(SHEET, cell.sheet());
                out.writeStringProperty(CELL, cell.cell());
            } else if (place instanceof Location.Element element) {
                out.writeStringProperty(PATH, element.path());
                out.writeNumberProperty(LINE, element.line());
            } else if (place instanceof Location.Page page) {
                out.writeNumberProperty(PAGE, page.page());
            }
            out.writeEndObject();
        }
    }

    static final class Reader extends StdDeserializer<Location> {
        Reader() {
            super(Location.class);
        }

        @Override
        public Location deserialize(JsonParser in, DeserializationContext context) {
            Fields fields = Fields.open(in);
            Map<String, Object> values = new TreeMap<>();
            for (String name = fields.next(); name != null; name = fields.next()) {
                switch (name) {
                    case START, END, LINE, COLUMN, PAGE -> values.put(name, fields.read(Integer.class, context));
                    case POINTER, SHEET, CELL, PATH -> values.put(name, fields.read(String.class, context));
                    default -> fields.unknown(this, context);
                }
            }
            try {
                return location(in, values);
            } catch (IllegalArgumentException e) {
                throw new ShapeException(in, ReadProblem.INVALID_VALUE, e.getMessage());
            }
        }

        private static Location location(JsonParser in, Map<String, Object> values) {
            Set<String> names = values.keySet();
            if (names.isEmpty()) {
                return Location.none();
            }
            if (names.equals(Set.of(START, END))) {
                return new Location.Span((Integer) values.get(START), (Integer) values.get(END));
            }
            if (names.equals(Set.of(LINE, COLUMN))) {
                return new Location.Line((Integer) values.get(LINE), (Integer) values.get(COLUMN));
            }
            if (names.equals(Set.of(POINTER, LINE, COLUMN))) {
                return new Location.Pointer(
                        (String) values.get(POINTER), (Integer) values.get(LINE), (Integer) values.get(COLUMN));
            }
            if (names.equals(Set.of(SHEET, CELL))) {
                return new Location.Cell((String) values.get(SHEET), (String) values.get(CELL));
            }
            if (names.equals(Set.of(PATH, LINE))) {
                return new Location.Element((String) values.get(PATH), (Integer) values.get(LINE));
            }
            if (names.equals(Set.of(PAGE))) {
                return new Location.Page((Integer) values.get(PAGE));
            }
            throw new ShapeException(
                    in, ReadProblem.INVALID_VALUE, "no place has the fields " + String.join(", ", names));
        }
    }
}
