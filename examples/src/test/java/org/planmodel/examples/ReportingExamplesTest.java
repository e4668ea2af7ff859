package org.planmodel.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planmodel.Plan;
import org.planmodel.ReportPeriod;
import org.planmodel.io.Plans;
import org.planmodel.io.json.ReportJson;
import org.planmodel.progress.FormLine;
import org.planmodel.progress.ReportForm;
import org.planmodel.progress.ReportState;
import org.planmodel.progress.ResponsibilityOverview;

/** The three programs of a plan's reporting, one after the other. */
class ReportingExamplesTest {
    @TempDir
    Path folder;

    @Test
    void rulesGiveEachItemOfTheSamplePlanToAUnit() throws IOException {
        Path assigned = folder.resolve("assigned.json");
        Run run = Run.of(AssignUnits::run, "--out", assigned.toString());

        assertThat(run.complained()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.printed()).contains("Assigned by rule").contains("nobody answers for    0\n");
        Plan plan = Plans.read(assigned).orThrow();
        assertThat(ResponsibilityOverview.of(plan).unanswered()).isEmpty();
        assertThat(plan.units()).hasSizeGreaterThan(15);
    }

    @Test
    void withoutRulesItIsSaidWhatNobodyAnswersFor() throws IOException {
        Path plan = folder.resolve("plan.txt");
        Files.writeString(plan, "青屿区2026年国民经济和社会发展计划\n一、主要任务\n1.新增企业50家。（区工信局负责）\n2.新建学校3所。\n");
        Run run = Run.of(AssignUnits::run, plan.toString());

        assertThat(run.status()).isZero();
        assertThat(run.printed()).contains("Of 2 items").contains("nobody answers for    1: [target:");
    }

    @Test
    void aSecondDocumentDividesTheTasks() throws IOException {
        Path plan = folder.resolve("plan.txt");
        Path tasks = folder.resolve("tasks.txt");
        Files.writeString(plan, "青屿区2026年国民经济和社会发展计划\n一、主要任务\n1.全年新建改建公办学校3所。\n");
        Files.writeString(tasks, "青屿区2026年重点工作任务分工\n一、主要任务\n1.全年新建改建公办学校3所。（区教育局负责）\n");
        Run run = Run.of(AssignUnits::run, plan.toString(), "--tasks", tasks.toString());

        assertThat(run.printed()).contains("1 tasks of tasks.txt matched").contains("nobody answers for    0\n");
    }

    @Test
    void theSamplePlanIsBrokenDownIntoAWorkbookAndReadBack() throws IOException {
        Path workbook = folder.resolve("breakdown.xlsx");
        Run written = Run.of(BreakDownPlan::run, "--workbook", workbook.toString());
        assertThat(written.status()).isZero();
        assertThat(written.printed()).contains("地区生产总值").contains("written to");

        Path plan = folder.resolve("plan.json");
        Run read = Run.of(BreakDownPlan::run, "--read", workbook.toString(), "--out", plan.toString());
        assertThat(read.complained()).isEmpty();
        assertThat(read.printed()).contains("items have no unit");
        assertThat(plan).exists();
    }

    @Test
    void aWorkbookWithErrorsIsRefusedInOneLineAndLeavesNoPlan() throws IOException {
        Path workbook = folder.resolve("breakdown.xlsx");
        Files.writeString(workbook, "no workbook");
        Path plan = folder.resolve("plan.json");
        Run read = Run.of(BreakDownPlan::run, "--read", workbook.toString(), "--out", plan.toString());

        assertThat(read.status()).isEqualTo(1);
        assertThat(read.complained()).hasLineCount(1).contains("breakdown.xlsx");
        assertThat(plan).doesNotExist();
    }

    @Test
    void formsAreSentOutAndCollected() throws IOException {
        Path forms = folder.resolve("forms");
        Run sent = Run.of(CollectReports::run, "--forms", forms.toString());
        assertThat(sent.complained()).isEmpty();
        assertThat(sent.printed()).contains("forms written to");

        Path one = forms.resolve("区教育局.xlsx");
        Path returned = Files.createDirectory(folder.resolve("returned"));
        Files.copy(one, returned.resolve("a.xlsx"));
        Run collected = Run.of(CollectReports::run, "--returned", returned.toString(), "--received", "2026-07-09");

        assertThat(collected.status()).isZero();
        assertThat(collected.printed())
                .contains("a.xlsx: error report-empty at 进度报送!A5")
                .containsPattern("区教育局 +late, empty +4 +")
                .containsPattern("区发改局 +missing +4\n")
                .contains("1 of ");
    }

    @Test
    void theReportsThatCameBackAreKept() throws IOException {
        Path forms = folder.resolve("forms");
        Path reports = folder.resolve("reports.json");
        Run.of(CollectReports::run, "--forms", forms.toString());
        Run kept = Run.of(CollectReports::run, "--returned", forms.toString(), "--out", reports.toString());

        assertThat(kept.complained()).isEmpty();
        try (InputStream in = Files.newInputStream(reports)) {
            assertThat(ReportJson.standard().read(in).reports())
                    .hasSize(forms.toFile().list().length)
                    .allSatisfy(report -> assertThat(report.state()).isEqualTo(ReportState.SUBMITTED));
        }
    }

    @Test
    void theNextFormsShowWhatWasReportedLast() throws IOException {
        Plan plan = Sample.rules(Optional.empty())
                .assign(Sample.plan(Optional.empty()))
                .plan();
        ReportForm form = ReportForm.of(plan, "区教育局", ReportPeriod.parse("2026-01/2026-06"));
        FormLine line = form.lines().stream()
                .filter(one -> one.unit().isPresent())
                .findFirst()
                .orElseThrow();
        Path reports = folder.resolve("reports.json");
        Files.writeString(reports, """
                {"formatVersion": "1.0", "reports": [{"unit": "%s", "period": "2026-01/2026-06", "entries": [
                  {"item": "%s", "toDate": {"value": 7171, "unit": "%s"}}]}]}
                """.formatted(
                        form.unit(), line.item(), line.unit().orElseThrow().symbol()));
        Path forms = folder.resolve("forms");
        Run next = Run.of(
                CollectReports::run,
                "--last",
                reports.toString(),
                "--period",
                "2026-01/2026-09",
                "--forms",
                forms.toString());

        assertThat(next.complained()).isEmpty();
        assertThat(cells(forms.resolve("区教育局.xlsx"))).contains(">last<", ">7171<");
        assertThat(cells(forms.resolve("区发改局.xlsx"))).doesNotContain(">last<");
    }

    /** The parts of a workbook in which its numbers and texts stand. */
    private static String cells(Path workbook) throws IOException {
        try (ZipFile parts = new ZipFile(workbook.toFile())) {
            StringBuilder cells = new StringBuilder();
            for (String part : List.of("xl/worksheets/sheet1.xml", "xl/sharedStrings.xml")) {
                InputStream in = parts.getInputStream(parts.getEntry(part));
                cells.append(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
            return cells.toString();
        }
    }

    @Test
    void whatIsNoFileOfReportsIsRefused() throws IOException {
        Path reports = folder.resolve("reports.json");
        Files.writeString(reports, "{}");
        Run run = Run.of(CollectReports::run, "--last", reports.toString());

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.complained()).hasLineCount(1).contains("reports.json");
    }

    @Test
    void beforeTheDueDateNothingIsMissing() throws IOException {
        Path returned = Files.createDirectory(folder.resolve("returned"));
        Run collected = Run.of(CollectReports::run, "--returned", returned.toString(), "--received", "2026-07-05");

        assertThat(collected.printed()).containsPattern("区发改局 +not yet +0\n").doesNotContain("missing");
    }

    @Test
    void aWrongCommandLineIsOneLineAndStatusTwo() {
        for (Run run : new Run[] {
            Run.of(AssignUnits::run, "--rule", "x"),
            Run.of(AssignUnits::run, "a.txt", "b.txt"),
            Run.of(BreakDownPlan::run, "--out", "x.json"),
            Run.of(CollectReports::run, "--period", "soon"),
            Run.of(CollectReports::run, "--due"),
            Run.of(CollectReports::run, "--out", "x.json"),
        }) {
            assertThat(run.status()).isEqualTo(2);
            assertThat(run.complained()).hasLineCount(1).contains("usage: ");
        }
    }

    @Test
    void aFileThatIsNotThereIsOneLineAndStatusOne() {
        for (Run run : new Run[] {
            Run.of(AssignUnits::run, "absent.txt"),
            Run.of(AssignUnits::run, "--rules", "absent.tsv"),
            Run.of(BreakDownPlan::run, "--read", "absent.xlsx"),
            Run.of(CollectReports::run, "--returned", "absent"),
        }) {
            assertThat(run.status()).isEqualTo(1);
            assertThat(run.complained()).hasLineCount(1).contains("absent");
        }
    }
}
