package org.planmodel.io.csv;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
        DecodedText decoded = DecodedText.of(source);
        List<Problem> problems = new ArrayList<>(decoded.problems());
        RowsToPlan rows = new RowsToPlan(problems);
        if (decoded.text().length() > source.limits().maxChars()) {
            problems.add(Problem.of(
                    ReadProblem.TEXT_TOO_LONG, Location.none(), source.limits().maxChars()));
        } else if (problems.isEmpty()) {
            read(new CsvLines(decoded.text(), source.limits().maxCells()), rows, problems);
        }
        return ReadResult.builder(CsvFormat.NAME)
                .plan(rows.plan())
                .problems(problems)
                .build();
    }

    private static void read(CsvLines lines, RowsToPlan rows, List<Problem> problems) {
        List<Optional<PlanColumn>> columns =
                lines.next().map(header -> columns(header, problems)).orElseGet(List::of);
        if (lines.isTooLong()) {
            problems.add(Problem.of(ReadProblem.TOO_MANY_CELLS, new Location.Line(1, 1), lines.maxCells()));
            return;
        }
        for (PlanColumn column : REQUIRED) {
            if (!columns.contains(Optional.of(column))) {
                problems.add(Problem.of(ReadProblem.MISSING_FIELD, new Location.Line(1, 1), column.header()));
                return;
            }
        }
        boolean more = true;
        for (Optional<List<CsvLines.Cell>> line = lines.next(); more && line.isPresent(); line = lines.next()) {
            Optional<Problem> broken = broken(line.get(), columns.size(), lines);
            broken.ifPresent(problems::add);
            more = broken.isEmpty()
                    ? rows.add(record(line.get(), columns))
                    : problems.size() < RowsToPlan.MAX_PROBLEMS && !lines.isTooLong();
        }
    }

    /** What is wrong with a line as such. A cell more or less than there are columns would put values under the wrong ones. */
    private static Optional<Problem> broken(List<CsvLines.Cell> line, int columns, CsvLines lines) {
        Location end = line.get(line.size() - 1).place();
        if (lines.isTooLong()) {
            return Optional.of(Problem.of(ReadProblem.TOO_MANY_CELLS, end, lines.maxCells()));
        }
        if (lines.isCutOff() || line.size() < columns && lines.endsWithoutLineEnd()) {
            return Optional.of(Problem.of(ReadProblem.CUT_OFF, end));
        }
        if (line.size() != columns) {
            String count = line.size() + " cells under " + columns + " columns";
            return Optional.of(Problem.of(ReadProblem.MALFORMED, end, count));
        }
        return line.stream()
                .filter(cell -> !cell.wellFormed())
                .findFirst()
                .map(cell -> Problem.of(ReadProblem.MALFORMED, cell.place(), cell.shown()));
    }

    private static List<Optional<PlanColumn>> columns(List<CsvLines.Cell> header, List<Problem> problems) {
        List<Optional<PlanColumn>> columns = new ArrayList<>();
        Set<PlanColumn> seen = EnumSet.noneOf(PlanColumn.class);
        for (CsvLines.Cell cell : header) {
            Optional<PlanColumn> column = PlanColumn.find(cell.text().strip());
            if (column.isEmpty()) {
                report(ReadProblem.UNKNOWN_FIELD, cell, problems);
            } else if (!seen.add(column.get())) {
                report(ReadProblem.DUPLICATE_FIELD, cell, problems);
                column = Optional.empty();
            }
            columns.add(column);
        }
        return columns;
    }

    private static void report(ReadProblem kind, CsvLines.Cell cell, List<Problem> problems) {
        if (problems.size() < RowsToPlan.MAX_PROBLEMS) {
            problems.add(Problem.of(kind, cell.place(), cell.shown()));
        }
    }

    private static RowRecord record(List<CsvLines.Cell> line, List<Optional<PlanColumn>> columns) {
        Map<PlanColumn, String> cells = new EnumMap<>(PlanColumn.class);
        Map<PlanColumn, Location> places = new EnumMap<>(PlanColumn.class);
        for (int i = 0; i < line.size(); i++) {
            CsvLines.Cell cell = line.get(i);
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
