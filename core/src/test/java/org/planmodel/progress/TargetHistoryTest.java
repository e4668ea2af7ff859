package org.planmodel.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.planmodel.Aspect;
import org.planmodel.Indicator;
import org.planmodel.IndicatorKind;
import org.planmodel.Plan;
import org.planmodel.Target;
import org.planmodel.problem.Problem;
import org.planmodel.quantity.Comparator;
import org.planmodel.quantity.Criterion;
import org.planmodel.quantity.Quantity;

/** Scenarios S5 and S6 of REGIME.md, as far as they concern targets. */
class TargetHistoryTest {
    private static final LocalDate HALF_YEAR = LocalDate.of(2024, 6, 30);
    private static final LocalDate NINE_MONTHS = LocalDate.of(2024, 9, 30);
    private static final LocalDate YEAR = LocalDate.of(2024, 12, 31);

    private static final Criterion BY_THE_CITY = new Criterion.AsAssigned(Optional.of("市"));
    private static final Criterion OLD = bound("2000", "亿元");
    private static final Criterion NEW = bound("1800", "亿元");

    private static final Plan PLAN = Plan.builder()
            .title("plan")
            .addIndicator(indicator("energy", "单位GDP能耗", Aspect.DECLINE, BY_THE_CITY))
            .addIndicator(indicator("investment", "固定资产投资", Aspect.LEVEL, OLD))
            .build();

    private static final TargetAdjustment LOWERED = TargetAdjustment.builder()
            .target("investment")
            .earlier(OLD)
            .adjusted(NEW)
            .proposedOn(LocalDate.of(2024, 8, 10))
            .build()
            .step(AdjustmentState.APPROVED, LocalDate.of(2024, 8, 30), "人大常委会", "12号");

    private static final TargetHistory HISTORY = TargetHistory.of(PLAN)
            .assign(TargetAssignment.builder()
                    .target("energy")
                    .criterion(bound("3.5", "%"))
                    .assignedOn(LocalDate.of(2024, 7, 15))
                    .by("市发改委")
                    .build())
            .adjust(LOWERED);

    private static Criterion bound(String value, String unit) {
        return new Criterion.Bound(Comparator.AT_LEAST, Quantity.of(value, unit));
    }

    private static Indicator indicator(String id, String name, Aspect aspect, Criterion criterion) {
        return Indicator.builder()
                .name(name)
                .kind(IndicatorKind.BINDING)
                .addTarget(Target.builder()
                        .id(id)
                        .subject(name)
                        .aspect(aspect)
                        .criterion(criterion)
                        .build())
                .build();
    }

    private static Criterion judged(String target, LocalDate asOf, LocalDate knownOn) {
        return HISTORY.standing(target, asOf, knownOn).target().criterion();
    }

    @Test
    void beforeTheAssignmentTheTargetIsAsThePlanSays() {
        assertThat(judged("energy", HALF_YEAR, HALF_YEAR)).isEqualTo(BY_THE_CITY);
    }

    @Test
    void anAssignmentHoldsForEarlierPeriodsOnceItIsKnown() {
        assertThat(judged("energy", HALF_YEAR, YEAR)).isEqualTo(bound("3.5", "%"));
    }

    @Test
    void anAdjustmentDoesNotHoldForPeriodsThatEndedBeforeIt() {
        assertThat(judged("investment", HALF_YEAR, YEAR)).isEqualTo(OLD);
        assertThat(judged("investment", NINE_MONTHS, YEAR)).isEqualTo(NEW);
    }

    @Test
    void anAdjustmentThatWasNotKnownYetDoesNotHold() {
        assertThat(judged("investment", NINE_MONTHS, LocalDate.of(2024, 7, 20))).isEqualTo(OLD);
    }

    @Test
    void theOriginalStaysBesideTheAdjustedValue() {
        StandingTarget standing = HISTORY.standing("investment", YEAR, YEAR);

        assertThat(standing.original().criterion()).isEqualTo(OLD);
        assertThat(standing.adjustment()).contains(LOWERED);
    }

    @Test
    void aRejectedAdjustmentNeverHolds() {
        TargetAdjustment rejected = LOWERED.toBuilder()
                .steps(java.util.List.of())
                .build()
                .step(AdjustmentState.REJECTED, LocalDate.of(2024, 8, 30), "人大常委会", "12号");

        assertThat(TargetHistory.of(PLAN)
                        .adjust(rejected)
                        .standing("investment", YEAR, YEAR)
                        .target()
                        .criterion())
                .isEqualTo(OLD);
    }

    @Test
    void thePlanAsKnownOnADayHasTheTargetsOfThatDay() {
        assertThat(HISTORY.planAsKnownOn(LocalDate.of(2024, 7, 14))).isEqualTo(PLAN);
        Plan atTheEnd = HISTORY.planAsKnownOn(YEAR);
        assertThat(atTheEnd.getTarget("energy").criterion()).isEqualTo(bound("3.5", "%"));
        assertThat(atTheEnd.getTarget("investment").criterion()).isEqualTo(NEW);
    }

    @Test
    void aStretchTargetStandsBesideThePlansOwn() {
        TargetHistory history = TargetHistory.of(PLAN)
                .assign(TargetAssignment.builder()
                        .target("investment")
                        .set(TargetSet.STRETCH)
                        .criterion(bound("2100", "亿元"))
                        .assignedOn(LocalDate.of(2024, 3, 1))
                        .build());

        assertThat(history.allStanding("investment", YEAR, YEAR)).containsOnlyKeys(TargetSet.PLAN, TargetSet.STRETCH);
        assertThat(history.standing("investment", YEAR, YEAR).set()).isEqualTo(TargetSet.PLAN);
    }

    @Test
    void theLatestAssignmentByTheDayCounts() {
        TargetHistory history = HISTORY.assign(TargetAssignment.builder()
                .target("energy")
                .criterion(bound("3.2", "%"))
                .assignedOn(LocalDate.of(2024, 10, 1))
                .build());

        assertThat(history.standing("energy", YEAR, NINE_MONTHS).target().criterion())
                .isEqualTo(bound("3.5", "%"));
        assertThat(history.standing("energy", YEAR, YEAR).target().criterion()).isEqualTo(bound("3.2", "%"));
    }

    @Test
    void aProposalAfterTheThirdQuarterIsAProblemOnlyWhereThePlaceForbidsIt() {
        TargetHistory late = TargetHistory.of(PLAN)
                .adjust(TargetAdjustment.builder()
                        .target("investment")
                        .earlier(OLD)
                        .adjusted(NEW)
                        .proposedOn(LocalDate.of(2024, 10, 8))
                        .build());
        AdjustmentPolicy untilThirdQuarter =
                AdjustmentPolicy.builder().proposedUntil(MonthDay.of(9, 30)).build();

        assertThat(late.problems(AdjustmentPolicy.none())).isEmpty();
        assertThat(late.problems(untilThirdQuarter)).extracting(Problem::code).containsExactly("adjustment-too-late");
    }

    @Test
    void theEarlierValueMayBeWrittenInAnotherWay() {
        TargetHistory history = TargetHistory.of(PLAN)
                .adjust(LOWERED.toBuilder().earlier(bound("0.20", "万亿元")).build());

        assertThat(history.problems(AdjustmentPolicy.none())).isEmpty();
    }

    @Test
    void anAdjustmentThatNamesAnotherEarlierValueIsAProblem() {
        TargetHistory history = TargetHistory.of(PLAN)
                .adjust(LOWERED.toBuilder().earlier(bound("1900", "亿元")).build());

        assertThat(history.problems(AdjustmentPolicy.none()))
                .extracting(Problem::code)
                .containsExactly("earlier-value-differs");
    }

    @Test
    void aSecondAdjustmentIsAProblemWhereOnlyOneIsAllowed() {
        TargetHistory history = HISTORY.adjust(LOWERED.toBuilder()
                .earlier(NEW)
                .adjusted(bound("1700", "亿元"))
                .proposedOn(LocalDate.of(2024, 9, 10))
                .steps(java.util.List.of())
                .build());

        assertThat(history.problems(AdjustmentPolicy.builder().once(true).build()))
                .extracting(Problem::code)
                .containsExactly("adjusted-twice");
        assertThat(history.problems(AdjustmentPolicy.none())).isEmpty();
    }
}
