package org.planmodel.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.planmodel.evaluation.Cases.between;
import static org.planmodel.evaluation.Cases.bound;
import static org.planmodel.evaluation.Cases.endOf;
import static org.planmodel.evaluation.Cases.evaluate;
import static org.planmodel.evaluation.Cases.input;
import static org.planmodel.evaluation.Cases.rate;
import static org.planmodel.evaluation.Cases.sum;
import static org.planmodel.evaluation.Cases.target;

import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planmodel.Aspect;
import org.planmodel.ReportPeriod;
import org.planmodel.Target;
import org.planmodel.quantity.Comparator;
import org.planmodel.quantity.Criterion;
import org.planmodel.quantity.Fraction;
import org.planmodel.quantity.Polarity;
import org.planmodel.quantity.Quantity;
import org.planmodel.quantity.Tolerance;
import org.planmodel.wording.Language;

/** Rates of the whole year: 左右 (S1), ranges (S2), sign (S17). */
class RatesAndRangesTest {
    private static final Target ABOUT_6_8 = target("地区生产总值", Aspect.GROWTH, bound(Comparator.ABOUT, "6.8%")).toBuilder()
            .polarity(Polarity.MORE_IS_BETTER)
            .build();
    private static final Target FIVE_TO_5_5 = target("地区生产总值", Aspect.GROWTH, between("5%", "5.5%"));
    private static final Target FIVE_TO_5_5_UPWARDS =
            FIVE_TO_5_5.toBuilder().polarity(Polarity.MORE_IS_BETTER).build();

    private static Tolerance tolerance(String name) {
        String[] words = name.split(" ");
        return switch (words[0]) {
            case "absolute" -> Tolerance.absolute(words[1]);
            case "relative" -> Tolerance.relative(words[1]);
            default -> Tolerance.none();
        };
    }

    @DisplayName("S1 左右: exact and 0.1 missed, 0.2 and 3 % met, 7.9 met")
    @ParameterizedTest
    @CsvSource({
        "none, 6.6, MISSED, -0.2",
        "absolute 0.1, 6.6, MISSED, -0.1",
        "absolute 0.2, 6.6, ACHIEVED, 0.0",
        "relative 0.03, 6.6, ACHIEVED, 0.004",
        "none, 7.9, ACHIEVED, 1.1",
        "absolute 0.1, 7.9, ACHIEVED, 1.2"
    })
    void aboutIsWhatTheOfficeToleratesAndOnlyOnOneSide(String name, String growth, Outcome outcome, String margin) {
        Evaluator evaluator = Evaluator.builder().tolerance(tolerance(name)).build();

        Evaluation year =
                evaluator.evaluate(input(ABOUT_6_8, 12, rate(growth + "%", 12)).build());

        assertThat(year.outcome()).isEqualTo(outcome);
        assertThat(year.margin().orElseThrow()).isEqualByComparingTo(Quantity.of(margin, "%"));
    }

    @DisplayName("S1 6.6 of 6.8 is 97.0588 %")
    @Test
    void completionOfAboutIsThatOfTheNumberItself() {
        Evaluation year = evaluate(ABOUT_6_8, 12, rate("6.6%", 12));

        assertThat(Rounding.halfUp(4).percent(year.completion().orElseThrow())).isEqualTo("97.0588");
    }

    @DisplayName("S1 CPI 3 % 左右 with 0.2: 3.3 and 2.7 are missed")
    @ParameterizedTest
    @CsvSource({"3.3, MISSED, -0.1", "2.7, MISSED, -0.1", "3.2, ACHIEVED, 0.0", "2.9, ACHIEVED, 0.1"})
    void aNeutralFigureIsMissedOnEitherSide(String inflation, Outcome outcome, String margin) {
        Evaluator evaluator =
                Evaluator.builder().tolerance(Tolerance.absolute("0.2")).build();
        Target prices = target("居民消费价格", Aspect.GROWTH, bound(Comparator.ABOUT, "3%"));

        Evaluation year = evaluator.evaluate(input(prices, 12, rate(inflation + "%", 12))
                .direction(Direction.NEUTRAL)
                .build());

        assertThat(year.outcome()).isEqualTo(outcome);
        assertThat(year.margin().orElseThrow()).isEqualByComparingTo(Quantity.of(margin, "%"));
    }

    @Test
    void aDirectionThatNobodyHasStatedIsNotAssumed() {
        Target prices = target("居民消费价格", Aspect.GROWTH, bound(Comparator.ABOUT, "3%"));

        Evaluation year = evaluate(prices, 12, rate("2.7%", 12));

        assertThat(year.measurability()).isEqualTo(Measurability.UNDECIDED);
        assertThat(year.outcome()).isEqualTo(Outcome.OPEN);
        assertThat(year.completion()).isEmpty();
    }

    @DisplayName("S2 4.96 shows 5.0 and is missed by 0.04")
    @Test
    void aFigureJustBelowARangeIsMissedThoughItIsShownAsReached() {
        Evaluation year = evaluate(FIVE_TO_5_5_UPWARDS, 12, rate("4.96%", 12));

        assertThat(Rounding.halfUp(1).number(Fraction.of("4.96"))).isEqualTo("5.0");
        assertThat(year.outcome()).isEqualTo(Outcome.MISSED);
        assertThat(year.margin()).contains(Quantity.of("-0.04", "%"));
        assertThat(Rounding.STANDARD.percent(year.completion().orElseThrow())).isEqualTo("99.20");
    }

    @DisplayName("S2 5.7 is met, above the range by 0.2")
    @Test
    void aFigureAboveARangeIsMetWhereMoreIsBetterAndSaysHowFarAbove() {
        Evaluation year = evaluate(FIVE_TO_5_5_UPWARDS, 12, rate("5.7%", 12));

        assertThat(year.outcome()).isEqualTo(Outcome.ACHIEVED);
        assertThat(year.beyondRange().map(amount -> amount.rounded(Rounding.halfUp(1))))
                .contains(Quantity.of("0.2", "%"));
    }

    @DisplayName("S2 5.7 for a neutral range is missed by 0.2")
    @Test
    void aFigureAboveANeutralRangeIsMissed() {
        Evaluation year = Evaluator.standard()
                .evaluate(input(FIVE_TO_5_5, 12, rate("5.7%", 12))
                        .direction(Direction.NEUTRAL)
                        .build());

        assertThat(year.outcome()).isEqualTo(Outcome.MISSED);
        assertThat(year.margin()).contains(Quantity.of("-0.2", "%"));
        assertThat(year.beyondRange()).isEmpty();
    }

    @DisplayName("S2 known mistake: 14.6 shown as 15 and judged as 15")
    @Test
    void fourteenPointSixIsNotJudgedAsTheFifteenThatItIsRoundedTo() {
        Target industry = target("工业投资", Aspect.GROWTH, bound(Comparator.AT_LEAST, "15%"));

        Evaluation nine = evaluate(industry, 9, rate("14.6%", 9));

        assertThat(nine.progress()).contains(Progress.BEHIND);
        assertThat(nine.outcome()).isEqualTo(Outcome.OPEN);
        assertThat(nine.margin()).contains(Quantity.of("-0.4", "%"));
        assertThat(nine.explain().in(Language.CHINESE))
                .isEqualTo("工业投资增速：2024年1-9月为14.6%，计划目标15%以上，与目标相差0.4个百分点（数据截至2024年9月30日，距评价日14天）。");
    }

    @DisplayName("Method whole target: 6.1 against 7 is -0.9 in March")
    @Test
    void aRateIsHeldAgainstTheAnnualFigureAtEveryCheckPoint() {
        Target growth = target("地区生产总值", Aspect.GROWTH, bound(Comparator.AT_LEAST, "7%"));

        Evaluation first = evaluate(growth, 3, rate("6.1%", 3));

        assertThat(first.margin()).contains(Quantity.of("-0.9", "%"));
        assertThat(first.expectedPace()).isEmpty();
        assertThat(first.expectation()).contains(new Expectation.Whole());
    }

    @DisplayName("S17 -8 against +7 is -15.0, and -114 % is never printed")
    @Test
    void aFallWhereARiseWasWantedHasAGapAndNoRatio() {
        Target exports = target("出口", Aspect.GROWTH, bound(Comparator.AT_LEAST, "7%"));

        Evaluation nine = evaluate(exports, 9, rate("-8%", 9));

        assertThat(nine.margin()).contains(Quantity.of("-15", "%"));
        assertThat(nine.completion()).isEqualTo(Optional.empty());
        assertThat(nine.explain().in(Language.ENGLISH))
                .contains("15 points short")
                .doesNotContain("114");
    }

    @Test
    void whatIsToleratedMakesNoFigureBetterThanItIs() {
        Evaluator tolerant =
                Evaluator.builder().tolerance(Tolerance.absolute("0.2")).build();

        Evaluation above =
                tolerant.evaluate(input(ABOUT_6_8, 12, rate("6.9%", 12)).build());
        Evaluation below =
                tolerant.evaluate(input(ABOUT_6_8, 12, rate("6.6%", 12)).build());

        assertThat(above.margin()).as("from the line").hasToString("Optional[0.3%]");
        assertThat(above.distance()).as("from the number").hasToString("Optional[0.1%]");
        assertThat(above.explain().chinese()).contains("计划目标6.8%左右，优于目标0.1个百分点，已完成");
        assertThat(below.distance()).hasToString("Optional[-0.2%]");
        assertThat(below.explain().chinese()).contains("与目标相差0.2个百分点，在允许浮动范围内，已完成");
    }

    @Test
    void aFigureThatIsToBePassedIsNotJustMetByReachingIt() {
        Target above = target("研发投入强度", Aspect.SHARE, bound(Comparator.MORE_THAN, "4%"));

        Evaluation year = evaluate(above, 12, rate("4%", 12));

        assertThat(year.outcome()).isEqualTo(Outcome.MISSED);
        assertThat(year.explain().chinese()).contains("等于目标值，尚未超过，未完成");
        assertThat(LightTables.get("xuancheng-growth")
                        .read(LightReading.of(year))
                        .light())
                .as("no good light for what is missed")
                .isEmpty();
    }

    @Test
    void aRangeIsSaidAsPlansWriteItAndAFigureInItIsInIt() {
        Target firms = target("上市企业", Aspect.INCREMENT, between("3家", "4家"));

        assertThat(evaluate(firms, 12, sum("3家", 12)).goal().chinese()).isEqualTo("3-4家");
        assertThat(evaluate(FIVE_TO_5_5_UPWARDS, 12, rate("5.2%", 12)).explain().chinese())
                .contains("计划目标5%-5.5%，处于目标区间，已完成");
        assertThat(evaluate(FIVE_TO_5_5_UPWARDS, 12, rate("5.7%", 12)).explain().chinese())
                .contains("计划目标5%-5.5%，高于目标区间上限0.2个百分点，已完成");
    }

    @Test
    void aShareWithoutUnitIsShownInPercent() {
        Target third = target(
                "护理型床位占比", Aspect.SHARE, new Criterion.Bound(Comparator.AT_LEAST, Quantity.of("0.6666666667", "")));

        Evaluation year = evaluate(
                third,
                12,
                KnownObservation.of(
                        "x",
                        ReportPeriod.ofMonths(2024, 1, 12),
                        Quantity.of("0.676", ""),
                        endOf(12).plusDays(10)));

        assertThat(year.goal().chinese()).isEqualTo("66.67%以上");
        assertThat(year.shown(year.actual().orElseThrow())).hasToString("67.6%");
    }

    @Test
    void aRiseInPointsIsNoRateOfGrowth() {
        Target points = target("集团化办学覆盖率", Aspect.GROWTH, bound(Comparator.EXACTLY, "5个百分点"));

        assertThat(evaluate(points, 12).subject().chinese()).isEqualTo("集团化办学覆盖率增幅");
        assertThat(evaluate(ABOUT_6_8, 12).subject().chinese()).isEqualTo("地区生产总值增速");
    }

    @Test
    void lessThanOneThingAMonthIsNoRate() {
        Target farm = target("海洋牧场", Aspect.INCREMENT, bound(Comparator.AT_LEAST, "1座"));

        assertThat(evaluate(farm, 6, sum("0座", 6)).whatWouldItTake().chinese()).isEqualTo("还差1座，余下6个月");
    }
}
