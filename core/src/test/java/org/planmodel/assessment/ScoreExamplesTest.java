package org.planmodel.assessment;

import static org.planmodel.assessment.ScoreRules.full;
import static org.planmodel.assessment.ScoreRules.proportional;

import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.planmodel.WorkedExample;
import org.planmodel.evaluation.Interval;
import org.planmodel.quantity.Fraction;
import org.planmodel.quantity.Polarity;

/** Each worked example in the Javadoc of the score rules is computed here. */
class ScoreExamplesTest {
    private static final Fraction TEN_PERCENT = Fraction.percent("10");

    private static WorkedExample in(String member) {
        return WorkedExample.in(ScoreRules.class, member);
    }

    private static Fraction of(String number) {
        return Fraction.of(number);
    }

    private static LineFacts fact(Fact fact, String value) {
        return LineFacts.builder().putFact(fact, of(value)).build();
    }

    private static LineFacts done(String part, String whole) {
        return LineFacts.ofCompletion(of(part).over(of(whole)));
    }

    private static LineFacts points(String fromTarget) {
        return fact(Fact.POINTS_FROM_TARGET, fromTarget)
                .with(Fact.MET, fromTarget.startsWith("-") ? Fraction.ZERO : Fraction.ONE);
    }

    private static String score(ScoreRule rule, LineFacts facts, String points) {
        return AssessmentWords.number(rule.score(facts, of(points)).points());
    }

    private static String printed(ScoreRule rule, LineFacts facts, String points) {
        return rule.score(facts, of(points))
                .points()
                .toDecimal(2, RoundingMode.HALF_UP)
                .toPlainString();
    }

    private static String percent(String part, String whole) {
        return of(part).over(of(whole)).toPercent(2, RoundingMode.HALF_UP).toPlainString();
    }

    @Test
    void theRuleOfTheClass() {
        ScoreRule rule = ScoreRules.veto(ScoreRules.ifMet(
                ScoreRules.withBonus(full(), TEN_PERCENT, of("3"), of("9")),
                ScoreRules.cutOff(Fraction.percent("50"), ScoreRules.steps(TEN_PERCENT, of("4")))));

        in("public final class ScoreRules")
                .given("40", "10", "3", "9", "50", "4", "85")
                .gives(percent("3.65", "3"), score(rule, done("3.65", "3"), "40"))
                .gives(score(rule, done("2.55", "3"), "40"))
                .gives(percent("1.49", "3"), score(rule, done("1.49", "3"), "40"))
                .holds();
    }

    @Test
    void inProportion() {
        in("public static ScoreRule proportional(")
                .given("1", "15", "30000", "28500", "97")
                .gives(score(proportional(), done("28500", "30000"), "15"))
                .holds();
    }

    @Test
    void allOrNothing() {
        in("public static ScoreRule allOrNothing(")
                .given("7.99", "8")
                .gives(score(ScoreRules.allOrNothing(), done("7.99", "8"), "10"))
                .holds();
    }

    @Test
    void bonus() {
        ScoreRule rule = ScoreRules.withBonus(full(), TEN_PERCENT, Fraction.ONE, of("5"));

        in("public static ScoreRule withBonus(ScoreRule base, Fraction step, Fraction points, Fraction most)")
                .given("1", "30", "10", "5", "160")
                .gives(percent("3.65", "3"), score(rule, done("3.65", "3"), "30"))
                .gives(score(rule, done("4.8", "3"), "30"))
                .gives(percent("3.29", "3"), score(rule, done("3.29", "3"), "30"))
                .holds();
    }

    @Test
    void bonusByPoints() {
        ScoreRule rule = ScoreRules.withBonusByPoints(full(), Fraction.ONE, of("0.5"), of("2"));

        in("public static ScoreRule withBonusByPoints(ScoreRule base, Fraction step, Fraction points, Fraction most)")
                .given("1", "20", "7", "0.5", "2", "8.3", "12")
                .gives(score(rule, points("1.3"), "20"))
                .gives(score(rule, points("5"), "20"))
                .holds();
    }

    @Test
    void deduction() {
        ScoreRule rule = ScoreRules.withDeduction(full(), Fraction.percent("5"), Fraction.ONE);

        in("public static ScoreRule withDeduction(ScoreRule base, Fraction step, Fraction points)")
                .given("1", "20", "5", "88")
                .gives(score(rule, done("88", "100"), "20"))
                .holds();
    }

    @Test
    void deductionByPoints() {
        ScoreRule rule = ScoreRules.withDeductionByPoints(full(), Fraction.ONE, of("0.5"));

        in("public static ScoreRule withDeductionByPoints(ScoreRule base, Fraction step, Fraction points)")
                .given("1", "20", "7", "0.5", "5.4")
                .gives(score(rule, points("-1.6"), "20"))
                .holds();
    }

    @Test
    void tiers() {
        ScoreRule rule = ScoreRules.tiers(List.of(
                new Tier(Interval.atLeast(Fraction.percent("95")), of("10")),
                new Tier(Interval.from(Fraction.percent("80"), Fraction.percent("95")), of("8")),
                new Tier(Interval.lessThan(Fraction.percent("80")), Fraction.ZERO)));

        in("public static ScoreRule tiers(")
                .given("100", "10", "95", "80", "94.99")
                .gives(score(rule, done("94.99", "100"), "10"))
                .holds();
    }

    @Test
    void steps() {
        in("public static ScoreRule steps(")
                .given("10", "85", "40")
                .gives(score(ScoreRules.steps(TEN_PERCENT, of("4")), done("85", "100"), "40"))
                .gives(printed(proportional(), done("85", "100"), "40"))
                .holds();
    }

    @Test
    void cutOff() {
        ScoreRule rule = ScoreRules.cutOff(Fraction.percent("50"), proportional());

        in("public static ScoreRule cutOff(")
                .given("50")
                .gives(percent("1.49", "3"), score(rule, done("1.49", "3"), "40"))
                .holds();
    }

    @Test
    void veto() {
        in("public static ScoreRule veto(")
                .given("2.99")
                .gives(of("2.99").toDecimal(1, RoundingMode.HALF_UP))
                .holds();
    }

    @Test
    void rank() {
        ScoreRule rule = ScoreRules.byRank(Fraction.percent("5"));
        WorkedExample example = in("public static ScoreRule byRank(").given("1", "8", "5");
        IntStream.rangeClosed(1, 5)
                .forEach(place -> example.gives(printed(rule, fact(Fact.RANK, String.valueOf(place)), "8")));

        example.holds();
    }

    @Test
    void gate() {
        ScoreRule rule =
                ScoreRules.gate(of("8"), of("4"), ScoreRules.outOf(of("6"), ScoreRules.byRank(Fraction.percent("5"))));

        in("public static ScoreRule gate(")
                .given("8", "6", "5", "8.0")
                .gives(score(rule, fact(Fact.VALUE, "8.0").with(Fact.RANK, of("3")), "6"))
                .gives(printed(rule, fact(Fact.VALUE, "8.4").with(Fact.RANK, of("2")), "6"))
                .holds();
    }

    @Test
    void efficacy() {
        ScoreRule rule = ScoreRules.efficacy(of("0.6"), Polarity.MORE_IS_BETTER, ScoreRules.WhenAllAreEqual.FULL);
        LineFacts facts = fact(Fact.VALUE, "6.2").with(Fact.LOWEST, of("3.1")).with(Fact.HIGHEST, of("7.8"));
        Fraction exact = rule.score(facts, of("10")).points();

        in("public static ScoreRule efficacy(")
                .given("0.6", "0.4", "6.2", "3.1", "7.8", "10")
                .gives(exact.toDecimal(4, RoundingMode.HALF_UP), printed(rule, facts, "10"))
                .holds();
    }

    @Test
    void ceiling() {
        ScoreRule rule = ScoreRules.ceiling(Map.of(TEN_PERCENT, of("10"), Fraction.percent("20"), of("5")));
        LineFacts used = fact(Fact.VALUE, "158.67").with(Fact.GOAL, of("150"));

        in("public static ScoreRule ceiling(")
                .given("15", "150", "5", "20", "158.67")
                .gives(of("158.67").over(of("150")).minus(Fraction.ONE).toPercent(2, RoundingMode.HALF_UP))
                .gives(score(rule, used, "15"))
                .holds();
    }

    @Test
    void yearAndCumulative() {
        ScoreRule rule = ScoreRules.yearAndCumulative(of("60"), of("55"), of("40"), Fraction.ZERO);

        in("public static ScoreRule yearAndCumulative(")
                .given("60", "55", "40", "0", "2.9", "3.0")
                .gives(score(rule, done("2.9", "3.0").with(Fact.CUMULATIVE_MET, Fraction.ONE), "60"))
                .holds();
    }

    private static Fraction weighted(String weights, String scores, List<String> extras) {
        Map<String, Fraction> each = new LinkedHashMap<>();
        LineFacts.Builder facts = LineFacts.builder();
        String[] values = scores.split(" ");
        String[] shares = weights.split(" ");
        for (int i = 0; i < values.length; i++) {
            if (i < shares.length) {
                each.put("p" + i, of(shares[i]));
            }
            facts.putPart("p" + i, of(values[i]));
        }
        return ScoreRules.weighted(each, extras).score(facts.build(), of("100")).points();
    }

    @Test
    void weighted() {
        in("public static ScoreRule weighted(")
                .given("0.15", "0.25", "0.35", "9", "8", "10", "9.5", "0.8", "0.1", "91.2", "88.5", "95", "1.5", "-0.4")
                .given("0.4", "0.6", "78.5", "92.0", "1")
                .gives(AssessmentWords.number(weighted("0.15 0.25 0.25 0.35", "9 8 10 9.5", List.of())))
                .gives(AssessmentWords.number(weighted("0.8 0.1 0.1", "91.2 88.5 95", List.of())))
                .gives(AssessmentWords.number(weighted("0.8 0.1 0.1", "91.2 88.5 95 1.5 -0.4", List.of("p3", "p4"))))
                .gives(weighted("0.4 0.6", "78.5 92.0", List.of()).toDecimal(2, RoundingMode.HALF_UP))
                .holds();
    }

    @Test
    void lessPerCount() {
        ScoreRule rule = ScoreRules.lessPerCount(Fact.DAYS_LATE, Fraction.ONE, 4);
        WorkedExample example = in("public static ScoreRule lessPerCount(").given("0", "5");
        IntStream.rangeClosed(0, 5)
                .forEach(days -> example.gives(score(rule, fact(Fact.DAYS_LATE, String.valueOf(days)), "5")));

        example.holds();
    }

    @Test
    void counted() {
        ScoreRule reports = ScoreRules.counted(
                List.of(
                        CountPoints.each(Fact.REPORTS_MISSING, of("-10")),
                        CountPoints.each(Fact.REPORTS_EMPTY, of("-5"))),
                of("2"));
        ScoreRule lights = ScoreRules.counted(
                List.of(new CountPoints(Fact.YELLOW_LIGHTS, 2, of("-1")), CountPoints.each(Fact.RED_LIGHTS, of("-2"))),
                Fraction.ONE);

        in("public static ScoreRule counted(")
                .given("100")
                .gives(score(reports, fact(Fact.REPORTS_MISSING, "1").with(Fact.REPORTS_EMPTY, Fraction.ZERO), "100"))
                .gives(score(lights, fact(Fact.YELLOW_LIGHTS, "2").with(Fact.RED_LIGHTS, Fraction.ONE), "0"))
                .holds();
    }

    @Test
    void onlyIfMet() {
        ScoreRule rule = ScoreRules.onlyIfMet(ScoreRules.counted(
                List.of(
                        CountPoints.each(Fact.FIRST_PLACES, of("0.5")),
                        CountPoints.each(Fact.SECOND_PLACES, of("0.3")),
                        CountPoints.each(Fact.THIRD_PLACES, of("0.1"))),
                Fraction.ONE));
        LineFacts places = fact(Fact.FIRST_PLACES, "2")
                .with(Fact.SECOND_PLACES, Fraction.ZERO)
                .with(Fact.THIRD_PLACES, Fraction.ONE);

        in("public static ScoreRule onlyIfMet(")
                .given("0.5", "0.3", "0.1")
                .gives(score(rule, places.with(Fact.MET, Fraction.ONE), "0"))
                .gives(score(rule, places.with(Fact.MET, Fraction.ZERO), "0"))
                .holds();
    }

    @Test
    void sharing() {
        Fraction task = of("4").times(Fraction.percent("85"));
        Fraction less = task.minus(of("4"));
        WorkedExample example = WorkedExample.in(SharingRule.class, "public sealed interface SharingRule")
                .given("4", "85", "60", "20");
        for (SharingRule rule :
                List.of(new SharingRule.SameResult(Fraction.of(1, 2)), new SharingRule.Pool(Fraction.percent("60")))) {
            example.gives(two(task.times(rule.share(true, 2))), two(task.times(rule.share(false, 2))));
        }
        SharingRule shortfall = new SharingRule.Shortfall(Fraction.of(1, 2));
        example.gives(two(less.times(shortfall.share(true, 2))), two(less.times(shortfall.share(false, 2))));

        example.holds();
    }

    private static String two(Fraction points) {
        return points.toDecimal(2, RoundingMode.HALF_UP).toPlainString();
    }

    @Test
    void notApplicable() {
        WorkedExample example = WorkedExample.in(NotApplicablePolicy.class, "public enum NotApplicablePolicy")
                .given("30", "40", "27", "24", "36");
        for (NotApplicablePolicy policy : NotApplicablePolicy.values()) {
            String total = AssessmentScheme.builder()
                    .name("办法")
                    .declaredTotal(of("100"))
                    .notApplicable(policy)
                    .addLines(line("a", "30"), line("b", "30"), line("c", "40"))
                    .build()
                    .assess(AssessmentFacts.EMPTY
                            .with("甲", "a", LineFacts.ofGiven(of("27"), "x"))
                            .with("甲", "b", LineFacts.ofGiven(of("24"), "x"))
                            .with(
                                    "甲",
                                    "c",
                                    LineFacts.builder().notApplicable("无").build())
                            .with("乙", "c", LineFacts.ofGiven(of("38"), "x"))
                            .with("丙", "c", LineFacts.ofGiven(of("34"), "x")))
                    .get("甲")
                    .total()
                    .orElseThrow()
                    .toPlainString();
            example.gives(policy == NotApplicablePolicy.LEAVE_OUT_AND_RESCALE ? total : total.replace(".00", ""));
        }

        example.holds();
    }

    @Test
    void bands() {
        WorkedExample.in(BandTable.class, "public record BandTable")
                .given("95", "80", "94", "60")
                .gives(Fraction.of("94").plus(Fraction.of(1, 100)).toDecimal())
                .holds();
        WorkedExample.in(BandTable.class, "        HUNDRED")
                .given("100", "162", "180")
                .gives(AssessmentWords.number(of("162").times(of("100")).over(of("180"))))
                .holds();
    }

    private static SchemeLine line(String id, String points) {
        return SchemeLine.builder()
                .id(id)
                .name(id)
                .points(of(points))
                .rule(ScoreRules.given())
                .build();
    }
}
