package org.planmodel.diff;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
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
