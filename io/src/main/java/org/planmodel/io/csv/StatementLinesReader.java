package org.planmodel.io.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.planmodel.io.PlanReader;
import org.planmodel.io.PlanSource;
import org.planmodel.io.ReadProblem;
import org.planmodel.io.ReadResult;
import org.planmodel.io.internal.LineBytes;
import org.planmodel.io.internal.TokenNames;
import org.planmodel.io.text.DecodedText;
import org.planmodel.problem.Location;
import org.planmodel.problem.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/** Reads back the rows that {@link StatementLinesWriter} wrote, or such that another program made. */
final class StatementLinesReader implements PlanReader {
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .build())
            .build();

    @Override
    public ReadResult read(PlanSource source) {
        List<Problem> problems = new ArrayList<>();
        RowsToPlan rows = new RowsToPlan(problems);
        LineBytes lines = new LineBytes(source.open(), source.limits().maxBytes());
        boolean more = true;
        try {
            for (Optional<LineBytes.Line> line = lines.next(); more && line.isPresent(); line = lines.next()) {
                DecodedText decoded = DecodedText.of(line.get().bytes());
                int number = line.get().number();
                decoded.problem()
                        .map(problem -> problem.at(new Location.Line(number, 0)))
                        .ifPresent(problems::add);
                Optional<RowRecord> row = record(decoded.text(), number, problems);
                more = row.map(rows::add).orElse(problems.size() < RowsToPlan.MAX_PROBLEMS);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ReadResult.builder(StatementLinesFormat.NAME)
                .plan(rows.plan())
                .problems(problems)
                .build();
    }

    /** The row of a line; nothing where the line is no object. */
    private static Optional<RowRecord> record(String line, int number, List<Problem> problems) {
        Map<PlanColumn, String> cells = new EnumMap<>(PlanColumn.class);
        Map<PlanColumn, Location> places = new EnumMap<>(PlanColumn.class);
        try (JsonParser in = JSON.createParser(ObjectReadContext.empty(), line)) {
            if (in.nextToken() != JsonToken.START_OBJECT) {
                problems.add(Problem.of(ReadProblem.WRONG_TYPE, place(in, number), "object", TokenNames.of(in)));
                return Optional.empty();
            }
            while (in.nextToken() == JsonToken.PROPERTY_NAME) {
                cell(in, number, cells, places, problems);
                if (in.currentToken().isStructStart()) {
                    return Optional.empty();
                }
            }
            if (in.nextToken() != null) {
                problems.add(Problem.of(ReadProblem.MALFORMED, place(in, number), in.getString()));
            }
        } catch (JacksonException e) {
            int column = Math.max(0, e.getLocation().getColumnNr());
            String rest = rest(line, column);
            Location place = new Location.Pointer("", number, column);
            problems.add(
                    e instanceof UnexpectedEndOfInputException || rest.isEmpty()
                            ? Problem.of(ReadProblem.CUT_OFF, place)
                            : Problem.of(ReadProblem.MALFORMED, place, rest));
            return Optional.empty();
        }
        return Optional.of(new RowRecord(cells, places, new Location.Pointer("", number, 1)));
    }

    private static void cell(
            JsonParser in,
            int number,
            Map<PlanColumn, String> cells,
            Map<PlanColumn, Location> places,
            List<Problem> problems) {
        String name = in.currentName();
        Location nameAt = place(in, number);
        Optional<PlanColumn> column = PlanColumn.find(name);
        JsonToken value = in.nextToken();
        if (column.isEmpty()) {
            problems.add(Problem.of(ReadProblem.UNKNOWN_FIELD, nameAt, name));
        } else if (places.putIfAbsent(column.get(), place(in, number)) != null) {
            problems.add(Problem.of(ReadProblem.DUPLICATE_FIELD, nameAt, name));
        } else if (value == JsonToken.VALUE_NULL) {
            problems.add(Problem.of(ReadProblem.NULL_VALUE, place(in, number)));
        } else if (fits(column.get().type(), value)) {
            cells.put(column.get(), in.getString());
        } else {
            problems.add(
                    Problem.of(ReadProblem.WRONG_TYPE, place(in, number), expected(column.get()), TokenNames.of(in)));
        }
    }

    private static boolean fits(PlanColumn.Type type, JsonToken value) {
        return switch (type) {
            case TEXT, DATE -> value == JsonToken.VALUE_STRING;
            case NUMBER -> value.isNumeric();
            case INTEGER -> value == JsonToken.VALUE_NUMBER_INT;
            case TRUTH -> value.isBoolean();
        };
    }

    private static String expected(PlanColumn column) {
        return switch (column.type()) {
            case TEXT, DATE -> "string";
            case NUMBER -> "number";
            case INTEGER -> "integer";
            case TRUTH -> "boolean";
        };
    }

    private static Location place(JsonParser in, int line) {
        return new Location.Pointer(
                in.streamReadContext().pathAsPointer().toString(),
                line,
                Math.max(0, in.currentTokenLocation().getColumnNr()));
    }

    private static String rest(String line, int column) {
        String rest = line.substring(Math.max(0, Math.min(line.length(), column - 1)));
        return rest.length() <= 20 ? rest : rest.substring(0, 20) + "…";
    }
}
