package org.planmodel.evaluation;

import static org.planmodel.evaluation.Cases.bound;
import static org.planmodel.evaluation.Cases.evaluate;
import static org.planmodel.evaluation.Cases.input;
import static org.planmodel.evaluation.Cases.rate;
import static org.planmodel.evaluation.Cases.sum;
import static org.planmodel.evaluation.Cases.target;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.planmodel.Aspect;
import org.planmodel.ReportPeriod;
import org.planmodel.Target;
import org.planmodel.WorkedExample;
import org.planmodel.problem.Location;
import org.planmodel.problem.Problem;
import org.planmodel.quantity.Comparator;
import org.planmodel.quantity.Fraction;
import org.planmodel.quantity.Quantity;

/** Each worked example in the Javadoc of this package is computed here. */
class EvaluationExamplesTest {
    private static final Target HUNDRED = target("固定资产投资", Aspect.LEVEL, bound(Comparator.AT_LEAST, "100亿元"));

    private static String four(BigDecimal share) {
        return share.movePointRight(2).setScale(4, RoundingMode.HALF_UP).toPlainString();
    }

    private static String percent(Fraction share, int scale) {
        return share.toPercent(scale, RoundingMode.HALF_UP).toPlainString();
    }

    private static BigDecimal plain(BigDecimal number) {
        return new BigDecimal(number.stripTrailingZeros().toPlainString());
    }

    private static BigDecimal value(LightReading reading, LightVariable variable) {
        return plain(reading.value(variable).orElseThrow().toDecimal(2, RoundingMode.HALF_UP));
    }

    private static LightReading done(String completion, int month) {
        return LightReading.of(evaluate(HUNDRED, month, sum(completion + "亿元", month)));
    }

    @Test
    void tablesOfLights() {
        LocalDate due = LocalDate.of(2024, 6, 30);
        WorkedExample.in(LightTables.class, "public final class LightTables")
                .given(
                        "53", "75", "35", "40", "66", "5.0", "4.5", "5.3", "91.67", "6.1", "7", "3.2", "3.5", "2.8",
                        "6.2", "3")
                .gives(value(done("53", 9), LightVariable.GAP), value(done("35", 9), LightVariable.GAP))
                .gives(value(done("66", 8), LightVariable.GAP))
                .gives(value(done("53", 9), LightVariable.OF_PACE), value(done("35", 9), LightVariable.OF_PACE))
                .gives(value(done("40", 9), LightVariable.OF_PACE))
                .gives(Rounding.halfUp(1).percent(Fraction.of(11, 12)))
                .gives(ChronoUnit.DAYS.between(LocalDate.of(2024, 6, 25), due))
                .gives(ChronoUnit.DAYS.between(due, LocalDate.of(2024, 7, 12)))
                .gives(ChronoUnit.DAYS.between(due, LocalDate.of(2024, 8, 12)))
                .holds();
    }

    @Test
    void growthBase() {
        GrowthBase base = new GrowthBase(Fraction.of(3000), Fraction.of(1200), Fraction.of(3156));
        Fraction wanted = Fraction.percent("5.5");
        Fraction level = base.neededLevel(wanted);

        WorkedExample.in(GrowthBase.class, "public record GrowthBase")
                .given("3000", "1200", "3156", "5.5")
                .given("1", "16")
                .gives(plain(base.growthSoFar().times(Fraction.of(100)).toDecimal()))
                .gives(plain(level.plus(Fraction.of(3156)).toDecimal()), plain(level.toDecimal()))
                .gives(plain(base.neededGrowth(wanted).times(Fraction.of(100)).toDecimal()))
                .holds();
    }

    @Test
    void growthRequirement() {
        Evaluation nine = Evaluator.standard()
                .evaluate(input(target("地区生产总值", Aspect.GROWTH, bound(Comparator.AT_LEAST, "5.5%")), 9, rate("5.2%", 9))
                        .growthBase(GrowthBase.ofGrowth(Fraction.of(3000), Fraction.of(1200), Fraction.percent("5.2")))
                        .build());
        GrowthRequirement needed = nine.growthRequirement().orElseThrow();

        WorkedExample.in(GrowthRequirement.class, "public record GrowthRequirement")
                .given("5.2", "3000", "1200", "5.5", "1")
                .gives(plain(needed.level().toDecimal()), percent(needed.growth(), 2))
                .gives(plain(needed.wanted().toDecimal()), plain(needed.growth().toDecimal()))
                .holds();
    }

    @Test
    void growthFigure() {
        GrowthFigure.Builder figure = GrowthFigure.builder();
        figure.level(Quantity.of(5610, "亿元")).planBase(Quantity.of(5300, "亿元")).revisedBase(Quantity.of(5250, "亿元"));

        WorkedExample.in(GrowthFigure.class, "@Value.Immutable")
                .given("5610", "5300", "5250", "6.8")
                .gives(
                        percent(figure.build().fromPlanBase(), 4),
                        percent(figure.build().growth(), 4))
                .holds();
    }

    @Test
    void growthRatio() {
        GrowthRatio ratio = GrowthRatio.of(
                Quantity.of(100, ""), Quantity.of(112, ""), Fraction.of(3), Quantity.of(125, ""), Fraction.of(5));

        WorkedExample.in(GrowthRatio.class, "public record GrowthRatio")
                .given("100", "2020", "112", "2023", "125", "2025", "3", "5", "34")
                .gives(four(ratio.reached()), four(ratio.needed()))
                .gives(ratio.ratio().setScale(4, RoundingMode.HALF_UP))
                .gives(ratio.reached().setScale(4, RoundingMode.HALF_UP))
                .gives(ratio.reached().movePointRight(2).setScale(2, RoundingMode.HALF_UP))
                .holds();
    }

    @Test
    void meanGrowth() {
        WorkedExample.in(MeanGrowth.class, "public final class MeanGrowth")
                .given("5.2", "1.3")
                .gives(four(MeanGrowth.of(List.of(Fraction.percent("1.3"), Fraction.percent("5.2")))))
                .holds();
    }

    @Test
    void whatMayBeUsedAndWhereItEnds() {
        Evaluation nine =
                evaluate(target("能源消费总量", Aspect.LEVEL, bound(Comparator.AT_MOST, "150万吨标准煤")), 9, sum("119万吨标准煤", 9));
        Projection ahead = nine.projection().orElseThrow();

        WorkedExample.in(Projection.class, "public record Projection")
                .given("119")
                .gives(Rounding.STANDARD.number(ahead.value().value()))
                .gives(ahead.deviation().toDecimal(4, RoundingMode.HALF_UP), percent(ahead.deviation(), 2))
                .holds();
        WorkedExample.in(Projection.class, "public Sentence explain")
                .gives(Rounding.STANDARD.number(ahead.value().value()), percent(ahead.deviation(), 2))
                .holds();
    }

    @Test
    void whatIsNeeded() {
        Requirement needed = evaluate(
                        target("固定资产投资", Aspect.LEVEL, bound(Comparator.AT_LEAST, "1800亿元")), 9, sum("1300亿元", 9))
                .requirement()
                .orElseThrow();

        WorkedExample.in(Requirement.class, "public record Requirement")
                .given("1800", "1")
                .gives(plain(needed.remaining().value().toDecimal()))
                .gives(Rounding.STANDARD.number(needed.perMonth().value()))
                .gives(Rounding.STANDARD.number(needed.perMonthSoFar().value()))
                .holds();
        WorkedExample.in(Requirement.class, "public Sentence explain")
                .given("10")
                .gives(Fraction.of(10, 3).toDecimal(2, RoundingMode.CEILING))
                .gives(Fraction.of(10, 3).toDecimal(2, RoundingMode.HALF_UP))
                .holds();
    }

    @Test
    void rounding() {
        WorkedExample.in(Rounding.class, "public record Rounding")
                .given("99.996", "-0.001", "0", "10")
                .gives(Rounding.STANDARD.percent(Fraction.percent("99.996")))
                .gives(Rounding.STANDARD.points(Fraction.percent("-0.001")))
                .holds();
    }

    @Test
    void shares() {
        List<Long> counts = List.of(17L, 10L, 24L, 9L, 162L);
        Shares plain = Shares.of(counts, 1, Shares.Method.PLAIN);
        Shares adding = Shares.of(counts, 1, Shares.Method.LARGEST_REMAINDER);

        WorkedExample.in(Shares.class, "public static Shares of")
                .given("17", "10", "24", "9", "162")
                .gives(plain.percent().toArray())
                .gives(adding.percent().toArray())
                .gives(plain.sum(), adding.sum())
                .holds();
    }

    @Test
    void thePaceOfNovember() {
        ReportPeriod year = ReportPeriod.ofYear(2024);
        LocalDate day = LocalDate.of(2024, 11, 30);
        Fraction days = Pace.closedDays().shareAt(day, year).orElseThrow();
        Fraction months = Pace.closedMonths().shareAt(day, year).orElseThrow();

        WorkedExample.in(Pace.class, "static Pace closedDays")
                .given("30", "2024")
                .gives(days.numerator(), days.denominator(), months.numerator(), months.denominator())
                .holds();
        WorkedExample.in(Pace.class, "default Pace printed")
                .gives(Rounding.halfUp(1).percent(months), months.numerator(), months.denominator())
                .holds();
    }

    @Test
    void proofReading() {
        WorkedExample.in(ProofReading.class, "public static Optional<Problem> counts")
                .given("45", "24", "9", "11")
                .gives(24 + 9 + 11)
                .holds();
        WorkedExample.in(ProofReading.class, "public static Optional<Problem> share")
                .given("3", "15", "27")
                .gives(percent(Fraction.of(3, 15), 0))
                .holds();
        BigDecimal printed = new BigDecimal("21.85");
        WorkedExample.in(ProofReading.class, "public static Optional<Problem> ratio")
                .given("2.74", "10.66", "21.85", "99.996")
                .gives(percent(Fraction.of(new BigDecimal("2.74"), new BigDecimal("10.66")), 2))
                .gives(Rounding.STANDARD.percent(Fraction.percent("99.996")))
                .holds();
        WorkedExample.in(ProofReading.class, "public static Optional<Problem> distance")
                .given("6.1", "7", "0.8")
                .gives(new BigDecimal("7").subtract(new BigDecimal("6.1")))
                .holds();
        WorkedExample.in(ProofReading.class, "public static Optional<Problem> gap")
                .given("21.85", "16.67", "9")
                .gives(printed.subtract(new BigDecimal("16.67")))
                .holds();
        WorkedExample.in(ProofReading.class, "public final class ProofReading")
                .given("162", "222", "72.9")
                .gives(ProofReading.share(162, 222, new BigDecimal("72.9"), Location.none())
                        .map(Problem::message)
                        .map(said -> said.replaceAll(".* is (.*) %, not.*", "$1"))
                        .orElseThrow())
                .holds();
    }

    @Test
    void peers() {
        LightReading district = LightReading.EMPTY.with(LightVariable.GROWTH, Fraction.of("5.0"));

        WorkedExample.in(LightReading.class, "public LightReading againstPeers")
                .given("5.0", "5.3")
                .gives(value(district.againstPeers(Fraction.of("5.3")), LightVariable.PEER_MARGIN)
                        .abs())
                .holds();
    }

    @Test
    void firstNumbers() {
        WorkedExample example = WorkedExample.in(IntervalCover.class, "public final class IntervalCover")
                .given("80", "94", "95", "0.01");
        IntervalCover.firstNumbers(
                        List.of(Interval.between(Fraction.of(80), Fraction.of(94)), Interval.atLeast(Fraction.of(95))),
                        Interval.all(),
                        Fraction.of("0.01"),
                        false)
                .forEach(number -> example.gives(number.toDecimal().toPlainString()));

        example.holds();
    }
}
