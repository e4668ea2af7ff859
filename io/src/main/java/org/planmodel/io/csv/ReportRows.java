package org.planmodel.io.csv;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.planmodel.io.LossReport.Loss;
import org.planmodel.io.internal.EnumNames;
import org.planmodel.problem.Location;
import org.planmodel.progress.Correction;
import org.planmodel.progress.ProgressReport;
import org.planmodel.progress.ReportEntry;
import org.planmodel.progress.ReportStep;
import org.planmodel.quantity.Quantity;

/** The rows of a report, and what they do not carry. */
final class ReportRows {
    private final ProgressReport report;
    private final List<Map<ReportColumn, String>> rows = new ArrayList<>();
    private final List<Loss> losses;

    private ReportRows(ProgressReport report, List<Loss> losses) {
        this.report = report;
        this.losses = losses;
    }

    static List<Map<ReportColumn, String>> of(ProgressReport report, List<Loss> losses) {
        ReportRows rows = new ReportRows(report, losses);
        rows.report();
        report.entries().forEach(rows::entry);
        report.steps().forEach(rows::step);
        report.attributes().forEach(rows::attribute);
        return rows.rows;
    }

    private Map<ReportColumn, String> row(ReportColumn.Kind kind) {
        Map<ReportColumn, String> row = new EnumMap<>(ReportColumn.class);
        row.put(ReportColumn.ROW, EnumNames.of(kind));
        row.put(ReportColumn.UNIT, report.unit());
        row.put(ReportColumn.PERIOD, report.period().toString());
        rows.add(row);
        return row;
    }

    private void report() {
        Map<ReportColumn, String> row = row(ReportColumn.Kind.REPORT);
        put(row, ReportColumn.ID, report.id());
        put(row, ReportColumn.PLAN, report.plan());
        put(row, ReportColumn.DUE, report.due());
        put(row, ReportColumn.PREPARED_BY, report.preparedBy());
        put(row, ReportColumn.REVIEWED_BY, report.reviewedBy());
        put(row, ReportColumn.PREPARED_ON, report.preparedOn());
    }

    private void entry(ReportEntry entry) {
        Map<ReportColumn, String> row = row(ReportColumn.Kind.ENTRY);
        row.put(ReportColumn.ITEM, entry.item().toString());
        quantity(row, ReportColumn.TO_DATE, ReportColumn.TO_DATE_UNIT, entry.toDate());
        quantity(row, ReportColumn.IN_PERIOD, ReportColumn.IN_PERIOD_UNIT, entry.inPeriod());
        quantity(row, ReportColumn.YEAR_ESTIMATE, ReportColumn.YEAR_ESTIMATE_UNIT, entry.yearEstimate());
        put(row, ReportColumn.RANK, entry.rank());
        put(row, ReportColumn.VINTAGE, entry.vintage().map(EnumNames::of));
        put(row, ReportColumn.PROGRESS, entry.progress());
        put(row, ReportColumn.STAGE, entry.stage());
        put(row, ReportColumn.REACHED_ON, entry.reachedOn());
        put(row, ReportColumn.SELF_ASSESSMENT, entry.selfAssessment().map(EnumNames::of));
        put(row, ReportColumn.OUTLOOK, entry.outlook().map(EnumNames::of));
        put(row, ReportColumn.LAG_CODE, entry.lagCode());
        put(row, ReportColumn.LAG_REASON, entry.lagReason());
        put(row, ReportColumn.NEXT_STEP, entry.nextStep());
        put(row, ReportColumn.NOT_APPLICABLE, entry.notApplicable());
        for (String evidence : entry.evidence()) {
            Map<ReportColumn, String> proof = row(ReportColumn.Kind.EVIDENCE);
            proof.put(ReportColumn.ITEM, entry.item().toString());
            proof.put(ReportColumn.EVIDENCE, evidence);
        }
        for (Correction correction : entry.corrections()) {
            Map<ReportColumn, String> corrected = row(ReportColumn.Kind.CORRECTION);
            corrected.put(ReportColumn.ITEM, entry.item().toString());
            corrected.put(ReportColumn.CORRECTED_PERIOD, correction.period().toString());
            quantity(corrected, ReportColumn.EARLIER, ReportColumn.EARLIER_UNIT, Optional.of(correction.earlier()));
            quantity(
                    corrected,
                    ReportColumn.CORRECTED,
                    ReportColumn.CORRECTED_UNIT,
                    Optional.of(correction.corrected()));
            corrected.put(ReportColumn.REASON, correction.reason());
        }
    }

    private void step(ReportStep step) {
        Map<ReportColumn, String> row = row(ReportColumn.Kind.STEP);
        row.put(ReportColumn.STATE, EnumNames.of(step.state()));
        row.put(ReportColumn.ON, step.on().toString());
        put(row, ReportColumn.BY, step.by());
        put(row, ReportColumn.REASON, step.reason());
        put(row, ReportColumn.NEW_DUE, step.newDue());
        put(row, ReportColumn.CORRECTED_BY, step.correctedBy());
        step.where().ifPresent(place -> {
            if (place instanceof Location.Cell cell) {
                row.put(ReportColumn.SHEET, cell.sheet());
                row.put(ReportColumn.CELL, cell.cell());
            } else {
                losses.add(new Loss("steps.where", place.describe(), "the table has places in cells only"));
            }
        });
    }

    private void attribute(String key, String value) {
        Map<ReportColumn, String> row = row(ReportColumn.Kind.ATTRIBUTE);
        row.put(ReportColumn.KEY, key);
        row.put(ReportColumn.VALUE, value);
    }

    private static void put(Map<ReportColumn, String> row, ReportColumn column, Optional<?> value) {
        value.ifPresent(present -> row.put(column, present.toString()));
    }

    private static void quantity(
            Map<ReportColumn, String> row, ReportColumn value, ReportColumn unit, Optional<Quantity> quantity) {
        quantity.ifPresent(present -> {
            row.put(value, present.value().toPlainString());
            row.put(unit, present.unit().symbol());
        });
    }
}
