package org.planmodel.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.planmodel.evaluation.Interval;
import org.planmodel.quantity.Fraction;
import org.planmodel.quantity.Polarity;

/** What holds by every score rule: zero, missing and not applicable differ; its words are there in both languages; a fact of zero never throws. */
class EveryRuleTest {
    private static final Fraction TENTH = Fraction.percent("10");
    private static final Fraction ONE = Fraction.ONE;

    static Stream<ScoreRule> rules() {
        return Stream.of(
                ScoreRules.proportional(),
                ScoreRules.allOrNothing(),
                ScoreRules.ifMet(ScoreRules.withBonus(ScoreRules.full(), TENTH, ONE), ScoreRules.zero()),
                ScoreRules.ifMet(ScoreRules.withBonusByPoints(ScoreRules.full(), ONE, ONE), ScoreRules.zero()),
                ScoreRules.withDeduction(ScoreRules.full(), TENTH, ONE),
                ScoreRules.withDeductionByPoints(ScoreRules.full(), ONE, ONE, Fraction.of(3)),
                ScoreRules.steps(TENTH, ONE),
                ScoreRules.cutOff(TENTH, ScoreRules.proportional()),
                ScoreRules.tiers(List.of(
                        new Tier(Interval.atLeast(ONE), Fraction.of(10)),
                        new Tier(Interval.lessThan(ONE), Fraction.of(4)))),
                ScoreRules.veto(ScoreRules.allOrNothing()),
                ScoreRules.byRank(Fraction.percent("5")),
                ScoreRules.gate(Fraction.of(8), Fraction.of(4), ScoreRules.byRank(Fraction.percent("5"))),
                ScoreRules.efficacy(Fraction.of("0.6"), Polarity.MORE_IS_BETTER, ScoreRules.WhenAllAreEqual.FULL),
                ScoreRules.ceiling(Map.of(TENTH, Fraction.of(5))),
                ScoreRules.yearAndCumulative(Fraction.of(10), Fraction.of(8), Fraction.of(5), Fraction.ZERO),
                ScoreRules.weighted(Map.of("a", ONE), List.of()),
                ScoreRules.given(),
                ScoreRules.lessPerCount(Fact.DAYS_LATE, ONE, 4),
                ScoreRules.counted(List.of(CountPoints.each(Fact.REPORTS_MISSING, Fraction.of(-1))), ONE),
                ScoreRules.onlyIfMet(ScoreRules.points(ONE)));
    }

    private static LineScore score(ScoreRule rule, LineFacts facts, NotApplicablePolicy policy) {
        return AssessmentScheme.builder()
                .name("办法")
                .declaredTotal(Fraction.of(10))
                .notApplicable(policy)
                .addLine(SchemeLine.of("line", "line", Fraction.of(10), rule))
                .addVeto(VetoRule.builder()
                        .id("v")
                        .name("v")
                        .effect(VetoRule.Effect.EXCLUDE)
                        .onScoreRule(true)
                        .build())
                .build()
                .assess(AssessmentFacts.EMPTY.with("甲", "line", facts))
                .get("甲")
                .lines()
                .get(0);
    }

    /** All that any rule needs, each of it zero. */
    private static LineFacts zero() {
        Map<Fact, Fraction> facts = new EnumMap<>(Fact.class);
        for (Fact fact : Fact.values()) {
            facts.put(fact, Fraction.ZERO);
        }
        facts.put(Fact.RANK, ONE);
        return LineFacts.builder().facts(facts).putPart("a", Fraction.ZERO).build();
    }

    @ParameterizedTest
    @MethodSource("rules")
    @DisplayName("Zero is scored, missing is pending, not applicable goes by the policy")
    void zeroMissingAndNotApplicableDiffer(ScoreRule rule) {
        LineFacts none = LineFacts.builder().notApplicable("无此事项").build();

        assertThat(score(rule, zero(), NotApplicablePolicy.ZERO).state()).isEqualTo(LineScore.State.SCORED);
        assertThat(score(rule, LineFacts.none(), NotApplicablePolicy.ZERO).state())
                .isEqualTo(LineScore.State.PENDING);
        assertThat(score(rule, LineFacts.none(), NotApplicablePolicy.ZERO)
                        .explain()
                        .chinese())
                .startsWith("line：待计分（缺少：");
        assertThat(score(rule, none, NotApplicablePolicy.ZERO).state()).isEqualTo(LineScore.State.NOT_APPLICABLE);
        assertThat(score(rule, none, NotApplicablePolicy.FULL_POINTS).printed()).isEqualTo("10.00");
    }

    @ParameterizedTest
    @MethodSource("rules")
    @DisplayName("Each rule and each reason is said in both languages, without a place that was not filled")
    void everyRuleHasItsWords(ScoreRule rule) {
        LineScore score = score(rule, zero(), NotApplicablePolicy.ZERO);

        for (String said : List.of(
                rule.words(Fraction.of(10)).chinese(),
                rule.words(Fraction.of(10)).english(),
                score.explain().chinese(),
                score.explain().english())) {
            assertThat(said)
                    .isNotBlank()
                    .doesNotContain("{")
                    .doesNotContainPattern("(?<![\\d.])1 (points|steps|days|reports)\\b");
        }
    }

    @Test
    @DisplayName("A figure of another source than the one that counts is scored, and that is said")
    void aFigureOfAnotherSourceIsSaid() {
        SchemeLine line = SchemeLine.of("gdp", "地区生产总值", Fraction.of(10), ScoreRules.proportional()).toBuilder()
                .source("区统计局")
                .build();
        AssessmentScheme scheme = AssessmentScheme.builder()
                .name("办法")
                .declaredTotal(Fraction.of(10))
                .addLine(line)
                .build();
        LineFacts own = LineFacts.ofCompletion(ONE).toBuilder().source("街道自报").build();
        LineFacts official = own.toBuilder().source("区统计局").build();

        assertThat(scheme.assess(AssessmentFacts.EMPTY.with("甲", "gdp", own).with("乙", "gdp", official))
                        .units())
                .extracting(unit -> unit.lines().get(0).explain().chinese())
                .containsExactly(
                        "地区生产总值：10.00分（分值10分；已完成，得满分10分，数据来自街道自报，规定以区统计局数据为准）", "地区生产总值：10.00分（分值10分；已完成，得满分10分）");
    }

    @Test
    @DisplayName("Rehearsal: last year's facts by a draft with a line less, a line more and another veto")
    void lastYearsFactsByADraft() {
        AssessmentScheme lastYear = AssessmentScheme.builder()
                .name("2024年办法")
                .declaredTotal(Fraction.of(100))
                .addLine(SchemeLine.of("a", "甲项", Fraction.of(60), ScoreRules.proportional()))
                .addLine(SchemeLine.of("b", "乙项", Fraction.of(40), ScoreRules.proportional()))
                .addVeto(VetoRule.builder()
                        .id("safety")
                        .name("安全生产")
                        .effect(VetoRule.Effect.EXCLUDE)
                        .build())
                .build();
        AssessmentScheme draft = AssessmentScheme.builder()
                .name("2025年办法")
                .declaredTotal(Fraction.of(100))
                .addLine(SchemeLine.of("a", "甲项", Fraction.of(100), ScoreRules.proportional()))
                .build();
        AssessmentScheme longer = draft.toBuilder()
                .lines(List.of(
                        SchemeLine.of("a", "甲项", Fraction.of(70), ScoreRules.proportional()),
                        SchemeLine.of("c", "丙项", Fraction.of(30), ScoreRules.given())))
                .build();
        AssessmentFacts facts = AssessmentFacts.EMPTY
                .with("甲", "a", LineFacts.ofCompletion(Fraction.percent("90")))
                .with("甲", "b", LineFacts.ofCompletion(ONE))
                .withVeto("甲", new VetoCase("safety", VetoCase.State.UPHELD, "责任事故"));

        AssessmentComparison rehearsal = AssessmentComparison.of(lastYear.assess(facts), draft.rehearse(facts));

        assertThat(rehearsal.moves())
                .extracting(move -> move.explain().chinese())
                .containsExactly("甲：由94.00分、不排名变为90.00分、第1名，乙项减40.00分（40.00→0），甲项加36.00分（54.00→90.00），不再适用否决“安全生产”。");
        assertThat(longer.rehearse(facts).get("甲").summary().chinese()).isEqualTo("甲：暂得63.00分（可计70分）。");
        assertThat(longer.rehearse(facts)
                        .get("甲")
                        .find("c")
                        .orElseThrow()
                        .explain()
                        .chinese())
                .isEqualTo("丙项：待计分（缺少：外部评分）");
    }

    @Test
    @DisplayName("R5 with ties: two best share the first place and all points, the third has two places less")
    void ranksWithTies() {
        AssessmentScheme scheme = AssessmentScheme.builder()
                .name("办法")
                .declaredTotal(Fraction.of(8))
                .addLine(
                        SchemeLine.of("growth", "增速", Fraction.of(8), ScoreRules.byRank(Fraction.percent("5")))
                                .toBuilder()
                                .polarity(Polarity.LESS_IS_BETTER)
                                .build())
                .build();
        AssessmentFacts facts = AssessmentFacts.EMPTY;
        for (String unit : List.of("甲=3.1", "乙=3.1", "丙=4.0")) {
            facts = facts.with(
                    unit.substring(0, 1),
                    "growth",
                    LineFacts.builder()
                            .putFact(Fact.VALUE, Fraction.of(unit.substring(2)))
                            .build());
        }

        assertThat(scheme.assess(facts).units())
                .extracting(unit -> unit.unit() + " " + unit.total().orElseThrow() + " "
                        + unit.rank().orElseThrow())
                .containsExactly("甲 8.00 1", "乙 8.00 1", "丙 7.20 3");
    }

    @Test
    @DisplayName("A scheme of a thousand (千分制) adds up and bands by its own scale")
    void aThousandPoints() {
        Map<String, Long> points = new LinkedHashMap<>();
        points.put("a", 600L);
        points.put("b", 400L);
        AssessmentScheme.Builder scheme = AssessmentScheme.builder();
        scheme.name("千分制").declaredTotal(Fraction.of(1000));
        points.forEach((id, all) -> scheme.addLine(SchemeLine.of(id, id, Fraction.of(all), ScoreRules.proportional())));
        scheme.bands(BandTable.of(BandTable.Scale.DECLARED_TOTAL, Band.from("优秀", "900"), Band.below("合格", "900")));
        UnitAssessment unit = scheme.build()
                .assess(AssessmentFacts.EMPTY
                        .with("甲", "a", LineFacts.ofCompletion(Fraction.percent("95")))
                        .with("甲", "b", LineFacts.ofCompletion(Fraction.percent("82.5"))))
                .get("甲");

        assertThat(unit.total()).hasValueSatisfying(total -> assertThat(total).isEqualTo("900.00"));
        assertThat(unit.onHundred())
                .hasValueSatisfying(score -> assertThat(score).isEqualTo("90.00"));
        assertThat(unit.band().map(Band::label)).contains("优秀");
    }
}
