package org.planmodel.examples;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.planmodel.ReportPeriod;
import org.planmodel.io.forms.FormReadResult;
import org.planmodel.io.forms.ReportFormWorkbook;
import org.planmodel.progress.Correction;
import org.planmodel.progress.FormLine;
import org.planmodel.progress.ProgressReport;
import org.planmodel.progress.ReportEntry;
import org.planmodel.progress.ReportForm;
import org.planmodel.quantity.Quantity;

/**
 * Twelve months of reports: each unit gets its form as a workbook, fills it in, and the office reads it back. Most come in time; one is missing,
 * some are late, one is sent back, one figure is corrected a month later.
 */
final class ReportingYear {
    private static final int MISSING_MONTH = 6;
    private static final int RETURNED_MONTH = 9;
    private static final int CORRECTED_MONTH = 7;

    private final PlanningOffice office;
    private final InventedFigures figures;
    private final long seed;
    private final Path folder;
    private final ReportFormWorkbook workbook = ReportFormWorkbook.standard();
    private final List<ProgressReport> reports = new ArrayList<>();
    private final Map<String, ProgressReport> last = new HashMap<>();
    private int errors;
    private int notices;

    ReportingYear(PlanningOffice office, long seed, Path folder) throws IOException {
        this.office = office;
        this.seed = seed;
        this.folder = folder;
        this.figures = PlanningOffice.figures(seed, office.year());
    }

    /** All reports that have come so far. */
    List<ProgressReport> reports() {
        return List.copyOf(reports);
    }

    /** What was noticed in the forms, in a few words. */
    String noticed() {
        return errors + " errors and " + notices + " notices in the forms";
    }

    /** Sends out the forms of a month and reads back what comes; gives how many came. */
    int month(int month) throws IOException {
        ReportPeriod period = ReportPeriod.ofMonths(office.year(), 1, month);
        LocalDate due = office.due(period.end());
        Path forms =
                Files.createDirectories(folder.resolve(String.format(Locale.ROOT, "%d-%02d", office.year(), month)));
        int place = 0;
        int came = 0;
        for (ReportForm blank : ReportForm.ofAllUnits(office.planOn(due), period)) {
            ReportForm form = Optional.ofNullable(last.get(blank.unit()))
                    .map(blank::prefilledFrom)
                    .orElse(blank)
                    .dueOn(due);
            boolean missing = month == MISSING_MONTH && place == 3;
            if (!missing) {
                receive(form, month, place, forms.resolve(CollectReports.fileName(form)));
                came++;
            }
            place++;
        }
        return came;
    }

    /** The unit fills in its form; the office reads the file beside the form that it has sent out. */
    private void receive(ReportForm form, int month, int place, Path file) throws IOException {
        workbook.write(filled(form, month, place), file);
        FormReadResult read = workbook.read(file, form, earlier(form.unit()));
        errors += read.errors().size();
        notices += read.problems().size() - read.errors().size();
        ProgressReport report =
                read.report().orElseThrow(() -> new IOException(file + " is not read as a form: " + read.problems()));
        ProgressReport accepted = handedIn(report, month, place);
        reports.add(accepted);
        last.put(form.unit(), accepted);
    }

    private List<ProgressReport> earlier(String unit) {
        return reports.stream().filter(report -> report.unit().equals(unit)).toList();
    }

    private ReportForm filled(ReportForm form, int month, int place) {
        List<FormLine> lines = new ArrayList<>();
        boolean correct = month == CORRECTED_MONTH && place == 0;
        for (FormLine line : form.lines()) {
            ReportEntry entry = figures.entry(form.unit(), line, month);
            if (correct
                    && line.addsUp()
                    && line.last().isPresent()
                    && entry.corrections().isEmpty()) {
                entry = corrected(entry, line.last().get(), form);
                correct = false;
            }
            lines.add(line.toBuilder().prefilled(entry).build());
        }
        return form.toBuilder().lines(lines).build();
    }

    /** The figure of the last report, found to be a twentieth too high. */
    private static ReportEntry corrected(ReportEntry entry, Quantity before, ReportForm form) {
        BigDecimal lower = before.value()
                .multiply(new BigDecimal("0.95"))
                .setScale(before.value().scale(), RoundingMode.HALF_UP);
        return entry.toBuilder()
                .inPeriod(
                        entry.toDate().map(toDate -> new Quantity(toDate.value().subtract(lower), toDate.unit())))
                .addCorrection(new Correction(
                        form.lastPeriod().orElseThrow(),
                        before,
                        new Quantity(lower, before.unit()),
                        PlanningOffice.say("correction.reason").chinese()))
                .build();
    }

    private ProgressReport handedIn(ProgressReport report, int month, int place) {
        LocalDate due = office.due(report.period().end());
        Random random = new Random(seed + month * 100L + place);
        String office = PlanningOffice.say("issuer").chinese();
        int late = random.nextInt(12) == 0 ? 1 + random.nextInt(3) : -random.nextInt(4);
        LocalDate submitted = due.plusDays(late);
        ProgressReport in = report.toBuilder().due(due).build().submit(submitted, report.unit());
        if (month == RETURNED_MONTH && place == 2) {
            in = in.sendBack(
                            submitted.plusDays(1),
                            office,
                            PlanningOffice.say("return.reason").chinese(),
                            due.plusDays(6))
                    .submit(due.plusDays(5), report.unit());
            return in.accept(due.plusDays(6), office);
        }
        return in.accept(submitted.plusDays(2), office);
    }
}
