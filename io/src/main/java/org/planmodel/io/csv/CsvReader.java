package org.planmodel.io.csv;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.planmodel.io.PlanReader;
import org.planmodel.io.PlanSource;
import org.planmodel.io.ReadProblem;
import org.planmodel.io.ReadResult;
import org.planmodel.io.text.DecodedText;
import org.planmodel.problem.Location;
import org.planmodel.problem.Problem;

/** Reads back a table that {@link CsvWriter} wrote, or one with some of its columns in any order. */
final class CsvReader implements PlanReader {
    private static final List<PlanColumn> REQUIRED = List.of(PlanColumn.ROW, PlanColumn.PLAN);

    @Override
    public ReadResult read(PlanSource source) {
        List<Problem> problems = new ArrayList<>();
        DecodedText decoded = DecodedText.of(source);
        decoded.problem().ifPresent(problems::add);
        RowsToPlan rows = new RowsToPlan(problems);
        if (decoded.text().length() > source.limits().maxChars()) {
            problems.add(Problem.of(
                    ReadProblem.TEXT_TOO_LONG, Location.none(), source.limits().maxChars()));
        } else {
            read(new CsvLines(decoded.text()), rows, problems);
        }
        return ReadResult.builder(CsvFormat.NAME)
                .plan(rows.plan())
                .problems(problems)
                .build();
    }

    private static void read(CsvLines lines, RowsToPlan rows, List<Problem> problems) {
        List<Optional<PlanColumn>> columns =
                lines.next().map(header -> columns(header, problems)).orElseGet(List::of);
        for (PlanColumn column : REQUIRED) {
            if (!columns.contains(Optional.of(column))) {
                problems.add(Problem.of(ReadProblem.MISSING_FIELD, new Location.Line(1, 1), column.header()));
                return;
            }
        }
        boolean more = true;
        for (Optional<List<CsvLines.Cell>> line = lines.next(); more && line.isPresent(); line = lines.next()) {
            more = rows.add(record(line.get(), columns, problems));
        }
        if (lines.isCutOff()) {
            problems.add(Problem.of(ReadProblem.CUT_OFF, Location.none()));
        }
    }

    private static List<Optional<PlanColumn>> columns(List<CsvLines.Cell> header, List<Problem> problems) {
        List<Optional<PlanColumn>> columns = new ArrayList<>();
        for (CsvLines.Cell cell : header) {
            Optional<PlanColumn> column = PlanColumn.find(cell.text().strip());
            if (column.isEmpty()) {
                problems.add(Problem.of(ReadProblem.UNKNOWN_FIELD, cell.place(), cell.text()));
            } else if (columns.contains(column)) {
                problems.add(Problem.of(ReadProblem.DUPLICATE_FIELD, cell.place(), cell.text()));
                column = Optional.empty();
            }
            columns.add(column);
        }
        return columns;
    }

    private static RowRecord record(
            List<CsvLines.Cell> line, List<Optional<PlanColumn>> columns, List<Problem> problems) {
        Map<PlanColumn, String> cells = new EnumMap<>(PlanColumn.class);
        Map<PlanColumn, Location> places = new EnumMap<>(PlanColumn.class);
        for (int i = 0; i < line.size(); i++) {
            CsvLines.Cell cell = line.get(i);
            if (i >= columns.size()) {
                problems.add(Problem.of(
                        ReadProblem.MALFORMED,
                        cell.place(),
                        line.size() + " cells under " + columns.size() + " columns"));
                break;
            }
            columns.get(i).ifPresent(column -> {
                boolean words = column.type() == PlanColumn.Type.TEXT;
                cells.put(
                        column,
                        words ? CsvCells.unguarded(cell.text()) : cell.text().strip());
                places.put(column, cell.place());
            });
        }
        return new RowRecord(cells, places, line.get(0).place());
    }
}
