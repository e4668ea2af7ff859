package org.planmodel.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.planmodel.assessment.ScoreRules.allOrNothing;
import static org.planmodel.assessment.ScoreRules.byRank;
import static org.planmodel.assessment.ScoreRules.ceiling;
import static org.planmodel.assessment.ScoreRules.counted;
import static org.planmodel.assessment.ScoreRules.cutOff;
import static org.planmodel.assessment.ScoreRules.efficacy;
import static org.planmodel.assessment.ScoreRules.full;
import static org.planmodel.assessment.ScoreRules.gate;
import static org.planmodel.assessment.ScoreRules.ifMet;
import static org.planmodel.assessment.ScoreRules.lessPerCount;
import static org.planmodel.assessment.ScoreRules.onlyIfMet;
import static org.planmodel.assessment.ScoreRules.outOf;
import static org.planmodel.assessment.ScoreRules.proportional;
import static org.planmodel.assessment.ScoreRules.steps;
import static org.planmodel.assessment.ScoreRules.veto;
import static org.planmodel.assessment.ScoreRules.weighted;
import static org.planmodel.assessment.ScoreRules.withBonus;
import static org.planmodel.assessment.ScoreRules.withDeduction;
import static org.planmodel.assessment.ScoreRules.yearAndCumulative;
import static org.planmodel.assessment.ScoreRules.zero;

import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planmodel.assessment.ScoreRules.WhenAllAreEqual;
import org.planmodel.quantity.Fraction;
import org.planmodel.quantity.Polarity;

/** The worked examples of the rules R1 to R16, which also stand in the Javadoc of {@link ScoreRules}. */
class ScoreRulesTest {
    private static final Fraction FORTY = Fraction.of(40);
    /** R2: 40 points, stair below, cut-off at half, bonus above, veto if missed. */
    private static final ScoreRule STAIR = veto(ifMet(
            withBonus(full(), Fraction.percent("10"), Fraction.of(3), Fraction.of(9)),
            cutOff(Fraction.percent("50"), steps(Fraction.percent("10"), Fraction.of(4)))));
    /** R2 with a line between the steps. */
    private static final ScoreRule LINE = veto(ifMet(full(), cutOff(Fraction.percent("50"), proportional())));
    /** R3: 30 points and a bonus, veto if missed. */
    private static final ScoreRule THRESHOLD =
            veto(ifMet(withBonus(full(), Fraction.percent("10"), Fraction.of(1), Fraction.of(5)), zero()));

    private static String printed(Fraction points) {
        return points.toDecimal(2, RoundingMode.HALF_UP).toPlainString();
    }

    private static LineFacts of(String figure, String goal) {
        return LineFacts.ofCompletion(Fraction.of(figure).over(Fraction.of(goal)));
    }

    private static LineFacts fact(Fact fact, String value) {
        return LineFacts.builder().putFact(fact, Fraction.of(value)).build();
    }

    private static String score(ScoreRule rule, LineFacts facts, long points) {
        return printed(rule.score(facts, Fraction.of(points)).points());
    }

    @DisplayName("R1 28 500 of 30 000 is 14.25 of 15")
    @Test
    void r1InProportionAndNotMoreThanAll() {
        assertThat(score(proportional(), of("28500", "30000"), 15)).isEqualTo("14.25");
        assertThat(score(proportional(), of("31000", "30000"), 15)).isEqualTo("15.00");
    }

    @DisplayName("R1, S1 9.71 where missed, 10.00 where met")
    @Test
    void r1ATargetThatCountsAsMetHasAllPoints() {
        LineFacts missed = of("6.6", "6.8");
        assertThat(score(proportional(), missed.with(Fact.MET, Fraction.ZERO), 10))
                .isEqualTo("9.71");
        assertThat(score(proportional(), missed.with(Fact.MET, Fraction.ONE), 10))
                .isEqualTo("10.00");
    }

    @DisplayName("R1, S17 a fall gets 0 and not -11.4")
    @Test
    void r1AFallWhereARiseWasWantedHasNoPointsAndNoNegativeOnes() {
        assertThat(score(proportional(), fact(Fact.MET, "0"), 10)).isEqualTo("0.00");
        assertThat(score(proportional(), fact(Fact.COMPLETION, "-1.14"), 10)).isEqualTo("0.00");
    }

    @DisplayName("R1, S18 target zero")
    @Test
    void aTargetOfZeroThatIsMetHasAllPoints() {
        assertThat(score(proportional(), fact(Fact.MET, "1"), 10)).isEqualTo("10.00");
        assertThat(score(STAIR, fact(Fact.MET, "1"), 40)).isEqualTo("40.00");
        assertThat(score(STAIR, fact(Fact.MET, "0"), 40)).isEqualTo("0.00");
    }

    @DisplayName("R2, S13 46, 32, 0")
    @ParameterizedTest
    @CsvSource({"3.65, 46.00, false", "2.55, 32.00, true", "1.49, 0.00, true", "6.0, 49.00, false", "3.0, 40.00, false"
    })
    void r2StairWithCutOffAndBonus(String figure, String points, boolean veto) {
        Score score = STAIR.score(of(figure, "3.0"), FORTY);

        assertThat(printed(score.points())).isEqualTo(points);
        assertThat(score.veto()).isEqualTo(veto);
    }

    @DisplayName("R2, S13 line 34.00 instead of stair 32")
    @Test
    void r2TheLineBetweenTheStepsIsAnotherRule() {
        assertThat(score(LINE, of("2.55", "3.0"), 40)).isEqualTo("34.00");
        assertThat(score(LINE, of("1.49", "3.0"), 40)).isEqualTo("0.00");
    }

    @DisplayName("R3, S13 32, 35 (capped), 30, veto")
    @ParameterizedTest
    @CsvSource({"3.65, 32.00, false", "4.8, 35.00, false", "3.29, 30.00, false", "2.99, 0.00, true"})
    void r3ThresholdWithBonus(String figure, String points, boolean veto) {
        Score score = THRESHOLD.score(of(figure, "3.0"), Fraction.of(30));

        assertThat(printed(score.points())).isEqualTo(points);
        assertThat(score.veto()).isEqualTo(veto);
    }

    @DisplayName("R4 7.99 against 8 is 0")
    @Test
    void r4AllOrNothing() {
        assertThat(score(allOrNothing(), of("7.99", "8"), 10)).isEqualTo("0.00");
        assertThat(score(allOrNothing(), of("8", "8"), 10)).isEqualTo("10.00");
    }

    @DisplayName("R5 8.00, 7.60, 7.20, 6.80, 6.40")
    @ParameterizedTest
    @CsvSource({"1, 8.00", "2, 7.60", "3, 7.20", "4, 6.80", "5, 6.40", "40, 0.00"})
    void r5ByRank(String rank, String points) {
        assertThat(score(byRank(Fraction.percent("5")), fact(Fact.RANK, rank), 8))
                .isEqualTo(points);
    }

    @DisplayName("R6 8.0 gets 4, second best above gets 5.70")
    @ParameterizedTest
    @CsvSource({"7.9, 3, 0.00", "8.0, 3, 4.00", "9.1, 1, 6.00", "8.4, 2, 5.70"})
    void r6GateThenRank(String growth, String rank, String points) {
        ScoreRule rule = gate(Fraction.of(8), Fraction.of(4), outOf(Fraction.of(6), byRank(Fraction.percent("5"))));
        LineFacts facts = fact(Fact.VALUE, growth).with(Fact.RANK, Fraction.of(rank));

        assertThat(score(rule, facts, 6)).isEqualTo(points);
    }

    private static LineFacts peers(String value, String low, String high) {
        return fact(Fact.VALUE, value).with(Fact.LOWEST, Fraction.of(low)).with(Fact.HIGHEST, Fraction.of(high));
    }

    @DisplayName("R7 8.64")
    @Test
    void r7EfficacyCoefficient() {
        ScoreRule more = efficacy(Fraction.of("0.6"), Polarity.MORE_IS_BETTER, WhenAllAreEqual.FULL);
        Fraction exact = more.score(peers("6.2", "3.1", "7.8"), Fraction.of(10)).points();

        assertThat(exact.toDecimal(5, RoundingMode.HALF_UP)).isEqualTo("8.63830");
        assertThat(printed(exact)).isEqualTo("8.64");
    }

    @DisplayName("R7 less is better")
    @Test
    void r7TurnsRoundWhereLessIsBetter() {
        ScoreRule less = efficacy(Fraction.of("0.6"), Polarity.LESS_IS_BETTER, WhenAllAreEqual.FULL);

        assertThat(score(less, peers("3.1", "3.1", "7.8"), 10)).isEqualTo("10.00");
        assertThat(score(less, peers("7.8", "3.1", "7.8"), 10)).isEqualTo("6.00");
    }

    @DisplayName("R7 known mistake: from equals to (max = min)")
    @Test
    void r7SaysWhatHoldsWhenAllAreEqual() {
        ScoreRule full = efficacy(Fraction.of("0.6"), Polarity.MORE_IS_BETTER, WhenAllAreEqual.FULL);
        ScoreRule refuse = efficacy(Fraction.of("0.6"), Polarity.MORE_IS_BETTER, WhenAllAreEqual.REFUSE);

        assertThat(score(full, peers("5", "5", "5"), 10)).isEqualTo("10.00");
        assertThatThrownBy(() -> score(refuse, peers("5", "5", "5"), 10))
                .isInstanceOf(NoScoreException.class)
                .hasMessage("all are equal at 5; the rule gives no score");
    }

    @DisplayName("R8 158.67 against 150 is 10")
    @ParameterizedTest
    @CsvSource({"119, 15.00", "150, 15.00", "158.67, 10.00", "165, 5.00", "179.99, 5.00", "180, 0.00"})
    void r8Ceiling(String used, String points) {
        ScoreRule rule =
                ceiling(Map.of(Fraction.percent("20"), Fraction.of(5), Fraction.percent("10"), Fraction.of(10)));

        assertThat(score(rule, fact(Fact.VALUE, used).with(Fact.GOAL, Fraction.of(150)), 15))
                .isEqualTo(points);
    }

    @DisplayName("R9 60 / 55 / 40 / 0 and veto")
    @ParameterizedTest
    @CsvSource({"1, 1, 60.00, false", "0, 1, 55.00, false", "1, 0, 40.00, false", "0, 0, 0.00, true"})
    void r9YearAndCumulative(String year, String cumulative, String points, boolean veto) {
        ScoreRule rule = yearAndCumulative(Fraction.of(60), Fraction.of(55), FORTY, Fraction.ZERO);

        Score score =
                rule.score(fact(Fact.MET, year).with(Fact.CUMULATIVE_MET, Fraction.of(cumulative)), Fraction.of(60));

        assertThat(printed(score.points())).isEqualTo(points);
        assertThat(score.veto()).isEqualTo(veto);
    }

    /** {@code Q1=9 H1=8} */
    private static Map<String, Fraction> parts(String text) {
        Map<String, Fraction> parts = new LinkedHashMap<>();
        for (String part : text.split(" ")) {
            parts.put(part.split("=")[0], Fraction.of(part.split("=")[1]));
        }
        return parts;
    }

    private static Fraction weigh(String weights, List<String> extras, String scores) {
        return weighted(parts(weights), extras)
                .score(LineFacts.builder().putAllParts(parts(scores)).build(), Fraction.of(100))
                .points();
    }

    @DisplayName("R10 9.175")
    @Test
    void r10Periods() {
        assertThat(weigh("Q1=0.15 H1=0.25 Q3=0.25 FY=0.35", List.of(), "Q1=9 H1=8 Q3=10 FY=9.5"))
                .isEqualTo(Fraction.of("9.175"));
    }

    @DisplayName("R11 92.41")
    @Test
    void r11Components() {
        assertThat(weigh(
                        "targets=0.8 public=0.1 leaders=0.1",
                        List.of("plus", "minus", "other"),
                        "targets=91.2 public=88.5 leaders=95 plus=1.5 minus=-0.4"))
                .isEqualTo(Fraction.of("92.41"));
    }

    @DisplayName("R12 86.60")
    @Test
    void r12LevelAndChange() {
        assertThat(weigh("level=0.4 change=0.6", List.of(), "level=78.5 change=92.0"))
                .isEqualTo(Fraction.of("86.6"));
    }

    @Test
    void weightsThatDoNotAddUpAreRefused() {
        assertThatThrownBy(() -> weighted(parts("Q1=0.15 H1=0.25 Q3=0.25 FY=0.3"), List.of()))
                .hasMessage("weights: they add up to 0.95, not to 1: Q1, H1, Q3, FY");
    }

    @DisplayName("R13 5, 4, 3, 2, 0, 0")
    @ParameterizedTest
    @CsvSource({"0, 5.00", "1, 4.00", "2, 3.00", "3, 2.00", "4, 0.00", "5, 0.00"})
    void r13LateReport(String days, String points) {
        assertThat(score(lessPerCount(Fact.DAYS_LATE, Fraction.ONE, 4), fact(Fact.DAYS_LATE, days), 5))
                .isEqualTo(points);
    }

    private static ScoreRule missing(long times) {
        return counted(
                List.of(
                        CountPoints.each(Fact.REPORTS_MISSING, Fraction.of(-10)),
                        CountPoints.each(Fact.REPORTS_EMPTY, Fraction.of(-5))),
                Fraction.of(times));
    }

    @DisplayName("R14 one missing, doubled: 80")
    @ParameterizedTest
    @CsvSource({"1, 0, 2, 80.00", "1, 0, 1, 90.00", "1, 1, 1, 85.00", "11, 0, 1, 0.00"})
    void r14MissingReport(String missing, String empty, long times, String points) {
        LineFacts facts = fact(Fact.REPORTS_MISSING, missing).with(Fact.REPORTS_EMPTY, Fraction.of(empty));

        assertThat(score(missing(times), facts, 100)).isEqualTo(points);
    }

    @DisplayName("R15 one red, two yellows: -3")
    @ParameterizedTest
    @CsvSource({"2, 1, -3.00", "1, 1, -2.00", "3, 0, -1.00", "4, 0, -2.00"})
    void r15LightsBecomePoints(String yellow, String red, String points) {
        ScoreRule rule = counted(
                List.of(
                        new CountPoints(Fact.YELLOW_LIGHTS, 2, Fraction.of(-1)),
                        CountPoints.each(Fact.RED_LIGHTS, Fraction.of(-2))),
                Fraction.ONE);

        assertThat(score(rule, fact(Fact.YELLOW_LIGHTS, yellow).with(Fact.RED_LIGHTS, Fraction.of(red)), 0))
                .isEqualTo(points);
    }

    @DisplayName("R16 2 × first, 1 × third: +1.1")
    @ParameterizedTest
    @CsvSource({"1, 1.10", "0, 0.00"})
    void r16MonthlyMedalsOnlyIfTheGatesHold(String met, String points) {
        ScoreRule rule = onlyIfMet(counted(
                List.of(
                        CountPoints.each(Fact.FIRST_PLACES, Fraction.of("0.5")),
                        CountPoints.each(Fact.SECOND_PLACES, Fraction.of("0.3")),
                        CountPoints.each(Fact.THIRD_PLACES, Fraction.of("0.1"))),
                Fraction.ONE));
        LineFacts facts = fact(Fact.MET, met)
                .with(Fact.FIRST_PLACES, Fraction.of(2))
                .with(Fact.SECOND_PLACES, Fraction.ZERO)
                .with(Fact.THIRD_PLACES, Fraction.ONE);

        assertThat(score(rule, facts, 0)).isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource({"0.88, 18.00", "0.951, 20.00", "0.95, 19.00", "0.0, 0.00"})
    void pointsFallForEachFullStepBelow(String completion, String points) {
        ScoreRule rule = withDeduction(full(), Fraction.percent("5"), Fraction.ONE);

        assertThat(score(rule, fact(Fact.COMPLETION, completion), 20)).isEqualTo(points);
    }

    @Test
    void aScoreSaysHowItCameAbout() {
        assertThat(STAIR.score(of("2.55", "3.0"), FORTY).reason().chinese()).isEqualTo("未完成，完成85.00%，满8档，每档4分，触发一票否决");
        assertThat(proportional()
                        .score(of("28500", "30000"), Fraction.of(15))
                        .reason()
                        .english())
                .isEqualTo("95.00 % of 15 points");
    }

    @Test
    void aRuleSaysItsWords() {
        assertThat(STAIR.words(FORTY).chinese()).isEqualTo("完成的得40分，每超10%加3分，最多9分；未完成的完成率每10%得4分，完成率低于50%不得分，未完成一票否决");
    }
}
