package org.planmodel.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.planmodel.quantity.Fraction;
import org.planmodel.wording.Sentence;

/** Every tenth of a point is explained: what the sentences say adds up to the total that is printed. */
class EveryPointTest {
    private static final Pattern LINE = Pattern.compile("^[^：]+：(-?[\\d.]+)分（");
    private static final Pattern CAPPED = Pattern.compile("^(加|扣)分合计([\\d.]+)分，超过上限，按扣?([\\d.]+)分计$");
    private static final Pattern TOTAL = Pattern.compile("总得分([\\d.-]+)分");
    private static final Pattern RESCALED = Pattern.compile("可计([\\d.]+)分中得([\\d.-]+)分，折算为([\\d.-]+)分");

    private static SchemeLine line(String id, LineKind kind, long points, ScoreRule rule) {
        return SchemeLine.builder()
                .id(id)
                .name(id)
                .kind(kind)
                .points(Fraction.of(points))
                .rule(rule)
                .build();
    }

    private static AssessmentScheme.Builder scheme(long total, SchemeLine... lines) {
        AssessmentScheme.Builder scheme = AssessmentScheme.builder();
        scheme.name("办法").declaredTotal(Fraction.of(total)).addLines(lines);
        return scheme;
    }

    private static LineFacts given(String points) {
        return LineFacts.ofGiven(Fraction.of(points), "外部");
    }

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theSentencesAddUpToTheTotal(int seed) {
        Random random = new Random(seed);
        AssessmentScheme.Builder scheme = AssessmentScheme.builder();
        List<SchemeLine> lines = new ArrayList<>();
        AssessmentFacts facts = AssessmentFacts.EMPTY;
        long total = 0;
        for (int i = 0; i < 3 + random.nextInt(5); i++) {
            long points = 1 + random.nextInt(30);
            total += points;
            lines.add(line("l" + i, LineKind.TARGET, points, ScoreRules.proportional()));
            facts = facts.with(
                    "甲",
                    "l" + i,
                    i > 0 && random.nextInt(5) == 0
                            ? LineFacts.builder().notApplicable("无此事项").build()
                            : LineFacts.ofCompletion(Fraction.of(random.nextInt(1300), 1000 + random.nextInt(97))));
        }
        for (int i = 0; i < random.nextInt(4); i++) {
            boolean bonus = random.nextBoolean();
            String id = (bonus ? "b" : "d") + i;
            lines.add(line(id, bonus ? LineKind.BONUS : LineKind.DEDUCTION, 0, ScoreRules.given()).toBuilder()
                    .cap(Fraction.of(3))
                    .build());
            facts = facts.with("甲", id, given((bonus ? "" : "-") + random.nextInt(500) / 100.0));
        }
        scheme.name("办法")
                .declaredTotal(Fraction.of(total))
                .lines(lines)
                .bonusCap(Fraction.of(4))
                .deductionCap(Fraction.of(4))
                .notApplicable(NotApplicablePolicy.values()[random.nextInt(4)]);
        UnitAssessment unit = scheme.build().assess(facts).get("甲");

        assertThat(unit.total().isPresent() ? addedUp(unit) : BigDecimal.ZERO)
                .as(() ->
                        unit.explain().stream().map(Sentence::chinese).toList().toString())
                .isEqualByComparingTo(unit.total().orElse(BigDecimal.ZERO));
    }

    /** Adds up by hand what the sentences say. */
    private static BigDecimal addedUp(UnitAssessment unit) {
        BigDecimal regular = BigDecimal.ZERO;
        BigDecimal extras = BigDecimal.ZERO;
        List<Sentence> sentences = unit.explain();
        for (int i = 0; i < unit.lines().size(); i++) {
            Matcher line = LINE.matcher(sentences.get(i).chinese());
            assertThat(line.find()).as(sentences.get(i).chinese()).isTrue();
            BigDecimal points = new BigDecimal(line.group(1));
            if (unit.lines().get(i).line().kind().countsIntoTotal()) {
                regular = regular.add(points);
            } else {
                extras = extras.add(points);
            }
        }
        for (Sentence sentence : unit.totalReasons()) {
            Matcher cap = CAPPED.matcher(sentence.chinese());
            assertThat(cap.find()).as(sentence.chinese()).isTrue();
            BigDecimal cut = new BigDecimal(cap.group(2)).subtract(new BigDecimal(cap.group(3)));
            extras = cap.group(1).equals("加") ? extras.subtract(cut) : extras.add(cut);
        }
        String summary = unit.summary().chinese();
        Matcher rescaled = RESCALED.matcher(summary);
        if (rescaled.find()) {
            assertThat(new BigDecimal(rescaled.group(2))).isEqualByComparingTo(regular);
            regular = new BigDecimal(rescaled.group(3));
        }
        Matcher total = TOTAL.matcher(summary);
        if (total.find()) {
            assertThat(new BigDecimal(total.group(1))).isEqualByComparingTo(regular.add(extras));
        }
        return regular.add(extras);
    }

    @Test
    @DisplayName("Limits of lines and of the scheme are said, and so is what is rescaled")
    void limitsAreSaid() {
        AssessmentScheme scheme = scheme(
                        100,
                        line("甲项", LineKind.OUTSIDE, 60, ScoreRules.given()),
                        line("乙项", LineKind.OUTSIDE, 40, ScoreRules.given()),
                        line("创新", LineKind.BONUS, 0, ScoreRules.given()).toBuilder()
                                .cap(Fraction.of(3))
                                .build(),
                        line("表彰", LineKind.BONUS, 0, ScoreRules.given()),
                        line("通报", LineKind.DEDUCTION, 0, ScoreRules.given()))
                .bonusCap(Fraction.of(4))
                .deductionCap(Fraction.of(5))
                .build();

        assertThat(scheme.assess(AssessmentFacts.EMPTY
                                .with("u", "甲项", given("51"))
                                .with(
                                        "u",
                                        "乙项",
                                        LineFacts.builder()
                                                .notApplicable("无农业用地")
                                                .build())
                                .with("u", "创新", given("4.5"))
                                .with("u", "表彰", given("2"))
                                .with("u", "通报", given("-8")))
                        .get("u")
                        .explain())
                .extracting(Sentence::chinese)
                .containsExactly(
                        "甲项：51.00分（分值60分；由外部评定51分）",
                        "乙项：0.00分（分值0分；不适用（无农业用地），剔除后折算）",
                        "创新：3.00分（由外部评定4.5分，按上限计3分）",
                        "表彰：2.00分（由外部评定2分）",
                        "通报：-8.00分（由外部评定-8分）",
                        "加分合计5.00分，超过上限，按4.00分计",
                        "扣分合计8.00分，超过上限，按扣5.00分计",
                        "u：可计60分中得51.00分，折算为85.00分，加减分-1.00分，总得分84.00分，第1名。");
    }

    @Test
    @DisplayName("Points of counts and steps say how they came about, also where a limit cuts them")
    void countsAreSaid() {
        ScoreRule late = ScoreRules.lessPerCount(Fact.DAYS_LATE, Fraction.ONE, 4);
        ScoreRule bonus = ScoreRules.withBonus(ScoreRules.full(), Fraction.percent("10"), Fraction.ONE, Fraction.of(5));
        ScoreRule less = ScoreRules.withDeduction(ScoreRules.full(), Fraction.percent("5"), Fraction.ONE);
        ScoreRule counted =
                ScoreRules.counted(List.of(CountPoints.each(Fact.REPORTS_MISSING, Fraction.of(-10))), Fraction.ONE);

        assertThat(why(late, Fact.DAYS_LATE, "2", 5)).isEqualTo("3: 迟报2天，扣2分 / 2 days late, 2 points less");
        assertThat(why(late, Fact.DAYS_LATE, "1", 5)).isEqualTo("4: 迟报1天，扣1分 / 1 day late, 1 point less");
        assertThat(why(late, Fact.DAYS_LATE, "4", 5))
                .isEqualTo("0: 迟报4天，迟报4天及以上不得分 / 4 days late; no points from 4 days late on");
        assertThat(why(late, Fact.DAYS_LATE, "0", 5)).isEqualTo("5: 迟报0天，不扣分 / 0 days late");
        assertThat(why(bonus, Fact.COMPLETION, "1.6", 30)).startsWith("35: 得30分，超额60.00%，满6档，按上限加5分");
        assertThat(why(less, Fact.COMPLETION, "0", 10)).startsWith("0: 得10分，低于目标100.00%，满20档，10分扣完为止");
        assertThat(why(counted, Fact.REPORTS_MISSING, "11", 100)).startsWith("0: 漏报11次，扣110分，扣完为止");
    }

    private static String why(ScoreRule rule, Fact fact, String value, long points) {
        LineFacts facts = LineFacts.builder().putFact(fact, Fraction.of(value)).build();
        Score score = rule.score(facts, Fraction.of(points));
        return AssessmentWords.number(score.points()) + ": " + score.reason().chinese() + " / "
                + score.reason().english();
    }

    @Test
    @DisplayName("The remainder of a pool is stated on the line of the unit that leads")
    void theRemainderIsStated() {
        SchemeLine task = SchemeLine.of("task", "重点任务", Fraction.of(4), ScoreRules.proportional()).toBuilder()
                .sharing(new SharingRule.EqualPool())
                .build();
        LineFacts done = LineFacts.ofCompletion(Fraction.percent("85")).toBuilder()
                .cooperating(2)
                .build();

        assertThat(scheme(4, task)
                        .build()
                        .assess(AssessmentFacts.EMPTY.with("牵头", "task", done))
                        .get("牵头")
                        .lines()
                        .get(0)
                        .explain()
                        .chinese())
                .contains("1.14分")
                .endsWith("牵头共担任务（任务得分3.4分，配合单位2个），另计修约余数0.01分）");
    }

    @Test
    @DisplayName("A line that is left out by a policy of its own is rescaled, too")
    void aLineMayBeLeftOutByItself() {
        AssessmentScheme scheme = scheme(
                        100,
                        line("a", LineKind.OUTSIDE, 60, ScoreRules.given()),
                        line("b", LineKind.OUTSIDE, 40, ScoreRules.given()).toBuilder()
                                .notApplicable(NotApplicablePolicy.LEAVE_OUT_AND_RESCALE)
                                .build())
                .notApplicable(NotApplicablePolicy.ZERO)
                .build();

        assertThat(scheme.assess(AssessmentFacts.EMPTY
                                .with("u", "a", given("51"))
                                .with(
                                        "u",
                                        "b",
                                        LineFacts.builder().notApplicable("无").build()))
                        .get("u")
                        .total())
                .contains(new BigDecimal("85.00"));
    }

    @Test
    @DisplayName("A slip of sign is not counted either way: a deduction that adds, a bonus that takes away")
    void aSlipOfSignIsPending() {
        AssessmentScheme scheme = scheme(
                        10,
                        line("a", LineKind.OUTSIDE, 10, ScoreRules.given()),
                        line("扣分", LineKind.DEDUCTION, 0, ScoreRules.given()),
                        line("加分", LineKind.BONUS, 0, ScoreRules.given()))
                .build();
        AssessmentFacts facts = AssessmentFacts.EMPTY.with("u", "a", given("9"));

        UnitAssessment deduction =
                scheme.assess(facts.with("u", "扣分", given("2"))).get("u");
        assertThat(deduction.total()).isEmpty();
        assertThat(deduction.find("扣分").orElseThrow().explain().chinese()).isEqualTo("扣分：待计分（扣分项应为负分，现为2分，请核对正负号）");
        assertThat(scheme.assess(facts.with("u", "加分", given("-2"))).get("u").isProvisional())
                .isTrue();
        assertThat(scheme.assess(facts.with("u", "扣分", given("-2"))).get("u").total())
                .contains(new BigDecimal("7.00"));
    }

    @Test
    @DisplayName(
            "A rule that demands a veto of which the scheme says nothing is refused; so is a total that is not positive")
    void aVetoThatNothingAnswersIsRefused() {
        SchemeLine energy = line("energy", LineKind.TARGET, 10, ScoreRules.veto(ScoreRules.allOrNothing()));

        assertThatThrownBy(() -> scheme(10, energy).build())
                .hasMessage("scheme \"办法\": the rule of line energy demands a veto, "
                        + "but no veto of the scheme says what a score rule triggers");
        assertThatThrownBy(() -> scheme(0, line("a", LineKind.BONUS, 0, ScoreRules.given()))
                        .build())
                .hasMessage("scheme \"办法\": the declared total 0 is not positive");
    }

    @Test
    @DisplayName("A unit of a group of which nothing is known is pending, not left out in silence")
    void aUnitWithoutFactsIsPending() {
        AssessmentScheme scheme = scheme(10, line("a", LineKind.OUTSIDE, 10, ScoreRules.given()))
                .addGroup(new AssessmentGroup("街道", List.of("甲", "乙")))
                .build();

        Assessment assessment = scheme.assess(AssessmentFacts.EMPTY.with("甲", "a", given("9")));

        assertThat(assessment.units()).extracting(UnitAssessment::unit).containsExactly("甲", "乙");
        assertThat(assessment.get("乙").isProvisional()).isTrue();
        assertThat(assessment.get("甲").rank()).contains(1);
    }

    private static Assessment provisional(AssessmentScheme scheme, String jia, String yi) {
        return scheme.assess(AssessmentFacts.EMPTY.with("甲", "a", given(jia)).with("乙", "a", given(yi)))
                .step(AssessmentState.REVIEWED, LocalDate.of(2025, 1, 20), "发改局")
                .step(AssessmentState.PROVISIONAL, LocalDate.of(2025, 2, 10), "考核办");
    }

    @Test
    @DisplayName(
            "States: a second unit may object, a recheck is by the same scheme and of the same units, every other jump is refused")
    void statesAndJumps() {
        AssessmentScheme scheme =
                scheme(10, line("a", LineKind.OUTSIDE, 10, ScoreRules.given())).build();
        Assessment objected = provisional(scheme, "9", "8")
                .object(LocalDate.of(2025, 2, 12), "甲", "数据有误")
                .object(LocalDate.of(2025, 2, 13), "乙", "佐证未采信");
        AssessmentScheme other = scheme.toBuilder().name("另一办法").build();

        assertThat(objected.steps()).hasSize(4);
        assertThatThrownBy(() -> objected.recheck(provisional(other, "9", "9"), LocalDate.of(2025, 2, 20), "x"))
                .hasMessage("again: it is by the scheme 另一办法, which is not the one of this assessment, 办法");
        assertThatThrownBy(() -> objected.recheck(
                        scheme.assess(AssessmentFacts.EMPTY.with("甲", "a", given("9"))),
                        LocalDate.of(2025, 2, 20),
                        "x"))
                .hasMessage("again: it is of [甲], this assessment of [乙, 甲]");
        assertThatThrownBy(() -> objected.object(LocalDate.of(2025, 2, 14), "丙", "x"))
                .hasMessage("unit \"丙\" was not assessed");
        int allowed = 0;
        for (AssessmentState from : AssessmentState.values()) {
            for (AssessmentState to : AssessmentState.values()) {
                allowed += from.mayBecome(to) ? 1 : 0;
            }
        }
        assertThat(allowed).as("of 36 pairs").isEqualTo(8);
        assertThat(AssessmentState.FINAL.mayBecome(AssessmentState.OBJECTED)).isFalse();
        assertThat(AssessmentState.SELF_ASSESSED.mayBecome(AssessmentState.PROVISIONAL))
                .isFalse();
    }

    @Test
    @DisplayName("Two schemes: what no line explains, which veto is new, who came before, and who is only in one")
    void twoSchemes() {
        SchemeLine a = line("甲项", LineKind.OUTSIDE, 60, ScoreRules.given());
        SchemeLine b = line("乙项", LineKind.TARGET, 40, ScoreRules.allOrNothing()).toBuilder()
                .binding(true)
                .build();
        BandTable bands = BandTable.of(
                BandTable.Scale.HUNDRED, Band.from("优秀", "90"), Band.from("良好", "60", "90"), Band.below("一般", "60"));
        AssessmentScheme first = scheme(100, a, b).bands(bands).build();
        AssessmentScheme second = first.toBuilder()
                .notApplicable(NotApplicablePolicy.ZERO)
                .addVeto(VetoRule.builder()
                        .id("v")
                        .name("约束性指标未完成")
                        .effect(VetoRule.Effect.CAP)
                        .bestBand("一般")
                        .onBindingMissed(true)
                        .build())
                .build();
        LineFacts none = LineFacts.builder().notApplicable("无").build();
        AssessmentFacts facts = AssessmentFacts.EMPTY
                .with("甲", "甲项", given("54"))
                .with("甲", "乙项", none)
                .with("乙", "甲项", given("60"))
                .with("乙", "乙项", LineFacts.ofCompletion(Fraction.of(1, 2)));

        AssessmentComparison comparison =
                AssessmentComparison.of(first.assess(facts), second.assess(facts.with("丙", "甲项", given("1"))));

        assertThat(comparison.moves())
                .extracting(move -> move.explain().chinese())
                .containsExactly(
                        "甲：由90.00分、第1名、优秀变为54.00分、第2名、一般，折算和上限影响减36.00分，被乙超过。",
                        "乙：由60.00分、第2名、良好变为60.00分、第1名、一般，适用否决“约束性指标未完成”。");
        assertThat(comparison.added()).containsExactly("丙");
        assertThat(comparison.dropped()).isEmpty();
    }
}
