package org.planmodel.io.csv;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.planmodel.io.LossReport;
import org.planmodel.io.LossReport.Loss;
import org.planmodel.io.PlanSource;
import org.planmodel.io.ReadLimits;
import org.planmodel.io.ReadProblem;
import org.planmodel.io.ReportsReadResult;
import org.planmodel.io.text.DecodedText;
import org.planmodel.problem.Location;
import org.planmodel.problem.Problem;
import org.planmodel.problem.Severity;
import org.planmodel.progress.ProgressReport;

/**
 * Progress reports as one table (进度报送数据, CSV 格式): UTF-8 with a byte order mark; a row for each report, entry, evidence, correction, step and
 * attribute, told apart by the first column. Every row names unit and period, so that a spreadsheet can filter; the rows of a report follow its first
 * one, evidence and corrections follow their entry.
 *
 * <pre>
 * row,unit,period,id,plan,due,...,item,toDate,toDateUnit,...,state,on,by,...
 * report,u1,2026-01/2026-06,,,2026-07-05,...
 * entry,u1,2026-01/2026-06,...,target:T3,80,家,...
 * step,u1,2026-01/2026-06,...,submitted,2026-07-03,张三,...
 * </pre>
 *
 * <p>It is read strictly, with columns in any order: what is wrong is a problem with line and column, and where there is one there are no reports.
 * Immutable and safe for use by many threads.
 */
public final class ReportCsv {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final String LINE_END = "\r\n";
    private static final List<ReportColumn> REQUIRED =
            List.of(ReportColumn.ROW, ReportColumn.UNIT, ReportColumn.PERIOD);

    private final ReadLimits limits;

    private ReportCsv(ReadLimits limits) {
        this.limits = Objects.requireNonNull(limits, "limits");
    }

    /** Tables of reports, read within the standard limits. */
    public static ReportCsv standard() {
        return new ReportCsv(ReadLimits.DEFAULT);
    }

    /** The same with other limits for what is read. */
    public ReportCsv withLimits(ReadLimits other) {
        return new ReportCsv(other);
    }

    /** Writes reports, says what the table could not carry, and leaves the stream open. */
    public LossReport write(List<ProgressReport> reports, OutputStream stream) throws IOException {
        List<Loss> losses = new ArrayList<>();
        Writer out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
        out.write(BYTE_ORDER_MARK);
        for (ReportColumn column : ReportColumn.values()) {
            CsvCells.write(out, column.header(), column.ordinal() == 0);
        }
        out.write(LINE_END);
        for (ProgressReport report : reports) {
            for (Map<ReportColumn, String> row : ReportRows.of(report, losses)) {
                write(out, row, losses);
            }
        }
        out.flush();
        return losses.isEmpty() ? LossReport.none() : new LossReport(losses);
    }

    private static void write(Writer out, Map<ReportColumn, String> row, List<Loss> losses) throws IOException {
        for (ReportColumn column : ReportColumn.values()) {
            String text = row.getOrDefault(column, "");
            if (!CsvCells.isWhole(text)) {
                losses.add(new Loss(column.header(), CsvCells.whole(text), "half a character was replaced"));
            }
            String whole = CsvCells.whole(text);
            CsvCells.write(out, column.isWords() ? CsvCells.guarded(whole) : whole, column.ordinal() == 0);
        }
        out.write(LINE_END);
    }

    /**
     * Reads reports in any encoding of text, and leaves the stream open.
     *
     * @throws IOException if reading fails
     */
    public ReportsReadResult read(InputStream in) throws IOException {
        byte[] bytes =
                in.readNBytes(limits.maxBytes() == Integer.MAX_VALUE ? limits.maxBytes() : limits.maxBytes() + 1);
        List<Problem> problems = new ArrayList<>();
        List<ProgressReport> reports = List.of();
        if (bytes.length > limits.maxBytes()) {
            problems.add(Problem.of(ReadProblem.FILE_TOO_LARGE, Location.none(), limits.maxBytes()));
        } else {
            DecodedText decoded = DecodedText.of(PlanSource.of(bytes, "reports.csv", limits));
            problems.addAll(decoded.problems());
            reports = decoded.problem().isPresent() ? List.of() : read(decoded.text(), problems);
        }
        boolean wrong = problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
        return new ReportsReadResult(wrong ? List.of() : reports, problems);
    }

    private List<ProgressReport> read(String text, List<Problem> problems) {
        if (text.length() > limits.maxChars()) {
            problems.add(Problem.of(ReadProblem.TEXT_TOO_LONG, Location.none(), limits.maxChars()));
            return List.of();
        }
        CsvLines lines = new CsvLines(text, limits.maxCells());
        List<Optional<ReportColumn>> columns =
                lines.next().map(header -> columns(header, problems)).orElseGet(List::of);
        for (ReportColumn column : REQUIRED) {
            if (!columns.contains(Optional.of(column))) {
                problems.add(Problem.of(ReadProblem.MISSING_FIELD, new Location.Line(1, 1), column.header()));
            }
        }
        RowsToReports rows = new RowsToReports(problems);
        Optional<List<CsvLines.Cell>> line = problems.isEmpty() ? lines.next() : Optional.empty();
        for (; line.isPresent() && problems.size() < RowsToPlan.MAX_PROBLEMS; line = lines.next()) {
            rows.add(cells(line.get(), columns, problems), line.get().get(0).place());
        }
        if (lines.isTooLong()) {
            return refused(problems, Problem.of(ReadProblem.TOO_MANY_CELLS, Location.none(), limits.maxCells()));
        }
        if (lines.isCutOff()) {
            problems.add(Problem.of(ReadProblem.CUT_OFF, Location.none()));
        }
        return rows.reports();
    }

    /** What the limits refuse is no matter of single rows. */
    private static List<ProgressReport> refused(List<Problem> problems, Problem why) {
        problems.clear();
        problems.add(why);
        return List.of();
    }

    private static List<Optional<ReportColumn>> columns(List<CsvLines.Cell> header, List<Problem> problems) {
        List<Optional<ReportColumn>> columns = new ArrayList<>();
        for (CsvLines.Cell cell : header) {
            Optional<ReportColumn> column = ReportColumn.find(cell.text().strip());
            if (column.isEmpty()) {
                problems.add(Problem.of(ReadProblem.UNKNOWN_FIELD, cell.place(), cell.text()));
            } else if (columns.contains(column)) {
                problems.add(Problem.of(ReadProblem.DUPLICATE_FIELD, cell.place(), cell.text()));
            }
            columns.add(column);
        }
        return columns;
    }

    /** The cells that have any content, by column. */
    private static Map<ReportColumn, CsvLines.Cell> cells(
            List<CsvLines.Cell> line, List<Optional<ReportColumn>> columns, List<Problem> problems) {
        Map<ReportColumn, CsvLines.Cell> cells = new EnumMap<>(ReportColumn.class);
        if (line.size() != columns.size()) {
            Location end = line.get(Math.min(line.size() - 1, columns.size())).place();
            String what = line.size() + " cells under " + columns.size() + " columns";
            problems.add(Problem.of(ReadProblem.MALFORMED, end, what));
        }
        for (int i = 0; i < Math.min(line.size(), columns.size()); i++) {
            CsvLines.Cell cell = line.get(i);
            if (!cell.wellFormed()) {
                problems.add(Problem.of(ReadProblem.MALFORMED, cell.place(), cell.shown()));
            }
            ReportColumn column = columns.get(i).orElseThrow();
            String text = column.isWords()
                    ? CsvCells.unguarded(cell.text())
                    : cell.text().strip();
            if (!text.isEmpty()) {
                cells.put(column, new CsvLines.Cell(text, cell.line(), cell.column(), true));
            }
        }
        return cells;
    }
}
