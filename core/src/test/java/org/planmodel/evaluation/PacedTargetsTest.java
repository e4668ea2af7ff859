package org.planmodel.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.planmodel.evaluation.Cases.bound;
import static org.planmodel.evaluation.Cases.endOf;
import static org.planmodel.evaluation.Cases.evaluate;
import static org.planmodel.evaluation.Cases.input;
import static org.planmodel.evaluation.Cases.sum;
import static org.planmodel.evaluation.Cases.target;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.planmodel.Aspect;
import org.planmodel.Observation;
import org.planmodel.ReportPeriod;
import org.planmodel.Target;
import org.planmodel.progress.CheckPoint;
import org.planmodel.progress.Vintage;
import org.planmodel.quantity.Comparator;
import org.planmodel.quantity.Criterion;
import org.planmodel.quantity.Fraction;
import org.planmodel.quantity.Polarity;
import org.planmodel.quantity.Quantity;

/** Sums of the year against pace: ceilings (S3), data lag (S8), printed paces (S14), seasonal curves (S15), zero (S18). */
class PacedTargetsTest {
    private static final Rounding FOUR = Rounding.halfUp(4);
    private static final ReportPeriod YEAR = ReportPeriod.ofYear(2024);
    private static final Target CEILING = target("能源消费总量", Aspect.LEVEL, bound(Comparator.AT_MOST, "150万吨标准煤"));
    private static final Target HUNDRED = target("固定资产投资", Aspect.LEVEL, bound(Comparator.AT_LEAST, "100亿元"));
    private static final SeasonalCurve FUJIAN =
            SeasonalCurve.ofPercent("项目投资", Map.of(2, "10.7", 3, "19.3", 4, "30.1", 5, "40.9", 6, "55"));

    @DisplayName("S3 119 of 150 in September: used 79.3333 %, over by 4.3333 points, at risk")
    @Test
    void aCeilingInTheYearIsAtRiskWhereItIsUsedFasterThanTimePasses() {
        Evaluation nine = evaluate(CEILING, 9, sum("119万吨标准煤", 9));

        assertThat(FOUR.percent(nine.used().orElseThrow())).isEqualTo("79.3333");
        assertThat(FOUR.points(nine.gap().orElseThrow())).isEqualTo("-4.3333");
        assertThat(nine.completion()).isEmpty();
        assertThat(nine.progress()).contains(Progress.BEHIND);
        assertThat(nine.outcome()).isEqualTo(Outcome.OPEN);
        assertThat(nine.isAtRisk()).isTrue();
    }

    @DisplayName("S3 ends at 158.6667 (+5.7778 %); 31 left, 10.3333 a month against 13.2222")
    @Test
    void aCeilingSaysWhereItEndsAndWhatMayStillBeUsed() {
        Evaluation nine = evaluate(CEILING, 9, sum("119万吨标准煤", 9));

        Projection projection = nine.projection().orElseThrow();
        assertThat(FOUR.number(projection.value().value())).isEqualTo("158.6667");
        assertThat(FOUR.percent(projection.deviation())).isEqualTo("5.7778");
        Requirement requirement = nine.requirement().orElseThrow();
        assertThat(requirement.remaining()).hasToString("31万吨标准煤");
        assertThat(FOUR.number(requirement.perMonth().value())).isEqualTo("10.3333");
        assertThat(FOUR.number(requirement.perMonthSoFar().value())).isEqualTo("13.2222");
        assertThat(nine.whatWouldItTake().chinese()).isEqualTo("尚可使用31万吨标准煤，余下3个月平均每月不超过10.33万吨标准煤，此前平均每月使用13.22万吨标准煤");
    }

    @DisplayName("S3 known mistake: 119 against a ceiling of 150 shown red")
    @Test
    void oneHundredAndNineteenAgainstACeilingOfOneHundredAndFiftyIsNotRed() {
        Evaluation year = evaluate(CEILING, 12, sum("119万吨标准煤", 12));

        assertThat(year.outcome()).isEqualTo(Outcome.ACHIEVED);
        assertThat(year.progress()).contains(Progress.AHEAD);
        assertThat(year.margin()).contains(Quantity.of(31, "万吨标准煤"));
        assertThat(year.completion()).isEmpty();
        assertThat(year.isAtRisk()).isFalse();
    }

    @DisplayName("S3 158.6667 in the year is missed")
    @Test
    void aBrokenCeilingIsMissedEvenBeforeTheEnd() {
        assertThat(evaluate(CEILING, 11, sum("151万吨标准煤", 11)).outcome()).isEqualTo(Outcome.MISSED);
        assertThat(evaluate(CEILING, 12, sum("158.6667万吨标准煤", 12)).outcome()).isEqualTo(Outcome.MISSED);
    }

    @DisplayName("S3 the ratio of 失业率 3.57 of 4.3 is left blank")
    @Test
    void aRateUnderACeilingHasNoRatioAtAll() {
        Target unemployment = target("城镇登记失业率", Aspect.SHARE, bound(Comparator.AT_MOST, "4.3%"));

        Evaluation nine = evaluate(unemployment, 9, Cases.rate("3.57%", 9));

        assertThat(nine.completion()).isEmpty();
        assertThat(nine.used()).isEmpty();
        assertThat(nine.progress()).contains(Progress.ON_TRACK);
    }

    @DisplayName("S8 pace at the end of the data: -0.6667; by the day it would be -12.9617")
    @Test
    void paceIsTakenAtTheEndOfTheDataAndNotOnTheDayOfTheEvaluation() {
        Evaluation october = Evaluator.standard()
                .evaluate(input(HUNDRED, 8, sum("66亿元", 8))
                        .knownOn(LocalDate.of(2024, 10, 15))
                        .build());

        assertThat(FOUR.percent(october.expectedPace().orElseThrow())).isEqualTo("66.6667");
        assertThat(FOUR.points(october.gap().orElseThrow())).isEqualTo("-0.6667");
        assertThat(october.dataAge()).contains(45L);
        Fraction byTheDay =
                Pace.closedDays().shareAt(LocalDate.of(2024, 10, 15), YEAR).orElseThrow();
        assertThat(FOUR.points(Fraction.percent("66").minus(byTheDay))).isEqualTo("-12.9617");
    }

    @DisplayName("S8 data that lags is stale and judged as of its own period")
    @Test
    void oldDataIsFlaggedAndJudgedAsOfItsOwnPeriod() {
        Evaluation september = evaluate(HUNDRED, 9, sum("66亿元", 8));

        assertThat(september.measurability()).isEqualTo(Measurability.STALE);
        assertThat(FOUR.points(september.gap().orElseThrow())).isEqualTo("-0.6667");
        assertThat(september.notes()).singleElement().matches(note -> note.is(EvaluationProblem.DATA_STALE));
    }

    @DisplayName("S14 91.68 is on pace by 11/12 and behind by the printed 91.7")
    @Test
    void elevenTwelfthsIsNotThePercentageThatIsPrintedForIt() {
        KnownObservation november = sum("91.68亿元", 11);
        Pace months = Pace.closedMonths();

        assertThat(by(months, november).progress()).contains(Progress.AHEAD);
        assertThat(by(months.printed(Rounding.halfUp(1)), november).progress()).contains(Progress.BEHIND);
        assertThat(by(months.printed(Rounding.halfUp(1)), november)
                        .pace()
                        .name()
                        .english())
                .isEqualTo("by closed months, rounded to 1 decimal as printed");
    }

    @DisplayName("S14 91.60 is behind by months and on pace by days (91.5301)")
    @Test
    void monthsAndDaysAreTwoPaces() {
        KnownObservation november = sum("91.60亿元", 11);

        assertThat(by(Pace.closedMonths(), november).progress()).contains(Progress.BEHIND);
        Evaluation days = by(Pace.closedDays(), november);
        assertThat(days.progress()).contains(Progress.AHEAD);
        assertThat(FOUR.percent(days.expectedPace().orElseThrow())).isEqualTo("91.5301");
        assertThat(days.explain().chinese()).contains("（按日）");
    }

    private static Evaluation by(Pace pace, KnownObservation figure) {
        int month = figure.period().end().getMonthValue();
        return Evaluator.standard()
                .evaluate(input(HUNDRED, month, figure).pace(pace).build());
    }

    @DisplayName("S15 c 20.0 in March: linear -5.0, seasonal +0.7")
    @Test
    void aSeasonalCurveTurnsBehindIntoOnTrack() {
        Evaluation linear = evaluate(HUNDRED, 3, sum("20亿元", 3));
        Evaluation seasonal = Evaluator.builder()
                .onTrackUpTo(Fraction.percent("1"))
                .build()
                .evaluate(input(HUNDRED, 3, sum("20亿元", 3)).pace(FUJIAN).build());

        assertThat(linear.progress()).contains(Progress.BEHIND);
        assertThat(FOUR.points(linear.gap().orElseThrow())).isEqualTo("-5.0000");
        assertThat(seasonal.progress()).contains(Progress.ON_TRACK);
        assertThat(FOUR.points(seasonal.gap().orElseThrow())).isEqualTo("0.7000");
    }

    @DisplayName("S15 a January without a check point is not interpolated")
    @Test
    void aMonthWithoutAPointHasNoCheckPointAndIsNotInterpolated() {
        Evaluation january = by(FUJIAN, sum("4亿元", 1));

        assertThat(january.progress()).isEmpty();
        assertThat(january.expectedPace()).isEmpty();
        assertThat(january.explain().english()).contains("month 1 has no check point");
    }

    @DisplayName("S15 quarters 20/45/70/100: August interpolated is 61.6667")
    @Test
    void onlyACurveThatSaysSoIsInterpolated() {
        SeasonalCurve quarters = SeasonalCurve.ofQuarters("分季目标", "20", "45", "70", "100");

        assertThat(quarters.shareAt(endOf(8), YEAR)).isEmpty();
        assertThat(FOUR.percent(quarters.interpolated().shareAt(endOf(8), YEAR).orElseThrow()))
                .isEqualTo("61.6667");
        assertThat(quarters.interpolated().shareAt(endOf(1), YEAR)).contains(Fraction.of(1, 15));
    }

    @DisplayName("Method check points: the quarters that a superior sent down")
    @Test
    void theQuartersThatASuperiorSentDownAreCheckPoints() {
        Pace quarters = Pace.checkPoints(List.of(
                new CheckPoint(ReportPeriod.ofMonths(2024, 1, 6), bound(Comparator.AT_LEAST, "45亿元")),
                new CheckPoint(ReportPeriod.ofMonths(2024, 1, 3), bound(Comparator.AT_LEAST, "20亿元"))));

        Evaluation half = by(quarters, sum("44亿元", 6));

        assertThat(half.progress()).contains(Progress.BEHIND);
        assertThat(half.expectedPace()).contains(Fraction.percent("45"));
        assertThat(half.gap()).contains(Fraction.percent("-1"));
        assertThat(by(quarters, sum("20亿元", 3)).progress()).contains(Progress.ON_TRACK);
        assertThat(by(quarters, sum("9亿元", 2)).progress()).isEmpty();
    }

    @DisplayName("S18 known mistake: target zero")
    @Test
    void zeroAccidentsIsMetByZeroAndIsNoRatio() {
        Target accidents = target("重大事故", Aspect.LEVEL, bound(Comparator.AT_MOST, "0起"));

        Evaluation none = evaluate(accidents, 12, sum("0起", 12));
        Evaluation one = evaluate(accidents, 12, sum("1起", 12));
        Evaluation silence = evaluate(accidents, 12);

        assertThat(none.outcome()).isEqualTo(Outcome.ACHIEVED);
        assertThat(none.completion()).isEmpty();
        assertThat(none.progress()).contains(Progress.ON_TRACK);
        assertThat(one.outcome()).isEqualTo(Outcome.MISSED);
        assertThat(silence.measurability()).isEqualTo(Measurability.NO_DATA);
        assertThat(silence.outcome()).isEqualTo(Outcome.OPEN);
    }

    @DisplayName("S9 known mistake: missing taken for zero")
    @Test
    void zeroMissingAndNotApplicableAreThreeThings() {
        Target firms = target("企业", Aspect.INCREMENT, bound(Comparator.AT_LEAST, "10家"));

        assertThat(evaluate(firms, 6, sum("0家", 6)).progress()).contains(Progress.NOT_STARTED);
        assertThat(evaluate(firms, 6).measurability()).isEqualTo(Measurability.NO_DATA);
        assertThat(evaluate(firms, 6).progress()).isEmpty();
        Evaluation notApplicable = Evaluator.standard()
                .evaluate(input(firms, 6, sum("0家", 6)).notApplicable("无农业用地").build());
        assertThat(notApplicable.measurability()).isEqualTo(Measurability.NOT_APPLICABLE);
        assertThat(notApplicable.progress()).isEmpty();
        assertThat(notApplicable.explain().chinese()).isEqualTo("企业（计划目标：10家以上）：不适用（无农业用地）。");
    }

    @DisplayName("Known mistake: 100 % before the end because of rounding")
    @Test
    void nearlyDoneIsNeitherShownNorJudgedAsDone() {
        Evaluation year = evaluate(HUNDRED, 12, sum("99.996亿元", 12));

        assertThat(year.outcome()).isEqualTo(Outcome.MISSED);
        assertThat(Rounding.STANDARD.percent(year.completion().orElseThrow())).isEqualTo("99.99");
    }

    @Test
    void whatWasReachedBeforeTheEndCannotBeLost() {
        assertThat(evaluate(HUNDRED, 10, sum("100亿元", 10)).outcome()).isEqualTo(Outcome.ACHIEVED_EARLY);
        assertThat(evaluate(HUNDRED, 12, sum("100亿元", 12)).outcome()).isEqualTo(Outcome.ACHIEVED);
    }

    @Test
    void doneIsNotClosedBeforeTheFigureIsFinalEnough() {
        Evaluator strict = Evaluator.builder().verifiedFrom(Vintage.FINAL).build();
        KnownObservation flash =
                sum("101亿元", 12).toBuilder().vintage(Vintage.FLASH).build();

        assertThat(strict.evaluate(input(HUNDRED, 12, flash).build()).outcome())
                .isEqualTo(Outcome.AWAITING_VERIFICATION);
        assertThat(strict.evaluate(input(
                                        HUNDRED,
                                        12,
                                        flash.toBuilder().vintage(Vintage.FINAL).build())
                                .build())
                        .outcome())
                .isEqualTo(Outcome.ACHIEVED);
    }

    @Test
    void aFigureOfLastYearDoesNotCountForThisOne() {
        KnownObservation lastYear =
                KnownObservation.of("x", ReportPeriod.ofYear(2023), Quantity.of(90, "亿元"), LocalDate.of(2024, 1, 20));

        assertThat(evaluate(HUNDRED, 3, lastYear).measurability()).isEqualTo(Measurability.NO_DATA);
    }

    @Test
    void householdsAreNotComparedWithMoney() {
        assertThat(evaluate(HUNDRED, 3, sum("20户", 3)).measurability()).isEqualTo(Measurability.UNDECIDED);
    }

    @Test
    void theRankIsBetterTheLowerItIs() {
        Target rank = target("营商环境", Aspect.RANK, new Criterion.Bound(Comparator.EXACTLY, Quantity.of(3, "位")));
        KnownObservation second = KnownObservation.builder()
                .observation(Observation.builder()
                        .subject("营商环境")
                        .aspect(Aspect.RANK)
                        .rank(2)
                        .period(YEAR)
                        .build())
                .knownOn(LocalDate.of(2025, 1, 10))
                .build();

        assertThat(evaluate(rank, 12, second).outcome()).isEqualTo(Outcome.ACHIEVED);
    }

    @Test
    void anOldPolarityOfTheTargetCountsWhereNoWordTellsTheDirection() {
        Target water = target("用水量", Aspect.LEVEL, bound(Comparator.EXACTLY, "40万立方米")).toBuilder()
                .polarity(Polarity.LESS_IS_BETTER)
                .build();

        assertThat(evaluate(water, 12, sum("39万立方米", 12)).outcome()).isEqualTo(Outcome.ACHIEVED);
    }
}
