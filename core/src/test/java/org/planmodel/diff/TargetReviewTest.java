package org.planmodel.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planmodel.Aspect;
import org.planmodel.Indicator;
import org.planmodel.Observation;
import org.planmodel.Plan;
import org.planmodel.PlanPeriod;
import org.planmodel.ReportPeriod;
import org.planmodel.Target;
import org.planmodel.quantity.Comparator;
import org.planmodel.quantity.Criterion;
import org.planmodel.quantity.Quantity;

class TargetReviewTest {
    private static Plan plan(String name, Aspect aspect, String least) {
        return Plan.builder()
                .title("2025年计划")
                .period(PlanPeriod.of(2025))
                .addIndicator(Indicator.builder()
                        .name(name)
                        .addTarget(Target.builder()
                                .subject(name)
                                .aspect(aspect)
                                .criterion(new Criterion.Bound(Comparator.AT_LEAST, Quantity.parse(least)))
                                .build())
                        .build())
                .build();
    }

    private static Plan reporting(String subject, Aspect aspect, String figure, String period) {
        return Plan.builder()
                .title("2026年计划")
                .period(PlanPeriod.of(2026))
                .addObservation(Observation.builder()
                        .subject(subject)
                        .aspect(aspect)
                        .quantity(Quantity.parse(figure))
                        .period(ReportPeriod.parse(period))
                        .build())
                .build();
    }

    private static ReviewOutcome outcome(Plan earlier, Plan later) {
        return TargetReview.of(earlier, later).targets().get(0).outcome();
    }

    @Test
    void aTargetIsAchievedMissedOrNotMentioned() {
        Plan plan = plan("社会消费品零售总额", Aspect.GROWTH, "6%");

        assertThat(outcome(plan, reporting("社消零总额", Aspect.GROWTH, "6.3%", "2025")))
                .isEqualTo(ReviewOutcome.ACHIEVED);
        assertThat(outcome(plan, reporting("社消零总额", Aspect.GROWTH, "5.6%", "2025")))
                .isEqualTo(ReviewOutcome.MISSED);
        assertThat(outcome(plan, reporting("城镇新增就业", Aspect.GROWTH, "5.6%", "2025")))
                .isEqualTo(ReviewOutcome.NOT_MENTIONED);
        assertThat(outcome(plan, reporting("社消零总额", Aspect.LEVEL, "600亿元", "2025")))
                .isEqualTo(ReviewOutcome.NOT_MENTIONED);
        assertThat(outcome(plan, reporting("社消零总额", Aspect.GROWTH, "6.3%", "2024")))
                .isEqualTo(ReviewOutcome.NOT_MENTIONED);
    }

    private static Plan plan(String name, Aspect aspect, Comparator comparator, String figure) {
        Plan plan = plan(name, aspect, figure);
        Indicator indicator = plan.indicators().get(0);
        Target target = indicator.targets().get(0).toBuilder()
                .criterion(new Criterion.Bound(comparator, Quantity.parse(figure)))
                .build();
        return plan.toBuilder()
                .indicators(
                        List.of(indicator.toBuilder().targets(List.of(target)).build()))
                .build();
    }

    /** A report is not always exact: 突破, 近, 超, 不足. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            MORE_THAN, 50家, MORE_THAN, 50家, ACHIEVED
            AT_LEAST, 50家, MORE_THAN, 50家, ACHIEVED
            AT_LEAST, 50家, MORE_THAN, 48家, UNDECIDED
            AT_LEAST, 50家, NEARLY, 50家, MISSED
            AT_LEAST, 50家, NEARLY, 45家, MISSED
            AT_LEAST, 50家, NEARLY, 55家, UNDECIDED
            AT_LEAST, 50家, ABOUT, 55家, ACHIEVED
            AT_LEAST, 50家, ABOUT, 50家, UNDECIDED
            AT_MOST, 50家, LESS_THAN, 50家, ACHIEVED
            AT_MOST, 50家, MORE_THAN, 50家, MISSED
            AT_MOST, 50家, LESS_THAN, 55家, UNDECIDED
            AT_MOST, 50家, MORE_THAN, 55家, MISSED
            """)
    void aFigureThatIsNotExactDecidesOnlyWhatItCan(
            Comparator asked, String target, Comparator said, String figure, ReviewOutcome expected) {
        Plan earlier = plan("创新平台", Aspect.INCREMENT, asked, target);
        Plan exact = reporting("创新平台", Aspect.INCREMENT, figure, "2025");
        Plan later = exact.toBuilder()
                .observations(List.of(
                        exact.observations().get(0).toBuilder().comparator(said).build()))
                .build();

        assertThat(outcome(earlier, later)).isEqualTo(expected);
    }

    @Test
    void theCatalogueKnowsWhichDirectionIsGood() {
        Plan plan = plan("地区生产总值", Aspect.GROWTH, Comparator.ABOUT, "6%");

        assertThat(outcome(plan, reporting("地区生产总值", Aspect.GROWTH, "6.3%", "2025")))
                .isEqualTo(ReviewOutcome.ACHIEVED);
        assertThat(outcome(plan, reporting("地区生产总值", Aspect.GROWTH, "5.6%", "2025")))
                .isEqualTo(ReviewOutcome.MISSED);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            GROWTH, AT_LEAST, 6%, 6.3%, UNDECIDED
            INCREMENT, AT_LEAST, 10起, 12起, ACHIEVED
            INCREMENT, AT_MOST, 10起, 8起, UNDECIDED
            INCREMENT, AT_MOST, 10起, 12起, MISSED
            SHARE, AT_LEAST, 60%, 61%, UNDECIDED
            """)
    void elevenMonthsSettleOnlyWhatIsAddedUp(
            Aspect aspect, Comparator asked, String target, String figure, ReviewOutcome expected) {
        Plan plan = plan("生产安全事故", aspect, asked, target);

        assertThat(outcome(plan, reporting("生产安全事故", aspect, figure, "2025-01/2025-11")))
                .isEqualTo(expected);
    }

    @Test
    void elevenMonthsSettleWhatIsReachedAlreadyAndNothingElse() {
        Plan plan = plan("城镇新增就业", Aspect.INCREMENT, "2万人");

        assertThat(outcome(plan, reporting("城镇新增就业", Aspect.INCREMENT, "2.1万人", "2025-01/2025-11")))
                .isEqualTo(ReviewOutcome.ACHIEVED);
        assertThat(outcome(plan, reporting("城镇新增就业", Aspect.INCREMENT, "1.9万人", "2025-01/2025-11")))
                .isEqualTo(ReviewOutcome.UNDECIDED);
    }

    @Test
    void aDistrictStandsBesideItsCity() {
        Plan city = plan("全市地区生产总值", Aspect.GROWTH, "5.5%");

        VerticalLine growth = VerticalComparison.of(plan("GDP", Aspect.GROWTH, "6%"), city)
                .lines()
                .get(0);
        assertThat(growth.indicator()).isEqualTo("地区生产总值");
        assertThat(growth.relation()).isEqualTo(VerticalRelation.HIGHER);
        assertThat(growth.difference()).contains(Quantity.parse("0.5%"));

        VerticalLine amount = VerticalComparison.of(
                        plan("用水总量", Aspect.LEVEL, "2亿立方米"), plan("用水总量", Aspect.LEVEL, "20亿立方米"))
                .lines()
                .get(0);
        assertThat(amount.relation()).isEqualTo(VerticalRelation.SHARE);
        assertThat(amount.percentOfUpper().orElseThrow()).isEqualByComparingTo("10");

        assertThat(VerticalComparison.of(plan("渔港面积", Aspect.LEVEL, "2亩"), city).onlyUpper())
                .hasSize(1);
    }
}
