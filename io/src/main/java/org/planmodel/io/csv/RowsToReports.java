package org.planmodel.io.csv;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.planmodel.ReportPeriod;
import org.planmodel.io.ReadProblem;
import org.planmodel.io.csv.ReportColumn.Kind;
import org.planmodel.io.internal.ReadValues;
import org.planmodel.io.internal.StepOrder;
import org.planmodel.problem.Location;
import org.planmodel.problem.Problem;
import org.planmodel.progress.Correction;
import org.planmodel.progress.Outlook;
import org.planmodel.progress.ProgressReport;
import org.planmodel.progress.ReportEntry;
import org.planmodel.progress.ReportItem;
import org.planmodel.progress.ReportState;
import org.planmodel.progress.ReportStep;
import org.planmodel.progress.SelfAssessment;
import org.planmodel.progress.Vintage;
import org.planmodel.quantity.Quantity;
import org.planmodel.quantity.Unit;

/** Puts reports together from the rows of a table, one after the other. */
final class RowsToReports {
    private final List<Problem> problems;
    private final ReadValues values;
    private final List<ProgressReport> reports = new ArrayList<>();
    private Map<ReportColumn, CsvLines.Cell> row = Map.of();
    private Location place = Location.none();
    private ProgressReport.@Nullable Builder report;
    private ReportEntry.@Nullable Builder entry;
    private String reportKey = "";
    private String item = "";
    private Location reportPlace = Location.none();
    private Location entryPlace = Location.none();

    RowsToReports(List<Problem> problems) {
        this.problems = problems;
        this.values = new ReadValues(problems);
    }

    List<ProgressReport> reports() {
        endReport();
        return reports;
    }

    void add(Map<ReportColumn, CsvLines.Cell> cells, Location start) {
        row = new EnumMap<>(cells);
        place = start;
        Optional<Kind> kind =
                required(ReportColumn.ROW).flatMap(cell -> values.constant(Kind.class, cell.text(), cell.place()));
        if (kind.isEmpty()) {
            return;
        }
        row.forEach((column, cell) -> {
            if (!kind.get().has(column)) {
                invalid(
                        cell.place(),
                        "a row of kind " + kind.get().name().toLowerCase(Locale.ROOT) + " has no " + column.header());
            }
        });
        if (kind.get() == Kind.REPORT) {
            endReport();
            report();
        } else if (follows(kind.get())) {
            switch (kind.get()) {
                case ENTRY -> entry();
                case EVIDENCE ->
                    required(ReportColumn.EVIDENCE)
                            .ifPresent(cell -> openEntry().addEvidence(cell.text()));
                case CORRECTION -> correction();
                case STEP -> step();
                default -> attribute();
            }
        }
    }

    /** Whether the row belongs to the report, and where it has to, to the entry before it. */
    private boolean follows(Kind kind) {
        if (report == null || !reportKey.equals(key())) {
            invalid(place, "the row does not follow its report");
            return false;
        }
        if (kind != Kind.EVIDENCE && kind != Kind.CORRECTION) {
            endEntry();
            return true;
        }
        boolean own = entry != null && item.equals(text(ReportColumn.ITEM).orElse(""));
        if (!own) {
            invalid(place, "the row does not follow its entry");
        }
        return own;
    }

    private String key() {
        return text(ReportColumn.UNIT).orElse("") + "\n"
                + text(ReportColumn.PERIOD).orElse("");
    }

    private void report() {
        Optional<String> unit = required(ReportColumn.UNIT).map(CsvLines.Cell::text);
        Optional<ReportPeriod> period = required(ReportColumn.PERIOD)
                .flatMap(cell -> values.checked(cell.text(), ReportPeriod::parse, cell.place()));
        if (unit.isEmpty() || period.isEmpty()) {
            report = null;
            return;
        }
        reportKey = key();
        reportPlace = place;
        ProgressReport.Builder open = ProgressReport.builder();
        report = open;
        open.unit(unit.get())
                .period(period.get())
                .id(text(ReportColumn.ID))
                .plan(text(ReportColumn.PLAN))
                .due(day(ReportColumn.DUE))
                .preparedBy(text(ReportColumn.PREPARED_BY))
                .reviewedBy(text(ReportColumn.REVIEWED_BY))
                .preparedOn(day(ReportColumn.PREPARED_ON));
    }

    private void endReport() {
        endEntry();
        if (report != null) {
            build(report::build, reportPlace).ifPresent(built -> {
                StepOrder.wrong(built).ifPresent(what -> invalid(reportPlace, what));
                reports.add(built);
            });
        }
        report = null;
    }

    private void entry() {
        Optional<ReportItem> of = required(ReportColumn.ITEM)
                .flatMap(cell -> values.checked(cell.text(), ReportItem::parse, cell.place()));
        if (of.isEmpty()) {
            return;
        }
        item = of.get().toString();
        entryPlace = place;
        ReportEntry.Builder open = ReportEntry.builder();
        entry = open;
        open.item(of.get())
                .toDate(quantity(ReportColumn.TO_DATE, ReportColumn.TO_DATE_UNIT))
                .inPeriod(quantity(ReportColumn.IN_PERIOD, ReportColumn.IN_PERIOD_UNIT))
                .yearEstimate(quantity(ReportColumn.YEAR_ESTIMATE, ReportColumn.YEAR_ESTIMATE_UNIT))
                .rank(cell(ReportColumn.RANK).flatMap(cell -> values.integer(cell.text(), 1, cell.place())))
                .vintage(constant(ReportColumn.VINTAGE, Vintage.class))
                .progress(text(ReportColumn.PROGRESS))
                .stage(text(ReportColumn.STAGE))
                .reachedOn(day(ReportColumn.REACHED_ON))
                .selfAssessment(constant(ReportColumn.SELF_ASSESSMENT, SelfAssessment.class))
                .outlook(constant(ReportColumn.OUTLOOK, Outlook.class))
                .lagCode(text(ReportColumn.LAG_CODE))
                .lagReason(text(ReportColumn.LAG_REASON))
                .nextStep(text(ReportColumn.NEXT_STEP))
                .notApplicable(text(ReportColumn.NOT_APPLICABLE));
    }

    private void endEntry() {
        if (entry != null && report != null) {
            build(entry::build, entryPlace).ifPresent(report::addEntry);
        }
        entry = null;
    }

    private void correction() {
        Optional<ReportPeriod> period = required(ReportColumn.CORRECTED_PERIOD)
                .flatMap(cell -> values.checked(cell.text(), ReportPeriod::parse, cell.place()));
        Optional<Quantity> earlier = required(ReportColumn.EARLIER)
                .flatMap(cell -> quantity(ReportColumn.EARLIER, ReportColumn.EARLIER_UNIT));
        Optional<Quantity> corrected = required(ReportColumn.CORRECTED)
                .flatMap(cell -> quantity(ReportColumn.CORRECTED, ReportColumn.CORRECTED_UNIT));
        Optional<String> reason = required(ReportColumn.REASON).map(CsvLines.Cell::text);
        if (period.isPresent() && earlier.isPresent() && corrected.isPresent() && reason.isPresent()) {
            build(() -> new Correction(period.get(), earlier.get(), corrected.get(), reason.get()), place)
                    .ifPresent(openEntry()::addCorrection);
        }
    }

    private void step() {
        Optional<ReportState> state =
                required(ReportColumn.STATE).flatMap(cell -> constant(ReportColumn.STATE, ReportState.class));
        Optional<LocalDate> on = required(ReportColumn.ON).flatMap(cell -> day(ReportColumn.ON));
        Optional<Location> where = Optional.empty();
        if (cell(ReportColumn.SHEET).isPresent() || cell(ReportColumn.CELL).isPresent()) {
            where = required(ReportColumn.SHEET)
                    .flatMap(sheet -> required(ReportColumn.CELL)
                            .map(address -> new Location.Cell(sheet.text(), address.text())));
        }
        if (state.isPresent() && on.isPresent()) {
            ReportStep.Builder step = ReportStep.builder();
            step.state(state.get())
                    .on(on.get())
                    .by(text(ReportColumn.BY))
                    .reason(text(ReportColumn.REASON))
                    .where(where)
                    .newDue(day(ReportColumn.NEW_DUE))
                    .correctedBy(text(ReportColumn.CORRECTED_BY));
            build(step::build, place).ifPresent(openReport()::addStep);
        }
    }

    private void attribute() {
        required(ReportColumn.KEY)
                .ifPresent(key -> openReport()
                        .putAttribute(key.text(), text(ReportColumn.VALUE).orElse("")));
    }

    private ProgressReport.Builder openReport() {
        return Objects.requireNonNull(report);
    }

    private ReportEntry.Builder openEntry() {
        return Objects.requireNonNull(entry);
    }

    private <T> Optional<T> build(Supplier<T> value, Location at) {
        return values.checked("", text -> value.get(), at);
    }

    private Optional<CsvLines.Cell> cell(ReportColumn column) {
        return Optional.ofNullable(row.get(column));
    }

    private Optional<String> text(ReportColumn column) {
        return cell(column).map(CsvLines.Cell::text);
    }

    private Optional<CsvLines.Cell> required(ReportColumn column) {
        Optional<CsvLines.Cell> cell = cell(column);
        if (cell.isEmpty()) {
            values.missing(column.header(), place);
        }
        return cell;
    }

    private Optional<LocalDate> day(ReportColumn column) {
        return cell(column).flatMap(cell -> values.date(cell.text(), cell.place()));
    }

    private <E extends Enum<E>> Optional<E> constant(ReportColumn column, Class<E> type) {
        return cell(column).flatMap(cell -> values.constant(type, cell.text(), cell.place()));
    }

    private Optional<Quantity> quantity(ReportColumn value, ReportColumn unit) {
        Function<CsvLines.Cell, Optional<Unit>> unitOf = cell -> values.unit(cell.text(), cell.place());
        Optional<Unit> measure =
                cell(unit).isEmpty() ? Optional.of(Unit.NONE) : cell(unit).flatMap(unitOf);
        if (cell(value).isEmpty() && cell(unit).isPresent()) {
            values.missing(value.header(), place);
        }
        return cell(value)
                .flatMap(cell -> values.number(cell.text(), cell.place()))
                .flatMap(number -> measure.map(symbol -> new Quantity(number, symbol)));
    }

    private void invalid(Location at, String what) {
        problems.add(Problem.of(ReadProblem.INVALID_VALUE, at, what));
    }
}
