package org.planmodel.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.planmodel.evaluation.Cases.bound;
import static org.planmodel.evaluation.Cases.endOf;
import static org.planmodel.evaluation.Cases.rate;
import static org.planmodel.evaluation.Cases.sum;
import static org.planmodel.evaluation.Cases.target;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.planmodel.Aspect;
import org.planmodel.Measure;
import org.planmodel.Plan;
import org.planmodel.ReportPeriod;
import org.planmodel.Target;
import org.planmodel.progress.AdjustmentState;
import org.planmodel.progress.Correction;
import org.planmodel.progress.ProgressReport;
import org.planmodel.progress.ReportEntry;
import org.planmodel.progress.ReportItem;
import org.planmodel.progress.TargetAdjustment;
import org.planmodel.progress.TargetAssignment;
import org.planmodel.progress.TargetHistory;
import org.planmodel.progress.Vintage;
import org.planmodel.quantity.Comparator;
import org.planmodel.quantity.Criterion;
import org.planmodel.quantity.Fraction;
import org.planmodel.quantity.Quantity;

/** Targets assigned later (S5), adjusted in mid-year (S6), and figures that are corrected (S11). */
class TargetsThatChangeTest {
    private static final Rounding FOUR = Rounding.halfUp(4);
    private static final Target ENERGY = target("单位GDP能耗", Aspect.DECLINE, new Criterion.AsAssigned(Optional.of("市")));
    private static final TargetHistory ASSIGNED = history(ENERGY)
            .assign(TargetAssignment.builder()
                    .target("T1")
                    .criterion(bound(Comparator.AT_LEAST, "3.5%"))
                    .assignedOn(LocalDate.of(2024, 7, 15))
                    .by("市")
                    .build());
    private static final Target INVESTMENT = target("固定资产投资", Aspect.LEVEL, bound(Comparator.AT_LEAST, "2000亿元"));
    private static final TargetHistory ADJUSTED = history(INVESTMENT)
            .adjust(TargetAdjustment.builder()
                    .target("T1")
                    .earlier(bound(Comparator.AT_LEAST, "2000亿元"))
                    .adjusted(bound(Comparator.AT_LEAST, "1800亿元"))
                    .proposedOn(LocalDate.of(2024, 8, 1))
                    .build()
                    .step(AdjustmentState.EXAMINED, LocalDate.of(2024, 8, 15), "财经委", "1号")
                    .step(AdjustmentState.SUBMITTED, LocalDate.of(2024, 8, 20), "区政府", "2号")
                    .step(AdjustmentState.APPROVED, LocalDate.of(2024, 8, 30), "区人大常委会", "3号"));
    private static final ObservationHistory INVESTED =
            ObservationHistory.of(sum("900亿元", 6), sum("1300亿元", 9), sum("1820亿元", 12));

    private static TargetHistory history(Target target) {
        return TargetHistory.of(Plan.builder()
                .title("计划")
                .addMeasure(Measure.builder().addTarget(target).build())
                .build());
    }

    private static Evaluation evaluate(
            TargetHistory history, ObservationHistory figures, LocalDate asOf, LocalDate knownOn) {
        return Evaluator.standard().evaluate(EvaluationInput.of(history, "T1", figures, asOf, knownOn));
    }

    @DisplayName("S5 known on 06-30: awaiting assignment")
    @Test
    void beforeTheFigureIsSentDownTheTargetAwaitsIt() {
        Evaluation june = evaluate(
                ASSIGNED, ObservationHistory.of(rate("1.9%", 6)), LocalDate.of(2024, 6, 30), LocalDate.of(2024, 6, 30));

        assertThat(june.measurability()).isEqualTo(Measurability.AWAITING_ASSIGNMENT);
        assertThat(june.progress()).isEmpty();
        assertThat(june.explain().chinese()).isEqualTo("单位GDP能耗降幅（市下达目标）：目标待下达。");
    }

    @DisplayName("S5 H1 1.9 seen from 12-31 is behind by 1.6")
    @Test
    void anAssignedFigureHoldsForTheWholeYearOnceItIsKnown() {
        Evaluation halfSeenFromTheEnd = evaluate(
                ASSIGNED,
                ObservationHistory.of(rate("1.9%", 6)),
                LocalDate.of(2024, 6, 30),
                LocalDate.of(2024, 12, 31));

        assertThat(halfSeenFromTheEnd.progress()).contains(Progress.BEHIND);
        assertThat(halfSeenFromTheEnd.margin()).contains(Quantity.of("-1.6", "%"));
    }

    @DisplayName("S5 year 3.2 is missed by 0.3")
    @Test
    void anAssignedFigureIsMissedByTheYear() {
        Evaluation year = evaluate(
                ASSIGNED,
                ObservationHistory.of(rate("3.2%", 12)),
                LocalDate.of(2024, 12, 31),
                LocalDate.of(2025, 1, 31));

        assertThat(year.outcome()).isEqualTo(Outcome.MISSED);
        assertThat(year.margin()).contains(Quantity.of("-0.3", "%"));
    }

    @DisplayName("S6 June: 45.00 against 50, -5.00")
    @Test
    void whatIsBeforeTheAdjustmentKeepsTheOldTarget() {
        Evaluation june = evaluate(ADJUSTED, INVESTED, endOf(6), LocalDate.of(2024, 7, 20));

        assertThat(june.completion()).contains(Fraction.percent("45"));
        assertThat(june.gap()).contains(Fraction.percent("-5"));
        assertThat(june.againstOriginal()).isEmpty();
    }

    @DisplayName("S6 June recomputed for 07-20 is unchanged")
    @Test
    void theJuneEvaluationRecomputedAtTheEndOfTheYearIsTheSame() {
        Evaluation then = evaluate(ADJUSTED, INVESTED, endOf(6), LocalDate.of(2024, 7, 20));
        Evaluation again = evaluate(ADJUSTED, INVESTED, endOf(6), LocalDate.of(2024, 7, 20));
        Evaluation before = evaluate(history(INVESTMENT), INVESTED, endOf(6), LocalDate.of(2024, 7, 20));

        assertThat(again).isEqualTo(then);
        assertThat(then.explain()).isEqualTo(before.explain());
    }

    @DisplayName("S6 September: 72.2222, -2.7778, against the old -10.00, needed 166.67")
    @Test
    void afterTheAdjustmentTheNewTargetCountsAndTheOldIsASecondLine() {
        Evaluation nine = evaluate(ADJUSTED, INVESTED, endOf(9), LocalDate.of(2024, 10, 15));

        assertThat(FOUR.percent(nine.completion().orElseThrow())).isEqualTo("72.2222");
        assertThat(FOUR.points(nine.gap().orElseThrow())).isEqualTo("-2.7778");
        assertThat(FOUR.points(nine.againstOriginal().orElseThrow().gap().orElseThrow()))
                .isEqualTo("-10.0000");
        assertThat(nine.requirement().orElseThrow().perMonth().rounded(Rounding.STANDARD))
                .isEqualTo(Quantity.of("166.67", "亿元"));
        assertThat(nine.explain().chinese())
                .isEqualTo("固定资产投资：2024年1-9月累计1300亿元，调整后目标1800亿元以上，完成72.22%，序时进度75.00%（按月），"
                        + "慢序时进度2.78个百分点，按调整前目标2000亿元以上计为65.00%（数据截至2024年9月30日，距评价日15天）。");
    }

    @DisplayName("S6 year: 101.1111 %, against the original 91.00 %")
    @Test
    void theYearIsAchievedAndSaysWhatItIsAgainstTheOriginal() {
        Evaluation year = evaluate(ADJUSTED, INVESTED, endOf(12), LocalDate.of(2025, 1, 31));

        assertThat(year.outcome()).isEqualTo(Outcome.ACHIEVED);
        assertThat(FOUR.percent(year.completion().orElseThrow())).isEqualTo("101.1111");
        OriginalLine original = year.againstOriginal().orElseThrow();
        assertThat(original.completion()).contains(Fraction.percent("91"));
        assertThat(original.verdict().isMet()).isFalse();
        assertThat(year.explain().chinese())
                .contains("完成101.11%，序时进度100.00%（按月），超序时进度1.11个百分点，已完成，按调整前目标2000亿元以上计为91.00%，未完成（");
    }

    @Test
    @DisplayName(
            "Adjusted: a ceiling of 150 raised to 160, with 155 used, is achieved by the new one and missed by the old")
    void bothVerdictsOfACeiling() {
        Target ceiling = target("能源消费总量", Aspect.LEVEL, bound(Comparator.AT_MOST, "150万吨标准煤"));
        TargetHistory adjusted = history(ceiling)
                .adjust(TargetAdjustment.builder()
                        .target("T1")
                        .earlier(ceiling.criterion())
                        .adjusted(bound(Comparator.AT_MOST, "160万吨标准煤"))
                        .proposedOn(LocalDate.of(2024, 8, 1))
                        .build()
                        .step(AdjustmentState.EXAMINED, LocalDate.of(2024, 8, 15), "财经委", "1号")
                        .step(AdjustmentState.SUBMITTED, LocalDate.of(2024, 8, 20), "区政府", "2号")
                        .step(AdjustmentState.APPROVED, LocalDate.of(2024, 8, 30), "区人大常委会", "3号"));
        ObservationHistory used = ObservationHistory.of(sum("119万吨标准煤", 9), sum("155万吨标准煤", 12));

        Evaluation nine = evaluate(adjusted, used, endOf(9), LocalDate.of(2024, 10, 15));
        Evaluation year = evaluate(adjusted, used, endOf(12), LocalDate.of(2025, 1, 31));

        assertThat(year.outcome()).isEqualTo(Outcome.ACHIEVED);
        assertThat(year.againstOriginal().orElseThrow().verdict().isMet()).isFalse();
        assertThat(year.explain().chinese()).contains("已完成，按调整前目标不超过150万吨标准煤衡量，未完成（");
        assertThat(nine.explain().chinese()).contains("按调整前目标不超过150万吨标准煤衡量，尚未定论（");
    }

    private static final Target HOUSING = target("新增床位", Aspect.INCREMENT, bound(Comparator.AT_LEAST, "720张"));
    private static final ObservationHistory FELL = ObservationHistory.of(sum("420张", 6), sum("410张", 7));

    @DisplayName("S11 420 then 410 is CUMULATIVE_FELL")
    @Test
    void aCumulativeFigureThatFellIsAProblemAndNoNegativeMonth() {
        assertThat(FELL.problems(LocalDate.of(2024, 8, 31))).singleElement().satisfies(problem -> {
            assertThat(problem.is(EvaluationProblem.CUMULATIVE_FELL)).isTrue();
            assertThat(problem.message())
                    .isEqualTo("the cumulative figure 410张 for 2024-01/2024-07 is lower than 420张 for 2024-01/2024-06");
        });
        assertThat(FELL.problems(LocalDate.of(2024, 7, 20))).isEmpty();
    }

    private static ProgressReport report(int month, ReportEntry entry) {
        LocalDate end = endOf(month);
        return ProgressReport.expected("u1", ReportPeriod.ofMonths(2024, 1, month), end.plusDays(5)).toBuilder()
                .addEntry(entry)
                .build()
                .submit(end.plusDays(3), "张三");
    }

    private static ReportEntry.Builder beds(long toDate) {
        ReportEntry.Builder entry = ReportEntry.builder();
        entry.item(ReportItem.target("T1")).toDate(Quantity.of(toDate, "张"));
        return entry;
    }

    @DisplayName("S11 not accepted: stale, +8.3333")
    @Test
    void aReportThatIsNotAcceptedLeavesTheOlderFigureWhichIsFlagged() {
        ObservationHistory figures = ObservationHistory.ofReports(
                List.of(
                        report(6, beds(420).build()).accept(LocalDate.of(2024, 7, 10), "发改局"),
                        report(7, beds(410).build())),
                HOUSING);

        Evaluation july = evaluate(history(HOUSING), figures, endOf(7), LocalDate.of(2024, 8, 31));

        assertThat(july.measurability()).isEqualTo(Measurability.STALE);
        assertThat(july.dataEnd()).contains(endOf(6));
        assertThat(FOUR.points(july.gap().orElseThrow())).isEqualTo("8.3333");
    }

    @DisplayName("S11 corrected: July 12, 56.9444, -1.3889, 62 a month; H1 known on 07-20 stays 420")
    @Test
    void aCorrectionMakesTheMonthRightAndLeavesThePastAsItWasKnown() {
        ReportEntry corrected = beds(410)
                .addCorrection(new Correction(
                        ReportPeriod.ofMonths(2024, 1, 6), Quantity.of(420, "张"), Quantity.of(398, "张"), "统计核减"))
                .build();
        ObservationHistory figures = ObservationHistory.ofReports(
                List.of(
                        report(6, beds(420).build()).accept(LocalDate.of(2024, 7, 10), "发改局"),
                        report(7, corrected).accept(LocalDate.of(2024, 8, 12), "发改局")),
                HOUSING);
        ReportPeriod half = ReportPeriod.ofMonths(2024, 1, 6);

        assertThat(figures.problems(LocalDate.of(2024, 8, 31))).isEmpty();
        assertThat(figures.increment(ReportPeriod.ofMonths(2024, 1, 7), half, LocalDate.of(2024, 8, 31)))
                .contains(Quantity.of(12, "张"));
        Evaluation july = evaluate(history(HOUSING), figures, endOf(7), LocalDate.of(2024, 8, 31));
        assertThat(FOUR.percent(july.completion().orElseThrow())).isEqualTo("56.9444");
        assertThat(FOUR.points(july.gap().orElseThrow())).isEqualTo("-1.3889");
        assertThat(july.requirement().orElseThrow().perMonth()).hasToString("62张");
        Evaluation halfAsKnownInJuly = evaluate(history(HOUSING), figures, endOf(6), LocalDate.of(2024, 7, 20));
        assertThat(halfAsKnownInJuly.actual()).contains(Quantity.of(420, "张"));
        assertThat(figures.revisions(half))
                .extracting(KnownObservation::reason)
                .containsExactly(Optional.empty(), Optional.of("统计核减"));
    }

    @Test
    void aLateEstimateDoesNotUndoAFinalFigure() {
        KnownObservation last =
                sum("420张", 6).toBuilder().vintage(Vintage.FINAL).build();
        KnownObservation estimate = sum("400张", 6).toBuilder()
                .vintage(Vintage.ESTIMATE)
                .knownOn(LocalDate.of(2024, 9, 1))
                .build();

        assertThat(ObservationHistory.of(estimate, last).latest(endOf(6), LocalDate.of(2024, 12, 31)))
                .contains(last);
    }
}
