package org.planmodel.io.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.Test;
import org.planmodel.Plan;
import org.planmodel.ReportPeriod;
import org.planmodel.io.Plans;
import org.planmodel.io.SharedMaterial;
import org.planmodel.io.breakdown.BreakdownReadResult;
import org.planmodel.io.breakdown.EditedWorkbook;
import org.planmodel.problem.Problem;
import org.planmodel.progress.CollectedReports;
import org.planmodel.progress.FormLine;
import org.planmodel.progress.PlanIds;
import org.planmodel.progress.PlanItem;
import org.planmodel.progress.ProgressReport;
import org.planmodel.progress.ReportEntry;
import org.planmodel.progress.ReportForm;
import org.planmodel.progress.ReportItem;
import org.planmodel.progress.ResponsibilityOverview;
import org.planmodel.progress.WorkingDays;
import org.planmodel.quantity.Quantity;

/**
 * A plan from its document to the reports on it: read, broken down, the workbook edited by another library, the plan with units, forms, the
 * forms filled in by another library, reports, collected; and the next round, prefilled.
 */
class ReportingRoundTest {
    private static final Path SAMPLE = Path.of("..", "examples", "src", "main", "resources")
            .resolve(Path.of("org", "planmodel", "examples", "annual-plan.txt"));
    private static final List<String> ADDED = List.of("区甲局", "区乙局", "区丙局");

    @Test
    void theSamplePlanGoesThroughItsRound() throws IOException {
        round(SAMPLE, 2026);
    }

    @Test
    void theBaoanPlanGoesThroughItsRound() throws IOException {
        round(SharedMaterial.file("plans/baoan-2024.txt"), 2024);
    }

    private static void round(Path document, int year) throws IOException {
        Plan plan = PlanIds.complete(Plans.read(document).orThrow());
        ReportPeriod half = ReportPeriod.ofMonths(year, 1, 6);
        LocalDate due = LocalDate.of(year, 7, 5);

        BreakdownReadResult edited = assigned(plan, half);
        assertThat(edited.errors()).isEmpty();
        assertThat(ResponsibilityOverview.of(edited.plan()).unanswered()).isEmpty();

        List<ReportForm> forms = ReportForm.ofAllUnits(edited.plan(), half).stream()
                .map(form -> form.withCheckPoints(edited.breakdown()).dueOn(due))
                .toList();
        assertThat(forms).extracting(ReportForm::unitName).containsAll(ADDED);
        List<ProgressReport> reports = new ArrayList<>();
        for (ReportForm form : forms) {
            FormReadResult result = filled(form, 10).read(forms);
            assertThat(result.problems()).as(form.unitName()).isEmpty();
            ProgressReport report = result.report().orElseThrow();
            assertThat(report.unit()).isEqualTo(form.unit());
            saysWhatWasFilledIn(form, report);
            reports.add(report.submit(due, form.unitName()).accept(due.plusDays(3), "区发改局"));
        }
        everyItemIsReported(edited.plan(), reports);

        List<ProgressReport> late = new ArrayList<>(reports);
        ProgressReport missing = late.remove(0);
        ProgressReport slow = late.remove(0);
        late.add(slow.toBuilder().steps(List.of()).build().submit(due.plusDays(2), "x"));
        CollectedReports collected = CollectedReports.of(forms, late, WorkingDays.none(), due.plusDays(9));
        assertThat(collected.missing()).containsExactly(missing.unit());
        assertThat(collected.late()).containsExactly(slow.unit());

        nextRound(edited.plan(), reports, ReportPeriod.ofMonths(year, 1, 9));
    }

    /** An office gives each row without a unit to one of three new ones, and states a check point of each row with a number. */
    private static BreakdownReadResult assigned(Plan plan, ReportPeriod half) {
        EditedWorkbook workbook = EditedWorkbook.of(plan);
        Sheet units = workbook.units();
        for (String name : ADDED) {
            units.createRow(units.getLastRowNum() + 1).createCell(1).setCellValue(name);
        }
        int next = 0;
        for (Row row : workbook.rows()) {
            if (!workbook.text(row, "item").contains(":")) {
                continue;
            }
            if (workbook.text(row, "lead").isEmpty()
                    && workbook.text(row, "responsible").isEmpty()) {
                workbook.cell(row, "lead").setCellValue(ADDED.get(next++ % ADDED.size()));
            }
            if (workbook.text(row, "aspect").equals("增量")) {
                workbook.cell(row, "checkPoint:" + half).setCellValue(1);
            }
        }
        assertThat(next).isGreaterThan(ADDED.size());
        return workbook.read();
    }

    private static FilledForm filled(ReportForm form, int figure) {
        FilledForm filled = FilledForm.of(form).person("填报人：", "张三");
        for (FormLine line : form.lines()) {
            String item = line.item().toString();
            if (hasFigure(line)) {
                filled.set(item, "toDate", figure);
            } else if (line.item().kind() == ReportItem.Kind.MILESTONE) {
                filled.set(item, "stage", "完成主体结构");
            } else {
                filled.set(item, "progress", "印发方案并组织实施");
            }
            filled.set(item, "selfAssessment", "达序时").set(item, "outlook", "能完成");
        }
        return filled;
    }

    private static boolean hasFigure(FormLine line) {
        return line.unit().isPresent() && FormColumns.applies("toDate", line);
    }

    private static void saysWhatWasFilledIn(ReportForm form, ProgressReport report) {
        assertThat(report.preparedBy()).contains("张三");
        assertThat(report.entries()).hasSameSizeAs(form.lines());
        for (FormLine line : form.lines()) {
            ReportEntry entry = report.find(line.item()).orElseThrow();
            if (hasFigure(line)) {
                assertThat(entry.toDate())
                        .contains(Quantity.of("10", line.unit().orElseThrow().symbol()));
            } else {
                assertThat(entry.toDate()).isEmpty();
                assertThat(entry.stage().or(entry::progress)).isPresent();
            }
        }
    }

    private static void everyItemIsReported(Plan plan, List<ProgressReport> reports) {
        Set<ReportItem> reported = new HashSet<>();
        reports.forEach(report -> report.entries().forEach(entry -> reported.add(entry.item())));
        assertThat(PlanItem.of(plan))
                .extracting(PlanItem::item)
                .allSatisfy(item -> assertThat(reported).contains(item));
    }

    /** The next form shows the last figures; one that falls is a problem at its cell. */
    private static void nextRound(Plan plan, List<ProgressReport> reports, ReportPeriod period) {
        int fell = 0;
        for (ProgressReport last : reports) {
            ReportForm form = ReportForm.of(plan, last.unit(), period).prefilledFrom(last);
            long sums = form.lines().stream()
                    .filter(line -> hasFigure(line) && line.addsUp())
                    .count();
            List<Problem> fallen = filled(form, 9).read(last).problems().stream()
                    .filter(problem -> problem.code().equals("cumulative-fell"))
                    .toList();
            assertThat(fallen)
                    .hasSize((int) sums)
                    .allSatisfy(
                            problem -> assertThat(problem.location().describe()).matches("进度报送![A-Z]+\\d+"));
            fell += fallen.size();
        }
        assertThat(fell).isPositive();
    }
}
