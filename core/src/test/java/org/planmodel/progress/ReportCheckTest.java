package org.planmodel.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.planmodel.ReportPeriod;
import org.planmodel.problem.Location;
import org.planmodel.problem.Problem;
import org.planmodel.quantity.Quantity;

/** Scenario S11 of REGIME.md (a cumulative figure that fell) and the other checks of a report. */
class ReportCheckTest {
    private static final ReportPeriod HALF_YEAR = ReportPeriod.parse("2026-01/2026-06");
    private static final ReportPeriod SEVEN_MONTHS = ReportPeriod.parse("2026-01/2026-07");
    private static final ReportItem COMPANIES = ReportItem.target("T3");
    private static final ReportItem OF_WHICH = ReportItem.target("T4");

    private static final ProgressReport HALF = report(HALF_YEAR, entry("420", "家"))
            .submit(LocalDate.of(2026, 7, 8), "a")
            .accept(LocalDate.of(2026, 7, 10), "b");

    private static ReportForm form(ReportPeriod period) {
        return ReportForm.of(SmallPlan.PLAN, SmallPlan.INDUSTRY, period);
    }

    private static ReportEntry entry(String toDate, String unit) {
        return ReportEntry.builder()
                .item(COMPANIES)
                .toDate(Quantity.of(toDate, unit))
                .build();
    }

    private static ProgressReport report(ReportPeriod period, ReportEntry entry) {
        return ProgressReport.builder()
                .unit(SmallPlan.INDUSTRY)
                .period(period)
                .addEntry(entry)
                .addEntry(ReportEntry.builder()
                        .item(OF_WHICH)
                        .toDate(Quantity.of("30", "家"))
                        .build())
                .build();
    }

    private static List<String> codes(ReportPeriod period, ReportEntry entry) {
        return ReportCheck.on(form(period)).after(List.of(HALF)).check(report(period, entry)).stream()
                .map(Problem::code)
                .toList();
    }

    @Test
    void aCumulativeFigureThatFellIsAProblemWithItsCell() {
        List<Problem> problems = ReportCheck.on(form(SEVEN_MONTHS))
                .after(List.of(HALF))
                .locating((entry, field) -> new Location.Cell("报表", "H" + (entry + 5)))
                .check(report(SEVEN_MONTHS, entry("410", "家")));

        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("cumulative-fell");
            assertThat(problem.location().describe()).isEqualTo("报表!H5");
            assertThat(problem.messageChinese()).isEqualTo("累计数下降：2026-01/2026-07为410家，低于2026-01/2026-06的420家");
        });
    }

    @Test
    void aCorrectionThatNamesTheEarlierFigureMakesItRight() {
        ReportEntry corrected = entry("410", "家").toBuilder()
                .addCorrection(new Correction(HALF_YEAR, Quantity.of("420", "家"), Quantity.of("398", "家"), "统计核减"))
                .build();

        assertThat(codes(SEVEN_MONTHS, corrected)).isEmpty();
    }

    @Test
    void aCorrectionMayWriteTheEarlierFigureInAnotherWay() {
        ReportEntry corrected = entry("410", "家").toBuilder()
                .addCorrection(new Correction(HALF_YEAR, Quantity.of("420.0", "家"), Quantity.of("398", "家"), "统计核减"))
                .build();

        assertThat(codes(SEVEN_MONTHS, corrected)).isEmpty();
    }

    @Test
    void aCorrectionOfAFigureThatWasNotReportedIsAProblem() {
        ReportEntry corrected = entry("410", "家").toBuilder()
                .addCorrection(new Correction(HALF_YEAR, Quantity.of("421", "家"), Quantity.of("398", "家"), "统计核减"))
                .build();

        assertThat(codes(SEVEN_MONTHS, corrected)).containsExactly("corrected-value-differs");
    }

    @Test
    void theCorrectedReportKeepsItsFigureAndSaysBy() {
        ProgressReport corrected = HALF.correct(LocalDate.of(2026, 8, 8), "b", "统计核减", Optional.of("r7"));

        assertThat(corrected.state()).isEqualTo(ReportState.CORRECTED);
        assertThat(corrected.find(COMPANIES).orElseThrow().toDate()).contains(Quantity.of("420", "家"));
        assertThat(corrected.stateOn(LocalDate.of(2026, 7, 20))).isEqualTo(ReportState.ACCEPTED);
    }

    @Test
    void theFigureOfThePeriodMustMakeTheNewSum() {
        ReportEntry entry =
                entry("450", "家").toBuilder().inPeriod(Quantity.of("20", "家")).build();

        assertThat(codes(SEVEN_MONTHS, entry)).containsExactly("sum-differs");
    }

    @Test
    void aFigureInAnotherUnitOfMeasureIsAProblem() {
        assertThat(codes(SEVEN_MONTHS, entry("450", "万元"))).containsExactly("unit-of-measure-differs");
    }

    @Test
    void zeroIsAFigureAndNothingIsNone() {
        assertThat(codes(HALF_YEAR, entry("0", "家"))).isEmpty();
        assertThat(codes(HALF_YEAR, ReportEntry.builder().item(COMPANIES).build()))
                .containsExactly("entry-empty");
        assertThat(codes(
                        HALF_YEAR,
                        ReportEntry.builder()
                                .item(COMPANIES)
                                .notApplicable("本单位无此项任务")
                                .build()))
                .isEmpty();
    }

    @Test
    void wordsWithoutSubstanceAreSeenAsSuch() {
        ReportEntry words =
                ReportEntry.builder().item(COMPANIES).progress("按计划推进。").build();

        assertThat(codes(HALF_YEAR, words)).containsExactly("entry-empty");
    }

    @Test
    void aLagNeedsAReason() {
        ReportEntry behind = entry("430", "家").toBuilder()
                .selfAssessment(SelfAssessment.BEHIND)
                .build();

        assertThat(codes(SEVEN_MONTHS, behind)).containsExactly("lag-without-reason");
        assertThat(codes(SEVEN_MONTHS, behind.toBuilder().lagCode("funds").build()))
                .isEmpty();
        assertThat(codes(SEVEN_MONTHS, behind.toBuilder().lagCode("luck").build()))
                .containsExactly("lag-code-unknown");
    }

    @Test
    void whatIsCalledDoneNeedsEvidence() {
        assertThat(codes(
                        SEVEN_MONTHS,
                        entry("430", "家").toBuilder()
                                .selfAssessment(SelfAssessment.DONE)
                                .build()))
                .containsExactly("done-without-evidence");
    }

    @Test
    void theReportOfAnotherUnitOrPeriodIsAProblem() {
        ProgressReport foreign =
                report(HALF_YEAR, entry("1", "家")).toBuilder().unit("区教育局").build();

        assertThat(ReportCheck.on(form(SEVEN_MONTHS)).check(foreign))
                .extracting(Problem::code)
                .containsExactly("report-of-another-unit", "report-of-another-period");
    }

    @Test
    void linesThatAreMissingTwiceOrUnknownAreProblems() {
        ProgressReport report = ProgressReport.builder()
                .unit(SmallPlan.INDUSTRY)
                .period(HALF_YEAR)
                .addEntry(entry("1", "家"))
                .addEntry(entry("2", "家"))
                .addEntry(ReportEntry.builder().item(ReportItem.target("T1")).build())
                .build();

        assertThat(ReportCheck.on(form(HALF_YEAR)).check(report))
                .extracting(Problem::code)
                .containsExactly("entry-twice", "entry-unknown", "entry-missing");
    }

    @Test
    void aReportInWhichNothingIsSaidIsEmpty() {
        assertThat(ReportCheck.on(form(HALF_YEAR)).check(form(HALF_YEAR).expectedReport()))
                .extracting(Problem::code)
                .contains("report-empty");
    }

    @Test
    void theNextFormIsPrefilledButForWhatMustBeJudgedAnew() {
        ProgressReport last = report(
                HALF_YEAR,
                entry("420", "家").toBuilder()
                        .selfAssessment(SelfAssessment.BEHIND)
                        .lagCode("funds")
                        .nextStep("加快拨付")
                        .build());
        FormLine line = form(SEVEN_MONTHS).prefilledFrom(last).find(COMPANIES).orElseThrow();

        assertThat(line.last()).contains(Quantity.of("420", "家"));
        assertThat(line.prefilled().lagCode()).contains("funds");
        assertThat(line.prefilled().nextStep()).contains("加快拨付");
        assertThat(line.prefilled().toDate()).isEmpty();
        assertThat(line.prefilled().selfAssessment()).isEmpty();
    }

    @Test
    void aUnitsFormHasJustItsOwnItems() {
        assertThat(form(HALF_YEAR).lines()).extracting(FormLine::item).containsExactly(COMPANIES, OF_WHICH);
        assertThat(ReportForm.of(SmallPlan.PLAN, SmallPlan.SCIENCE, HALF_YEAR).lines())
                .isEmpty();
    }

    @Test
    void collectingSaysWhoIsLateMissingTwiceOrNotAsked() {
        ReportForm form = form(HALF_YEAR).dueOn(LocalDate.of(2026, 7, 5));
        ReportForm other = form.toBuilder().unit("u2").unitName("区商务局").build();
        ProgressReport late = HALF.toBuilder().due(LocalDate.of(2026, 7, 5)).build();
        ProgressReport foreign = late.toBuilder().unit("u9").build();
        CollectedReports round = CollectedReports.of(
                List.of(form, other), List.of(late, late, foreign), WorkingDays.none(), LocalDate.of(2026, 7, 20));

        assertThat(round.late()).containsExactly(SmallPlan.INDUSTRY);
        assertThat(round.missing()).containsExactly("u2");
        assertThat(round.problems())
                .extracting(Problem::code)
                .containsExactly("report-twice", "report-not-expected", "report-late", "report-missing");
    }
}
