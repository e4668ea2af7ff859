package org.planmodel.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planmodel.ReportPeriod;
import org.planmodel.assessment.BandTable.Scale;
import org.planmodel.evaluation.Interval;
import org.planmodel.progress.ProgressReport;
import org.planmodel.progress.WorkingDays;
import org.planmodel.quantity.Fraction;
import org.planmodel.quantity.Polarity;
import org.planmodel.wording.Language;
import org.planmodel.wording.Sentence;

/** Schemes: shared tasks (S7), not applicable (S9), late reports (S10), vetoes, ties and groups (S12), totals (S22), lines that add up (S23). */
class AssessmentSchemeTest {
    private static AssessmentScheme.Builder scheme(long total, SchemeLine... lines) {
        AssessmentScheme.Builder scheme = AssessmentScheme.builder();
        scheme.name("考核办法").declaredTotal(Fraction.of(total)).addLines(lines);
        return scheme;
    }

    private static SchemeLine given(String id, long points) {
        return SchemeLine.builder()
                .id(id)
                .name(id)
                .kind(LineKind.OUTSIDE)
                .points(Fraction.of(points))
                .rule(ScoreRules.given())
                .build();
    }

    private static LineFacts points(String points) {
        return LineFacts.ofGiven(Fraction.of(points), "统计局");
    }

    private static BandTable bands(Scale scale) {
        return BandTable.of(
                scale,
                Band.from("优秀", "90"),
                Band.from("良好", "80", "90"),
                Band.from("合格", "60", "80"),
                Band.below("不合格", "60"));
    }

    // --- S7

    private static SchemeLine shared(SharingRule sharing) {
        return SchemeLine.of("task", "重点任务", Fraction.of(4), ScoreRules.proportional()).toBuilder()
                .sharing(sharing)
                .build();
    }

    private static List<String> shared(SharingRule sharing, String completion) {
        AssessmentScheme scheme = scheme(100, shared(sharing), given("rest", 96))
                .notApplicable(NotApplicablePolicy.ZERO)
                .build();
        LineFacts result = LineFacts.ofCompletion(Fraction.percent(completion)).toBuilder()
                .cooperating(2)
                .build();
        LineFacts cooperates = result.toBuilder().leads(false).build();
        Assessment assessment = scheme.assess(AssessmentFacts.EMPTY
                .with("牵头", "task", result)
                .with("配合一", "task", cooperates)
                .with("配合二", "task", cooperates));
        return assessment.units().stream()
                .map(unit -> unit.find("task").orElseThrow().printed().toPlainString())
                .toList();
    }

    @DisplayName("S7 R17-A 3.40 / 1.70 / 1.70")
    @Test
    void theSameResultWithPointsOfTheirOwn() {
        assertThat(shared(new SharingRule.SameResult(Fraction.of(1, 2)), "85")).containsExactly("3.40", "1.70", "1.70");
    }

    @DisplayName("S7 R17-B 2.04 / 0.68 / 0.68")
    @Test
    void aPoolIsDividedAndAddsUp() {
        assertThat(shared(new SharingRule.Pool(Fraction.percent("60")), "85")).containsExactly("2.04", "0.68", "0.68");
    }

    @DisplayName("S7 R17-C -0.60 / -0.30 / -0.30")
    @Test
    void theShortfallIsTakenFromTheLeadAndHalfOfItFromTheOthers() {
        assertThat(shared(new SharingRule.Shortfall(Fraction.of(1, 2)), "85"))
                .containsExactly("-0.60", "-0.30", "-0.30");
        assertThat(shared(new SharingRule.Shortfall(Fraction.of(1, 2)), "110")).containsExactly("0.00", "0.00", "0.00");
    }

    @DisplayName("S7 equal thirds of 3.40: 1.14 1.13 1.13, the remainder to the lead, stated")
    @Test
    void whatRoundingLeavesOverGoesToTheLead() {
        assertThat(shared(new SharingRule.EqualPool(), "85")).containsExactly("1.14", "1.13", "1.13");
    }

    // --- S9

    private static UnitAssessment third(NotApplicablePolicy policy, LineFacts third) {
        AssessmentScheme scheme = scheme(100, given("a", 30), given("b", 30), given("c", 40))
                .notApplicable(policy)
                .build();
        return scheme.assess(AssessmentFacts.EMPTY
                        .with("甲", "a", points("27"))
                        .with("甲", "b", points("24"))
                        .with("甲", "c", third)
                        .with("乙", "c", points("38"))
                        .with("丙", "c", points("34")))
                .get("甲");
    }

    @DisplayName("S9 R18 85.00 / 91 / 87 / 51")
    @ParameterizedTest
    @CsvSource({"LEAVE_OUT_AND_RESCALE, 85.00", "FULL_POINTS, 91.00", "PEER_MEAN, 87.00", "ZERO, 51.00"})
    void aLineThatDoesNotApplyIsWhatThePolicySays(NotApplicablePolicy policy, String total) {
        LineFacts notApplicable = LineFacts.builder().notApplicable("无农业用地").build();

        assertThat(third(policy, notApplicable).total().map(BigDecimal::toPlainString))
                .contains(total);
    }

    @DisplayName("S9 no data: no total, provisional 51 of 60")
    @Test
    void missingIsNotTakenForZero() {
        UnitAssessment pending = third(NotApplicablePolicy.ZERO, LineFacts.none());

        assertThat(pending.total()).isEmpty();
        assertThat(pending.isProvisional()).isTrue();
        assertThat(pending.sum()).isEqualTo("51.00");
        assertThat(pending.available()).isEqualTo(Fraction.of(60));
        assertThat(pending.rank()).isEmpty();
        assertThat(pending.summary().chinese()).isEqualTo("甲：暂得51.00分（可计60分）。");
    }

    @DisplayName("S9 zero reported: 51 of 100")
    @Test
    void zeroIsNotTakenForMissing() {
        UnitAssessment zero = third(NotApplicablePolicy.LEAVE_OUT_AND_RESCALE, points("0"));

        assertThat(zero.total().map(BigDecimal::toPlainString)).contains("51.00");
        assertThat(zero.isProvisional()).isFalse();
    }

    @Test
    void aRescaledTotalSaysSo() {
        LineFacts notApplicable = LineFacts.builder().notApplicable("无农业用地").build();

        assertThat(third(NotApplicablePolicy.LEAVE_OUT_AND_RESCALE, notApplicable)
                        .explain())
                .extracting(Sentence::chinese)
                .containsExactly(
                        "a：27.00分（分值30分；由统计局评定27分）",
                        "b：24.00分（分值30分；由统计局评定24分）",
                        "c：0.00分（分值0分；不适用（无农业用地），剔除后折算）",
                        "甲：可计60分中得51.00分，折算为85.00分，第1名。");
    }

    // --- S10

    private static final LocalDate DUE = LocalDate.of(2024, 4, 10);
    private static final SchemeLine REPORTS = SchemeLine.builder()
            .id("reports")
            .name("进度报送")
            .kind(LineKind.PROCESS)
            .points(Fraction.of(5))
            .rule(ScoreRules.lessPerCount(Fact.DAYS_LATE, Fraction.ONE, 4))
            .build();

    private static String reportScore(ProgressReport report) {
        LineFacts facts = LineFacts.ofReports(List.of(report), WorkingDays.none(), LocalDate.of(2024, 4, 30));
        return scheme(5, REPORTS)
                .build()
                .assess(AssessmentFacts.EMPTY.with("甲", "reports", facts))
                .get("甲")
                .total()
                .orElseThrow()
                .toPlainString();
    }

    private static ProgressReport expected() {
        return ProgressReport.expected("甲", ReportPeriod.ofMonths(2024, 1, 3), DUE);
    }

    @DisplayName("S10 R13 04-12 gets 3, 04-14 gets 0")
    @Test
    void aLateReportLosesAPointADayAndAllOfThemFromTheFourth() {
        assertThat(reportScore(expected().submit(DUE.plusDays(2), "张三"))).isEqualTo("3.00");
        assertThat(reportScore(expected().submit(DUE.plusDays(4), "张三"))).isEqualTo("0.00");
    }

    @DisplayName("S10 returned and resubmitted by the new due date: 5")
    @Test
    void aReportThatWasReturnedIsInTimeByTheNewDueDate() {
        assertThat(reportScore(expected()
                        .submit(DUE.minusDays(1), "张三")
                        .sendBack(DUE.plusDays(1), "发改局", "缺佐证材料", DUE.plusDays(6))
                        .submit(DUE.plusDays(5), "张三")))
                .isEqualTo("5.00");
    }

    @Test
    void aReportThatNeverCameIsMissingAndNotLate() {
        LineFacts facts = LineFacts.ofReports(List.of(expected()), WorkingDays.none(), LocalDate.of(2024, 4, 30));

        assertThat(facts.get(Fact.REPORTS_MISSING)).isEqualTo(Fraction.ONE);
        assertThat(facts.get(Fact.DAYS_LATE)).isEqualTo(Fraction.ZERO);
    }

    // --- S12

    private static Assessment vetoed(VetoRule veto) {
        AssessmentScheme scheme = scheme(
                        100,
                        SchemeLine.builder()
                                .id("energy")
                                .name("能耗")
                                .points(Fraction.of(5))
                                .rule(ScoreRules.allOrNothing())
                                .binding(true)
                                .build(),
                        given("rest", 95))
                .bands(bands(Scale.DECLARED_TOTAL))
                .addVeto(veto)
                .build();
        return scheme.assess(AssessmentFacts.EMPTY
                .with("A", "energy", LineFacts.ofCompletion(Fraction.percent("99")))
                .with("A", "rest", points("93.5"))
                .with("B", "energy", LineFacts.ofCompletion(Fraction.ONE))
                .with("B", "rest", points("83"))
                .with("C", "energy", LineFacts.ofCompletion(Fraction.ONE))
                .with("C", "rest", points("83"))
                .with("D", "energy", LineFacts.ofCompletion(Fraction.ONE))
                .with("D", "rest", points("74.9")));
    }

    private static VetoRule.Builder binding(VetoRule.Effect effect) {
        VetoRule.Builder veto = VetoRule.builder();
        veto.id("binding").name("约束性指标未完成").effect(effect).onBindingMissed(true);
        return veto;
    }

    private static List<String> ranks(Assessment assessment) {
        return assessment.units().stream()
                .map(unit -> unit.unit() + " " + unit.total().orElseThrow() + " "
                        + unit.band().orElseThrow().label() + " "
                        + unit.rank().map(String::valueOf).orElse("-"))
                .toList();
    }

    @DisplayName("S12 CAP: A 良好, order A 1, B 2=, C 2=, D 4")
    @Test
    void aCapLeavesScoreAndRankAndLowersTheBand() {
        assertThat(ranks(vetoed(binding(VetoRule.Effect.CAP).bestBand("良好").build())))
                .containsExactly("A 93.50 良好 1", "B 88.00 良好 2", "C 88.00 良好 2", "D 79.90 合格 4");
    }

    @DisplayName("S12 EXCLUDE: B 1=, C 1=, D 3, A not ranked")
    @Test
    void anExclusionTakesTheUnitOutOfTheRanking() {
        assertThat(ranks(vetoed(binding(VetoRule.Effect.EXCLUDE).build())))
                .containsExactly("A 93.50 优秀 -", "B 88.00 良好 1", "C 88.00 良好 1", "D 79.90 合格 3");
    }

    @DisplayName("S12 ANNUL: A 不合格, ranked last (4)")
    @Test
    void anAnnulmentPutsTheUnitLast() {
        assertThat(ranks(vetoed(binding(VetoRule.Effect.ANNUL).build())))
                .containsExactly("A 93.50 不合格 4", "B 88.00 良好 1", "C 88.00 良好 1", "D 79.90 合格 3");
    }

    @Test
    void aVetoThatIsNotDecidedLeavesTheResultProvisional() {
        AssessmentScheme scheme = scheme(100, given("a", 100))
                .bands(bands(Scale.HUNDRED))
                .addVeto(VetoRule.builder()
                        .id("safety")
                        .name("安全生产")
                        .effect(VetoRule.Effect.ANNUL)
                        .build())
                .build();
        AssessmentFacts facts = AssessmentFacts.EMPTY.with("甲", "a", points("93"));

        UnitAssessment pending = scheme.assess(
                        facts.withVeto("甲", new VetoCase("safety", VetoCase.State.PENDING, "事故调查中")))
                .get("甲");
        UnitAssessment upheld = scheme.assess(
                        facts.withVeto("甲", new VetoCase("safety", VetoCase.State.UPHELD, "责任事故")))
                .get("甲");

        assertThat(pending.isProvisional()).isTrue();
        assertThat(pending.band().map(Band::label)).contains("优秀");
        assertThat(pending.summary().chinese()).isEqualTo("甲：总得分93.00分，等次优秀，第1名，否决事项待定（事故调查中）。");
        assertThat(upheld.band().map(Band::label)).contains("不合格");
        assertThat(upheld.total().map(BigDecimal::toPlainString)).contains("93.00");
    }

    @Test
    void tiesCloseUpOrAreDecidedByALine() {
        AssessmentFacts facts = AssessmentFacts.EMPTY
                .with("A", "a", points("50"))
                .with("A", "b", points("38"))
                .with("B", "a", points("48"))
                .with("B", "b", points("40"))
                .with("C", "a", points("40"))
                .with("C", "b", points("30"));
        AssessmentScheme closeUp = scheme(100, given("a", 60), given("b", 40))
                .ties(new TieRule(TieRule.Places.CLOSE_UP, List.of()))
                .build();
        AssessmentScheme decided = closeUp.toBuilder()
                .ties(new TieRule(TieRule.Places.LEAVE_OUT, List.of("b")))
                .build();

        assertThat(closeUp.assess(facts).units())
                .extracting(unit -> unit.rank().orElseThrow())
                .containsExactly(1, 1, 2);
        assertThat(decided.assess(facts).units())
                .extracting(unit -> unit.rank().orElseThrow())
                .containsExactly(2, 1, 3);
    }

    @Test
    void groupsAreRankedApartAndPeersAreThoseOfTheGroup() {
        SchemeLine growth = SchemeLine.builder()
                .id("growth")
                .name("增速")
                .points(Fraction.of(10))
                .rule(ScoreRules.byRank(Fraction.percent("5")))
                .polarity(Polarity.MORE_IS_BETTER)
                .build();
        AssessmentScheme scheme = scheme(10, growth)
                .addGroup(new AssessmentGroup("街道", List.of("甲", "乙")))
                .addGroup(new AssessmentGroup("部门", List.of("丙")))
                .build();

        Assessment assessment = scheme.assess(AssessmentFacts.EMPTY
                .with("甲", "growth", value("5.1"))
                .with("乙", "growth", value("6.4"))
                .with("丙", "growth", value("2.0")));

        assertThat(assessment.ranking(Optional.of("街道")))
                .extracting(UnitAssessment::unit)
                .containsExactly("乙", "甲");
        assertThat(assessment.get("甲").total().map(BigDecimal::toPlainString)).contains("9.50");
        assertThat(assessment.get("丙").total().map(BigDecimal::toPlainString)).contains("10.00");
        assertThat(assessment.get("甲").summary().in(Language.CHINESE)).isEqualTo("甲：总得分9.50分，街道第2名。");
    }

    private static LineFacts value(String value) {
        return LineFacts.builder().putFact(Fact.VALUE, Fraction.of(value)).build();
    }

    @Test
    void aRankWithoutAKnownDirectionIsPending() {
        AssessmentScheme scheme = scheme(
                        10, SchemeLine.of("growth", "增速", Fraction.of(10), ScoreRules.byRank(Fraction.percent("5"))))
                .build();

        LineScore line = scheme.assess(AssessmentFacts.EMPTY.with("甲", "growth", value("5.1")))
                .get("甲")
                .lines()
                .get(0);

        assertThat(line.state()).isEqualTo(LineScore.State.PENDING);
        assertThat(line.explain().chinese()).isEqualTo("增速：待计分（缺少：位次）");
    }

    // --- S22, S23

    @DisplayName("S22 162 of 180 is 162 and 90.00")
    @Test
    void aSchemeOfOneHundredAndEightyIsSoAlsoOnTheScaleOfAHundred() {
        AssessmentScheme scheme =
                scheme(180, given("a", 180)).bands(bands(Scale.HUNDRED)).build();

        UnitAssessment unit = scheme.assess(AssessmentFacts.EMPTY.with("甲", "a", points("162")))
                .get("甲");

        assertThat(unit.total().map(BigDecimal::toPlainString)).contains("162.00");
        assertThat(unit.onHundred().map(BigDecimal::toPlainString)).contains("90.00");
        assertThat(unit.band().map(Band::label)).contains("优秀");
    }

    @DisplayName("S23 19.41 + 20.00 + 13.07 + 14.25 + 10.00 = 76.73")
    @Test
    void theTotalIsTheSumOfThePrintedLines() {
        String[] completions = {"97.0588235294", "101.11", "87.1428571428", "95", "105"};
        long[] weights = {20, 20, 15, 15, 10};
        AssessmentScheme.Builder scheme = scheme(100, given("rest", 20));
        AssessmentFacts facts = AssessmentFacts.EMPTY.with(
                "甲", "rest", LineFacts.builder().notApplicable("无此事项").build());
        for (int i = 0; i < weights.length; i++) {
            scheme.addLine(SchemeLine.of("l" + i, "l" + i, Fraction.of(weights[i]), ScoreRules.proportional()));
            facts = facts.with("甲", "l" + i, LineFacts.ofCompletion(Fraction.percent(completions[i])));
        }

        UnitAssessment unit = scheme.notApplicable(NotApplicablePolicy.ZERO)
                .build()
                .assess(facts)
                .get("甲");

        assertThat(unit.lines())
                .extracting(line -> line.printed().toPlainString())
                .containsExactly("0.00", "19.41", "20.00", "13.07", "14.25", "10.00");
        assertThat(unit.total().map(BigDecimal::toPlainString)).contains("76.73");
    }

    @DisplayName("Rounding: 79.996 prints 80.00 and is banded at 80")
    @Test
    void theBandComesFromThePrintedTotal() {
        SchemeLine line = SchemeLine.of("a", "a", Fraction.of(100), ScoreRules.proportional());
        AssessmentScheme scheme =
                scheme(100, line).bands(bands(Scale.DECLARED_TOTAL)).build();

        UnitAssessment unit = scheme.assess(
                        AssessmentFacts.EMPTY.with("甲", "a", LineFacts.ofCompletion(Fraction.percent("79.996"))))
                .get("甲");

        assertThat(unit.total().map(BigDecimal::toPlainString)).contains("80.00");
        assertThat(unit.band().map(Band::label)).contains("良好");
    }

    // --- bonus, deduction, evidence

    @Test
    void bonusAndDeductionAreCappedAndDoNotCountIntoTheDeclaredTotal() {
        SchemeLine bonus = SchemeLine.builder()
                .id("bonus")
                .name("加分")
                .kind(LineKind.BONUS)
                .rule(ScoreRules.given())
                .cap(Fraction.of(3))
                .build();
        SchemeLine deduction = SchemeLine.builder()
                .id("lights")
                .name("亮灯扣分")
                .kind(LineKind.DEDUCTION)
                .rule(ScoreRules.counted(List.of(CountPoints.each(Fact.RED_LIGHTS, Fraction.of(-2))), Fraction.ONE))
                .build();
        AssessmentScheme scheme = scheme(100, given("a", 100), bonus, deduction)
                .deductionCap(Fraction.of(5))
                .build();

        Assessment assessment = scheme.assess(AssessmentFacts.EMPTY
                .with("甲", "a", points("90"))
                .with("甲", "bonus", points("4.5"))
                .with(
                        "甲",
                        "lights",
                        LineFacts.builder()
                                .putFact(Fact.RED_LIGHTS, Fraction.of(4))
                                .build())
                .with("乙", "a", points("90")));

        assertThat(assessment.get("甲").total().map(BigDecimal::toPlainString)).contains("88.00");
        assertThat(assessment.get("乙").total().map(BigDecimal::toPlainString)).contains("90.00");
        assertThat(assessment.get("乙").find("bonus").orElseThrow().explain().chinese())
                .isEqualTo("加分：0.00分（无记录）");
    }

    @Test
    void withoutEvidenceItIsNotDone() {
        SchemeLine line = SchemeLine.of("a", "a", Fraction.of(10), ScoreRules.proportional()).toBuilder()
                .evidenceRequired(true)
                .build();
        AssessmentScheme scheme = scheme(10, line).build();
        LineFacts done = LineFacts.ofCompletion(Fraction.ONE);

        Assessment assessment = scheme.assess(AssessmentFacts.EMPTY
                .with("甲", "a", done)
                .with("乙", "a", done.toBuilder().addEvidence("验收报告").build()));

        assertThat(assessment.get("甲").lines().get(0).state()).isEqualTo(LineScore.State.NO_EVIDENCE);
        assertThat(assessment.get("甲").total().map(BigDecimal::toPlainString)).contains("0.00");
        assertThat(assessment.get("乙").total().map(BigDecimal::toPlainString)).contains("10.00");
    }

    // --- S20 and schemes that cannot work

    @DisplayName("S20 refused: 80 twice, first failing score 94.01")
    @Test
    void bandsWithAGapAndASharedEndAreRefusedWithTheFirstScores() {
        assertThatThrownBy(() -> BandTable.of(
                        Scale.HUNDRED,
                        Band.from("超额完成", "95"),
                        new Band("完成", Interval.between(Fraction.of(80), Fraction.of(94))),
                        new Band("基本完成", Interval.between(Fraction.of(60), Fraction.of(80))),
                        Band.below("未完成", "60")))
                .hasMessage("bands: 80 is in 完成 and 基本完成; 94.01 is in no band");
    }

    @DisplayName("S20 repaired: 94.5, 80 and 79.99")
    @ParameterizedTest
    @CsvSource({"94.50, 完成", "80.00, 完成", "79.99, 基本完成", "95.00, 超额完成", "59.99, 未完成"})
    void repairedBandsHoldEveryScore(BigDecimal score, String label) {
        BandTable bands = BandTable.of(
                Scale.HUNDRED,
                Band.from("超额完成", "95"),
                Band.from("完成", "80", "95"),
                Band.from("基本完成", "60", "80"),
                Band.below("未完成", "60"));

        assertThat(bands.of(score).label()).isEqualTo(label);
    }

    @Test
    void endsBetweenWhichNoScoreCanBePrintedAreNoGap() {
        assertThat(BandTable.of(
                                Scale.HUNDRED,
                                Band.from("优", "90"),
                                new Band("良", Interval.atMost(Fraction.of("89.99"))))
                        .bands())
                .hasSize(2);
        assertThatThrownBy(() -> new BandTable(
                        Scale.HUNDRED,
                        3,
                        List.of(Band.from("优", "90"), new Band("良", Interval.atMost(Fraction.of("89.99"))))))
                .hasMessage("bands: 89.991 is in no band");
    }

    @Test
    void aSchemeThatCannotWorkIsRefusedWithEveryReason() {
        assertThatThrownBy(() -> scheme(100, given("a", 60), given("a", 30))
                        .bands(bands(Scale.HUNDRED))
                        .addVeto(binding(VetoRule.Effect.CAP).bestBand("一般").build())
                        .addGroup(new AssessmentGroup("一", List.of("甲")))
                        .addGroup(new AssessmentGroup("二", List.of("甲")))
                        .ties(new TieRule(TieRule.Places.LEAVE_OUT, List.of("z")))
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("scheme \"考核办法\": two lines have the id a; "
                        + "the points add up to 90, the declared total is 100; "
                        + "veto binding caps at 一般, which is no band; unit 甲 is in two groups; "
                        + "ties are decided by line z, which there is not");
    }

    @Test
    void aUnitOfNoGroupAndAFactOfNoLineAreRefused() {
        AssessmentScheme scheme = scheme(10, given("a", 10))
                .addGroup(new AssessmentGroup("一", List.of("甲")))
                .build();

        assertThatThrownBy(() -> scheme.assess(AssessmentFacts.EMPTY.with("乙", "a", points("1"))))
                .hasMessage("units: 乙 is in no group of the scheme 考核办法");
        assertThatThrownBy(() -> scheme.assess(AssessmentFacts.EMPTY.with("甲", "b", points("1"))))
                .hasMessage("the scheme 考核办法 has no line \"b\"");
        assertThatThrownBy(() -> scheme.assess(AssessmentFacts.EMPTY
                        .with("甲", "a", points("1"))
                        .withVeto("甲", new VetoCase("x", VetoCase.State.UPHELD, "y"))))
                .hasMessage("vetoes[甲]: the scheme 考核办法 has no veto \"x\"");
    }
}
