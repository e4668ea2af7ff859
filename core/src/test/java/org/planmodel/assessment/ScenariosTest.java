package org.planmodel.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.planmodel.assessment.ScoreRules.allOrNothing;
import static org.planmodel.assessment.ScoreRules.ceiling;
import static org.planmodel.assessment.ScoreRules.cutOff;
import static org.planmodel.assessment.ScoreRules.full;
import static org.planmodel.assessment.ScoreRules.ifMet;
import static org.planmodel.assessment.ScoreRules.proportional;
import static org.planmodel.assessment.ScoreRules.steps;
import static org.planmodel.assessment.ScoreRules.veto;
import static org.planmodel.assessment.ScoreRules.withBonus;
import static org.planmodel.assessment.ScoreRules.zero;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planmodel.Aspect;
import org.planmodel.Measure;
import org.planmodel.Observation;
import org.planmodel.Plan;
import org.planmodel.ReportPeriod;
import org.planmodel.Target;
import org.planmodel.evaluation.Evaluation;
import org.planmodel.evaluation.EvaluationInput;
import org.planmodel.evaluation.Evaluator;
import org.planmodel.evaluation.GrowthBase;
import org.planmodel.evaluation.GrowthFigure;
import org.planmodel.evaluation.KnownObservation;
import org.planmodel.evaluation.Measurability;
import org.planmodel.evaluation.ObservationHistory;
import org.planmodel.evaluation.Outcome;
import org.planmodel.evaluation.Pace;
import org.planmodel.evaluation.Progress;
import org.planmodel.evaluation.Rounding;
import org.planmodel.progress.ProgressReport;
import org.planmodel.progress.TargetAssignment;
import org.planmodel.progress.TargetHistory;
import org.planmodel.progress.WorkingDays;
import org.planmodel.quantity.Comparator;
import org.planmodel.quantity.Criterion;
import org.planmodel.quantity.Fraction;
import org.planmodel.quantity.Polarity;
import org.planmodel.quantity.Quantity;
import org.planmodel.quantity.Tolerance;

/** The scenarios that go all the way, from a figure and a target to points, band and rank; each with the numbers of the scenario. */
class ScenariosTest {
    private static final LocalDate YEAR_END = LocalDate.of(2024, 12, 31);

    private static Target target(String subject, Aspect aspect, Comparator comparator, String value, String unit) {
        return Target.builder()
                .id("T1")
                .subject(subject)
                .aspect(aspect)
                .criterion(new Criterion.Bound(comparator, Quantity.of(value, unit)))
                .due(YEAR_END)
                .build();
    }

    private static KnownObservation figure(Aspect aspect, boolean cumulative, int month, Quantity value) {
        ReportPeriod period = ReportPeriod.ofMonths(2024, 1, month);
        return KnownObservation.builder()
                .observation(Observation.builder()
                        .subject("x")
                        .aspect(aspect)
                        .period(period)
                        .cumulative(cumulative)
                        .quantity(value)
                        .build())
                .knownOn(period.end().plusDays(10))
                .build();
    }

    private static EvaluationInput.Builder input(Target target, int month, Quantity value) {
        LocalDate end = ReportPeriod.ofMonths(2024, 1, month).end();
        boolean sum = target.aspect() == Aspect.LEVEL || target.aspect() == Aspect.INCREMENT;
        EvaluationInput.Builder input = EvaluationInput.builder();
        input.target(target)
                .figures(ObservationHistory.of(figure(target.aspect(), sum, month, value)))
                .asOf(end)
                .knownOn(end.plusDays(14));
        return input;
    }

    private static Evaluation year(Evaluator evaluator, Target target, String value, String unit) {
        return evaluator.evaluate(input(target, 12, Quantity.of(value, unit)).build());
    }

    private static Evaluation year(Target target, String value, String unit) {
        return year(Evaluator.standard(), target, value, unit);
    }

    private static String points(ScoreRule rule, long points, Evaluation evaluation) {
        AssessmentScheme scheme = AssessmentScheme.builder()
                .name("办法")
                .declaredTotal(Fraction.of(points))
                .addLine(SchemeLine.of("line", "line", Fraction.of(points), rule))
                .addVeto(VetoRule.builder()
                        .id("rule")
                        .name("未完成一票否决")
                        .effect(VetoRule.Effect.EXCLUDE)
                        .onScoreRule(true)
                        .build())
                .build();
        UnitAssessment unit = scheme.assess(AssessmentFacts.EMPTY.with("甲", "line", LineFacts.of(evaluation)))
                .get("甲");
        LineScore line = unit.lines().get(0);
        return line.state() == LineScore.State.PENDING ? "pending" : line.printed() + (line.veto() ? " veto" : "");
    }

    @DisplayName("S1 6.6 of 6.8 左右: 9.71 of 10 where it is missed, 10.00 where it is met")
    @ParameterizedTest
    @CsvSource({"none, 9.71", "0.1, 9.71", "0.2, 10.00", "3 %, 10.00"})
    void s1(String tolerance, String points) {
        Tolerance allowed = switch (tolerance) {
            case "none" -> Tolerance.none();
            case "3 %" -> Tolerance.relative("0.03");
            default -> Tolerance.absolute(tolerance);
        };
        Target growth = target("地区生产总值", Aspect.GROWTH, Comparator.ABOUT, "6.8", "%").toBuilder()
                .polarity(Polarity.MORE_IS_BETTER)
                .build();
        Evaluation year = year(Evaluator.builder().tolerance(allowed).build(), growth, "6.6", "%");

        assertThat(points(proportional(), 10, year)).isEqualTo(points);
    }

    @DisplayName("S3 158.6667 against a ceiling of 150 gets 10 of 15, 119 all of them")
    @ParameterizedTest
    @CsvSource({"158.6667, 10.00", "119, 15.00", "150, 15.00", "165, 5.00", "180, 0.00"})
    void s3(String used, String points) {
        Target energy = target("能源消费总量", Aspect.LEVEL, Comparator.AT_MOST, "150", "万吨标准煤");
        ScoreRule rule =
                ceiling(Map.of(Fraction.percent("10"), Fraction.of(10), Fraction.percent("20"), Fraction.of(5)));

        assertThat(points(rule, 15, year(energy, used, "万吨标准煤"))).isEqualTo(points);
    }

    @DisplayName("S4 5.2 in September: the fourth quarter needs 1275, which is +6.25 %, and the sentence says so")
    @Test
    void s4() {
        Target growth = target("社会消费品零售总额", Aspect.GROWTH, Comparator.AT_LEAST, "5.5", "%");
        GrowthBase base = GrowthBase.ofGrowth(Fraction.of(3000), Fraction.of(1200), Fraction.percent("5.2"));

        Evaluation nine = Evaluator.standard()
                .evaluate(input(growth, 9, Quantity.of("5.2", "%"))
                        .growthBase(base)
                        .build());

        assertThat(nine.progress()).contains(Progress.BEHIND);
        assertThat(nine.margin()).contains(Quantity.of("-0.3", "%"));
        assertThat(base.thisYearSoFar()).isEqualTo(Fraction.of(3156));
        assertThat(nine.growthRequirement()).hasValueSatisfying(needed -> {
            assertThat(needed.level()).isEqualTo(Fraction.of(1275));
            assertThat(needed.growth()).isEqualTo(Fraction.percent("6.25"));
            assertThat(needed.months()).isEqualTo(3);
        });
        assertThat(nine.whatWouldItTake().chinese()).isEqualTo("全年要达到5.5%以上，余下3个月需增长6.25%，此前增长5.20%");
        assertThat(nine.whatWouldItTake().english())
                .isEqualTo(
                        "for at least 5.5% in the year the remaining 3 months need a growth of 6.25 %; so far it is 5.20 %");
        assertThat(year(growth, "5.2", "%").growthRequirement()).isEmpty();
    }

    @DisplayName("S4 with a target of 6.8 the verdict turns with the base: 5.8491 % is missed, 6.8571 % is met")
    @Test
    void s4RevisedBase() {
        Target growth = target("地区生产总值", Aspect.GROWTH, Comparator.AT_LEAST, "6.8", "%");
        GrowthFigure planned = GrowthFigure.builder()
                .level(Quantity.of(5610, "亿元"))
                .planBase(Quantity.of(5300, "亿元"))
                .build();
        GrowthFigure revised = GrowthFigure.builder()
                .level(Quantity.of(5610, "亿元"))
                .planBase(Quantity.of(5300, "亿元"))
                .revisedBase(Quantity.of(5250, "亿元"))
                .build();

        assertThat(year(growth, planned.rate().value().toPlainString(), "%").outcome())
                .isEqualTo(Outcome.MISSED);
        assertThat(year(growth, revised.rate().value().toPlainString(), "%").outcome())
                .isEqualTo(Outcome.ACHIEVED);
        assertThat(revised.rate().value().setScale(4, RoundingMode.HALF_UP)).isEqualTo("6.8571");
    }

    @DisplayName(
            "S5 an assigned binding target that is missed by 0.3 triggers the veto; before it is assigned there is nothing to judge")
    @Test
    void s5() {
        Target energy = Target.builder()
                .id("T1")
                .subject("单位GDP能耗")
                .aspect(Aspect.DECLINE)
                .criterion(new Criterion.AsAssigned(Optional.of("市")))
                .due(YEAR_END)
                .build();
        TargetHistory history = TargetHistory.of(Plan.builder()
                        .title("计划")
                        .addMeasure(Measure.builder().addTarget(energy).build())
                        .build())
                .assign(TargetAssignment.builder()
                        .target("T1")
                        .criterion(new Criterion.Bound(Comparator.AT_LEAST, Quantity.of("3.5", "%")))
                        .assignedOn(LocalDate.of(2024, 7, 15))
                        .by("市")
                        .build());
        ObservationHistory figures = ObservationHistory.of(
                figure(Aspect.DECLINE, false, 6, Quantity.of("1.9", "%")),
                figure(Aspect.DECLINE, false, 12, Quantity.of("3.2", "%")));
        Evaluation june = Evaluator.standard()
                .evaluate(EvaluationInput.of(
                        history, "T1", figures, LocalDate.of(2024, 6, 30), LocalDate.of(2024, 6, 30)));
        Evaluation year = Evaluator.standard()
                .evaluate(EvaluationInput.of(history, "T1", figures, YEAR_END, LocalDate.of(2025, 1, 31)));
        AssessmentScheme scheme = AssessmentScheme.builder()
                .name("办法")
                .declaredTotal(Fraction.of(10))
                .addLine(SchemeLine.of("energy", "能耗", Fraction.of(10), allOrNothing()).toBuilder()
                        .binding(true)
                        .build())
                .addVeto(VetoRule.builder()
                        .id("binding")
                        .name("约束性指标未完成")
                        .effect(VetoRule.Effect.EXCLUDE)
                        .onBindingMissed(true)
                        .build())
                .build();

        assertThat(june.measurability()).isEqualTo(Measurability.AWAITING_ASSIGNMENT);
        assertThat(scheme.assess(AssessmentFacts.EMPTY.with("甲", "energy", LineFacts.of(june)))
                        .get("甲"))
                .satisfies(unit -> {
                    assertThat(unit.total()).isEmpty();
                    assertThat(unit.vetoes()).isEmpty();
                });
        assertThat(year.margin()).contains(Quantity.of("-0.3", "%"));
        assertThat(scheme.assess(AssessmentFacts.EMPTY.with("甲", "energy", LineFacts.of(year)))
                        .get("甲")
                        .vetoes())
                .extracting(VetoRule::id)
                .containsExactly("binding");
    }

    @DisplayName(
            "S10 due 2024-10-05 in a holiday: handed in on 10-08 it is in time with a calendar, three days late without")
    @Test
    void s10Holiday() {
        ProgressReport report = ProgressReport.expected(
                        "甲", ReportPeriod.ofMonths(2024, 1, 9), LocalDate.of(2024, 10, 5))
                .submit(LocalDate.of(2024, 10, 8), "张三");
        WorkingDays calendar = WorkingDays.builder()
                .addOff(
                        LocalDate.of(2024, 10, 1),
                        LocalDate.of(2024, 10, 2),
                        LocalDate.of(2024, 10, 3),
                        LocalDate.of(2024, 10, 4),
                        LocalDate.of(2024, 10, 5),
                        LocalDate.of(2024, 10, 6),
                        LocalDate.of(2024, 10, 7))
                .build();
        ScoreRule rule = ScoreRules.lessPerCount(Fact.DAYS_LATE, Fraction.ONE, 4);

        assertThat(late(rule, report, calendar)).isEqualTo(Fraction.of(5));
        assertThat(late(rule, report, WorkingDays.none())).isEqualTo(Fraction.of(2));
    }

    private static Fraction late(ScoreRule rule, ProgressReport report, WorkingDays calendar) {
        LineFacts facts = LineFacts.ofReports(List.of(report), calendar, LocalDate.of(2024, 10, 31));
        return rule.score(facts, Fraction.of(5)).points();
    }

    private static final ScoreRule R2 = veto(ifMet(
            withBonus(full(), Fraction.percent("10"), Fraction.of(3), Fraction.of(9)),
            cutOff(Fraction.percent("50"), steps(Fraction.percent("10"), Fraction.of(4)))));
    private static final ScoreRule R2_LINE = veto(ifMet(full(), cutOff(Fraction.percent("50"), proportional())));
    private static final ScoreRule R3 =
            veto(ifMet(withBonus(full(), Fraction.percent("10"), Fraction.ONE, Fraction.of(5)), zero()));

    private static Evaluation saved(String figure) {
        return year(target("节能量", Aspect.INCREMENT, Comparator.AT_LEAST, "3.0", "万吨标准煤"), figure, "万吨标准煤");
    }

    @DisplayName("S13 R3 with a target of 3.0: 3.65 gets 32, 4.8 gets 35 (capped), 3.29 gets 30, 2.99 the veto")
    @ParameterizedTest
    @CsvSource({"3.65, 32.00", "4.8, 35.00", "3.29, 30.00", "3.0, 30.00", "2.99, 0.00 veto"})
    void s13BonusCap(String figure, String points) {
        assertThat(points(R3, 30, saved(figure))).isEqualTo(points);
    }

    @DisplayName("S13 2.99 is 99.6667 %, shows 3.0, and is vetoed by a hair")
    @Test
    void s13VetoByAHair() {
        Evaluation year = saved("2.99");

        assertThat(Rounding.halfUp(4).percent(year.completion().orElseThrow())).isEqualTo("99.6667");
        assertThat(new BigDecimal("2.99").setScale(1, RoundingMode.HALF_UP)).isEqualTo("3.0");
        assertThat(year.outcome()).isEqualTo(Outcome.MISSED);
        assertThat(points(R3, 30, year)).isEqualTo("0.00 veto");
    }

    @DisplayName("S13 R2: 2.55 gets 32 by the stair and 34.00 by the line, 1.49 gets 0")
    @ParameterizedTest
    @CsvSource({"2.55, 32.00 veto, 34.00 veto", "1.49, 0.00 veto, 0.00 veto", "3.65, 46.00, 40.00"})
    void s13StairAndLine(String figure, String stair, String line) {
        assertThat(points(R2, 40, saved(figure))).isEqualTo(stair);
        assertThat(points(R2_LINE, 40, saved(figure))).isEqualTo(line);
    }

    @DisplayName("S17 -8 against +7 gets 0, not -11.4")
    @Test
    void s17() {
        Evaluation year = year(target("出口", Aspect.GROWTH, Comparator.AT_LEAST, "7", "%"), "-8", "%");

        assertThat(points(proportional(), 10, year)).isEqualTo("0.00");
        assertThat(LineFacts.of(year).get(Fact.POINTS_FROM_TARGET)).isEqualTo(Fraction.of(-15));
    }

    @DisplayName("S18 zero accidents: 0 gets all points, 1 none, and no report is pending")
    @Test
    void s18() {
        Target accidents = target("重大事故", Aspect.LEVEL, Comparator.AT_MOST, "0", "起");
        Evaluation silence = Evaluator.standard()
                .evaluate(EvaluationInput.builder()
                        .target(accidents)
                        .asOf(YEAR_END)
                        .knownOn(YEAR_END.plusDays(14))
                        .build());

        assertThat(points(proportional(), 10, year(accidents, "0", "起"))).isEqualTo("10.00");
        assertThat(points(proportional(), 10, year(accidents, "1", "起"))).isEqualTo("0.00");
        assertThat(points(proportional(), 10, silence)).isEqualTo("pending");
    }

    @DisplayName("R9 2.9 of 3.0 in the year with the cumulative target met gets 55")
    @Test
    void r9() {
        ScoreRule rule = ScoreRules.yearAndCumulative(Fraction.of(60), Fraction.of(55), Fraction.of(40), Fraction.ZERO);
        LineFacts facts = LineFacts.of(saved("2.9")).with(Fact.CUMULATIVE_MET, Fraction.ONE);

        assertThat(rule.score(facts, Fraction.of(60)).points()).isEqualTo(Fraction.of(55));
    }

    @DisplayName("S22 bands without a scale are refused")
    @Test
    void s22() {
        assertThatThrownBy(() -> BandTable.of(null, Band.from("优", "90"), Band.below("良", "90")))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("scale");
    }

    @DisplayName(
            "Known mistake: from equals to; a target that is equal to the base of steady growth is judged by the verdict")
    @Test
    void fromEqualsTo() {
        Target level = target("耕地保有量", Aspect.LEVEL, Comparator.AT_LEAST, "40", "万亩");
        EvaluationInput.Builder input = input(level, 6, Quantity.of("40", "万亩"));

        Evaluation half = Evaluator.standard()
                .evaluate(input.pace(Pace.steadyGrowth(Quantity.of(40, "万亩"), 2023))
                        .build());

        assertThat(half.progress()).contains(Progress.ON_TRACK);
        assertThat(half.growthRatio()).isEmpty();
    }

    @DisplayName("Known mistake: a range from 5 to 5 is the number 5")
    @Test
    void aRangeOfOneNumber() {
        Target growth = target("地区生产总值", Aspect.GROWTH, Comparator.AT_LEAST, "5", "%").toBuilder()
                .criterion(new Criterion.Between(Quantity.of(5, "%"), Quantity.of(5, "%")))
                .polarity(Polarity.MORE_IS_BETTER)
                .build();

        assertThat(year(growth, "5", "%").outcome()).isEqualTo(Outcome.ACHIEVED);
        assertThat(year(growth, "4.99", "%").outcome()).isEqualTo(Outcome.MISSED);
    }
}
