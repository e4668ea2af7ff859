package org.planmodel.examples;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.planmodel.Plan;
import org.planmodel.PlanPeriod;
import org.planmodel.ReportPeriod;
import org.planmodel.io.ReportsReadResult;
import org.planmodel.io.forms.FormReadResult;
import org.planmodel.io.forms.ReportFormWorkbook;
import org.planmodel.io.json.ReportJson;
import org.planmodel.progress.CollectedReports;
import org.planmodel.progress.Lateness;
import org.planmodel.progress.ProgressProblem;
import org.planmodel.progress.ProgressReport;
import org.planmodel.progress.ReportForm;
import org.planmodel.progress.ReportItem;
import org.planmodel.progress.WorkingDays;

/**
 * Sends out the forms on which units report, and collects what comes back (进度报送):
 *
 * <pre>
 * CollectReports [PLAN] --forms FOLDER                      writes a form for each unit
 * CollectReports [PLAN] --returned FOLDER [--received DAY]  reads the forms that came back: who is late, who is missing, what is wrong;
 *                       [--out FILE.json]                   and keeps the reports
 * </pre>
 *
 * <p>{@code --period 2026-01/2026-06} is the first half of the plan's year where nothing is said, {@code --due} the fifth day after its end, and
 * {@code --received} the due date. {@code --last FILE.json} names the reports of the period before, from which the forms are
 * prefilled and beside which new figures are checked. Without a plan it takes the sample plan with the rules that fit it.
 *
 * <pre>
 * mvn -q -pl examples -am compile exec:java -Dexec.mainClass=org.planmodel.examples.CollectReports
 * </pre>
 */
public final class CollectReports {
    private static final String USAGE =
            "CollectReports [PLAN] [--period 2026-01/2026-06] [--due DAY] [--last FILE.json]"
                    + " [--forms FOLDER] [--returned FOLDER [--received DAY] [--out FILE.json]]";
    private static final Map<String, String> OPTIONS = Map.ofEntries(
            Map.entry("period", "period"),
            Map.entry("due", "day"),
            Map.entry("last", "file"),
            Map.entry("forms", "folder"),
            Map.entry("returned", "folder"),
            Map.entry("received", "day"),
            Map.entry("out", "file"));
    private static final int DAYS_TO_REPORT = 5;

    private final List<ReportForm> forms;
    private final List<ProgressReport> last;
    private final PrintStream out;

    private CollectReports(List<ReportForm> forms, List<ProgressReport> last, PrintStream out) {
        this.forms = forms;
        this.last = last;
        this.out = out;
    }

    /** Runs the program and ends the virtual machine where it failed. */
    public static void main(String[] args) {
        Program.main("CollectReports", CollectReports::run, args);
    }

    static void run(String[] args, PrintStream out) throws IOException {
        Arguments arguments = Arguments.parse(args, USAGE, OPTIONS);
        if (arguments.path("out").isPresent() && arguments.path("returned").isEmpty()) {
            throw arguments.wrong("--out needs --returned");
        }
        Plan read = Sample.plan(arguments.file());
        Plan plan = arguments.file().isPresent()
                ? read
                : Sample.rules(Optional.empty()).assign(read).plan();
        ReportPeriod period = arguments.value("period", ReportPeriod::parse).orElseGet(() -> firstHalf(plan));
        LocalDate due = arguments
                .value("due", LocalDate::parse)
                .orElseGet(() -> period.end().plusDays(DAYS_TO_REPORT));
        List<ProgressReport> last = last(arguments);
        List<ReportForm> forms = ReportForm.ofAllUnits(plan, period).stream()
                .map(form -> prefilled(form.dueOn(due), last))
                .toList();
        if (forms.isEmpty()) {
            throw new IllegalArgumentException(plan.title() + ": no unit answers for anything; assign units first");
        }
        CollectReports round = new CollectReports(forms, last, out);
        out.println(plan.title() + ", " + period + ", due " + due);
        if (arguments.path("returned").isPresent()) {
            LocalDate received = arguments.value("received", LocalDate::parse).orElse(due);
            List<ProgressReport> reports =
                    round.collect(arguments.path("returned").get(), received);
            if (arguments.path("out").isPresent()) {
                write(reports, arguments.path("out").get());
                out.println("written to " + arguments.path("out").get());
            }
        } else {
            round.send(arguments);
        }
    }

    private static List<ProgressReport> last(Arguments arguments) throws IOException {
        if (arguments.path("last").isEmpty()) {
            return List.of();
        }
        Path file = arguments.path("last").get();
        try (InputStream in = Files.newInputStream(file)) {
            ReportsReadResult read = ReportJson.standard().read(in);
            if (read.hasErrors()) {
                throw new IOException(
                        file + ": " + Problems.line(read.problems().get(0)));
            }
            return read.reports();
        }
    }

    private static ReportForm prefilled(ReportForm form, List<ProgressReport> last) {
        return last.stream()
                .filter(report -> report.unit().equals(form.unit()))
                .findFirst()
                .map(form::prefilledFrom)
                .orElse(form);
    }

    private static void write(List<ProgressReport> reports, Path file) throws IOException {
        try (OutputStream stream = Files.newOutputStream(file)) {
            ReportJson.standard().write(reports, stream);
        }
    }

    private static ReportPeriod firstHalf(Plan plan) {
        PlanPeriod years = plan.period()
                .orElseThrow(() -> new IllegalArgumentException(
                        plan.title() + ": the plan names no year; say --period 2026-01/2026-06"));
        return ReportPeriod.ofMonths(years.start().getYear(), 1, 6);
    }

    private void send(Arguments arguments) throws IOException {
        TextTable table = new TextTable("unit", "targets", "milestones", "measures", "form");
        Path folder = arguments.path("forms").orElse(null);
        if (folder != null) {
            Files.createDirectories(folder);
        }
        for (ReportForm form : forms) {
            String file = fileName(form);
            if (folder != null) {
                ReportFormWorkbook.standard().write(form, folder.resolve(file));
            }
            table.row(
                    form.unitName(),
                    count(form, ReportItem.Kind.TARGET),
                    count(form, ReportItem.Kind.MILESTONE),
                    count(form, ReportItem.Kind.MEASURE),
                    folder == null ? "" : file);
        }
        table.printTo(out);
        if (folder != null) {
            out.println(forms.size() + " forms written to " + folder);
        }
    }

    /** The workbook of a unit is named for it. */
    static String fileName(ReportForm form) {
        return form.unitName().replaceAll("[^\\p{L}\\p{N}]", "_") + ".xlsx";
    }

    private static String count(ReportForm form, ReportItem.Kind kind) {
        return Long.toString(
                form.lines().stream().filter(line -> line.item().kind() == kind).count());
    }

    private List<ProgressReport> collect(Path folder, LocalDate received) throws IOException {
        List<ProgressReport> reports = new ArrayList<>();
        Map<String, Integer> errors = new LinkedHashMap<>();
        Set<String> empty = new LinkedHashSet<>();
        for (Path file : workbooks(folder)) {
            FormReadResult result = ReportFormWorkbook.standard().read(file, forms, last);
            result.problems().forEach(problem -> out.println(file.getFileName() + ": " + Problems.line(problem)));
            result.report().ifPresent(report -> {
                reports.add(report.submit(received, report.preparedBy().orElse(report.unit())));
                errors.merge(report.unit(), result.errors().size(), Integer::sum);
                if (result.problems().stream().anyMatch(problem -> problem.is(ProgressProblem.REPORT_EMPTY))) {
                    empty.add(report.unit());
                }
            });
        }
        CollectedReports collected = CollectedReports.of(forms, reports, WorkingDays.none(), received);
        TextTable table = new TextTable("unit", "report", "days late", "errors");
        for (ReportForm form : forms) {
            Lateness late = collected.lateness().get(form.unit());
            boolean came = errors.containsKey(form.unit());
            table.row(
                    form.unitName(),
                    came ? state(late, empty.contains(form.unit())) : late.isMissing() ? "missing" : "not yet",
                    Integer.toString(late.days()),
                    came ? Integer.toString(errors.get(form.unit())) : "");
        }
        table.printTo(out);
        out.println(errors.size() + " of " + forms.size() + " units have reported");
        return reports;
    }

    private static String state(Lateness late, boolean empty) {
        String time = late.isLate() ? "late" : "in time";
        return empty ? time + ", empty" : time;
    }

    private static List<Path> workbooks(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".xlsx"))
                    .sorted()
                    .toList();
        }
    }
}
