package org.planmodel.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.planmodel.evaluation.Cases.bound;
import static org.planmodel.evaluation.Cases.evaluate;
import static org.planmodel.evaluation.Cases.rate;
import static org.planmodel.evaluation.Cases.target;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.planmodel.Aspect;
import org.planmodel.Observation;
import org.planmodel.ReportPeriod;
import org.planmodel.Target;
import org.planmodel.problem.Problem;
import org.planmodel.quantity.Comparator;
import org.planmodel.quantity.Fraction;
import org.planmodel.quantity.Quantity;

/** Growth with base effect (S4) and the growth-ratio method (S21). */
class GrowthTest {
    private static final GrowthBase NINE = new GrowthBase(Fraction.of(3000), Fraction.of(1200), Fraction.of(3156));

    private static BigDecimal percent(BigDecimal share) {
        return share.movePointRight(2).setScale(4, RoundingMode.HALF_UP);
    }

    @DisplayName("S4 5.2 of 5.5 is behind by 0.3 points")
    @Test
    void growthIsHeldAgainstTheAnnualRateAndNotAgainstThreeQuartersOfIt() {
        Target growth = target("地区生产总值", Aspect.GROWTH, bound(Comparator.AT_LEAST, "5.5%"));

        Evaluation nine = evaluate(growth, 9, rate("5.2%", 9));

        assertThat(nine.progress()).contains(Progress.BEHIND);
        assertThat(nine.margin()).contains(Quantity.of("-0.3", "%"));
    }

    @DisplayName("S4 the fourth quarter needs 1275, +6.25 %")
    @Test
    void theRestOfTheYearNeedsMoreThanTheTargetItself() {
        assertThat(NINE.growthSoFar()).isEqualTo(Fraction.percent("5.2"));
        assertThat(NINE.neededLevel(Fraction.percent("5.5"))).isEqualTo(Fraction.of(1275));
        assertThat(NINE.neededGrowth(Fraction.percent("5.5"))).isEqualTo(Fraction.percent("6.25"));
        assertThat(GrowthBase.ofGrowth(Fraction.of(3000), Fraction.of(1200), Fraction.percent("5.2")))
                .isEqualTo(NINE);
    }

    @DisplayName("S4 two-year mean 3.2316 %")
    @Test
    void theMeanOfTwoYearsTakesTheLowBaseOut() {
        assertThat(percent(MeanGrowth.of(List.of(Fraction.percent("1.3"), Fraction.percent("5.2")))))
                .isEqualTo("3.2316");
    }

    @DisplayName("S4 base revised: 5.8491 % becomes 6.8571 %")
    @Test
    void aRevisedBaseTurnsTheVerdictAndIsReported() {
        GrowthFigure revised = GrowthFigure.builder()
                .level(Quantity.of(5610, "亿元"))
                .planBase(Quantity.of(5300, "亿元"))
                .revisedBase(Quantity.of(5250, "亿元"))
                .build();

        assertThat(Rounding.halfUp(4).percent(revised.fromPlanBase())).isEqualTo("5.8491");
        assertThat(Rounding.halfUp(4).percent(revised.growth())).isEqualTo("6.8571");
        assertThat(revised.growth()).isGreaterThan(Fraction.percent("6.8"));
        assertThat(revised.fromPlanBase()).isLessThan(Fraction.percent("6.8"));
        assertThat(revised.notes()).singleElement().satisfies(note -> {
            assertThat(note.is(EvaluationProblem.BASE_REVISED)).isTrue();
            assertThat(note.message())
                    .isEqualTo(
                            "the base was revised from 5300亿元 to 5250亿元; from the old base the growth would be 5.85 %");
        });
    }

    @DisplayName("S4 the bureau's growth is used where given")
    @Test
    void theBureausRateIsUsedWhereThereIsOne() {
        GrowthFigure published = GrowthFigure.builder()
                .level(Quantity.of(5610, "亿元"))
                .planBase(Quantity.of(5300, "亿元"))
                .published(Quantity.of("6.9", "%"))
                .build();

        assertThat(published.growth()).isEqualTo(Fraction.percent("6.9"));
        assertThat(published.notes()).isEmpty();
    }

    @DisplayName("S4 without it the base of the plan, and that is said")
    @Test
    void withoutTheBureauTheBaseOfThePlanIsUsedAndThatIsSaid() {
        GrowthFigure computed = GrowthFigure.builder()
                .level(Quantity.of(5610, "亿元"))
                .planBase(Quantity.of(5300, "亿元"))
                .build();

        assertThat(Rounding.halfUp(4).percent(computed.growth())).isEqualTo("5.8491");
        assertThat(computed.notes()).extracting(Problem::messageChinese).containsExactly("未公布增速，按计划所列基期数5300亿元计算");
    }

    @DisplayName("S21 3.8499 / 4.5640 = 0.8435")
    @Test
    void theGrowthRatioIsThatOfTheYearlyRates() {
        GrowthRatio ratio = GrowthRatio.of(
                Quantity.of(100, ""), Quantity.of(112, ""), Fraction.of(3), Quantity.of(125, ""), Fraction.of(5));

        assertThat(percent(ratio.reached())).isEqualTo("3.8499");
        assertThat(percent(ratio.needed())).isEqualTo("4.5640");
        assertThat(ratio.ratio().setScale(4, RoundingMode.HALF_UP)).isEqualTo("0.8435");
        assertThat(ratio.category()).isEqualTo(GrowthRatio.Category.MODERATE);
    }

    @Test
    void movingAwayIsACategoryOfItsOwn() {
        GrowthRatio ratio = GrowthRatio.of(
                Quantity.of(100, ""), Quantity.of(99, ""), Fraction.of(3), Quantity.of(125, ""), Fraction.of(5));

        assertThat(ratio.category()).isEqualTo(GrowthRatio.Category.AWAY);
    }

    @Test
    void aFallThatIsWantedCountsAsMuchAsARise() {
        GrowthRatio ratio = GrowthRatio.of(
                Quantity.of(100, ""), Quantity.of(90, ""), Fraction.of(2), Quantity.of(80, ""), Fraction.of(4));

        assertThat(ratio.category()).isEqualTo(GrowthRatio.Category.MODERATE);
        assertThat(ratio.ratio().setScale(4, RoundingMode.HALF_UP)).isEqualTo("0.9458");
    }

    @DisplayName("Known mistake: from equals to (growth ratio)")
    @Test
    void withoutGrowthToBeReachedThereIsNoRatio() {
        assertThatThrownBy(() -> GrowthRatio.of(
                        Quantity.of(100, ""),
                        Quantity.of(112, ""),
                        Fraction.of(3),
                        Quantity.of(100, ""),
                        Fraction.of(5)))
                .hasMessage("target: 100 is equal to the base; no growth is needed");
    }

    @DisplayName("S21 method growth ratio: 0.8435 is behind")
    @Test
    void aFiveYearTargetIsEvaluatedByTheGrowthRatio() {
        Target level = target("人均寿命指数", Aspect.LEVEL, bound(Comparator.AT_LEAST, "125点")).toBuilder()
                .due(LocalDate.of(2025, 12, 31))
                .build();
        KnownObservation figure = KnownObservation.builder()
                .observation(Observation.builder()
                        .subject("x")
                        .aspect(Aspect.LEVEL)
                        .quantity(Quantity.of(112, "点"))
                        .period(ReportPeriod.ofYear(2023))
                        .build())
                .knownOn(LocalDate.of(2024, 1, 20))
                .build();

        Evaluation evaluation = Evaluator.standard()
                .evaluate(EvaluationInput.builder()
                        .target(level)
                        .figures(ObservationHistory.of(figure))
                        .asOf(LocalDate.of(2023, 12, 31))
                        .knownOn(LocalDate.of(2024, 2, 1))
                        .span(ReportPeriod.parse("2021/2025"))
                        .pace(Pace.steadyGrowth(Quantity.of(100, "点"), 2020))
                        .build());

        assertThat(evaluation.progress()).contains(Progress.BEHIND);
        assertThat(evaluation.growthRatio().orElseThrow().ratio().setScale(4, RoundingMode.HALF_UP))
                .isEqualTo("0.8435");
        assertThat(evaluation.explain().chinese()).contains("实际年均增速为所需增速的0.84倍，进展一般");
    }
}
