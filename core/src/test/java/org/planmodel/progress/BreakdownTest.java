package org.planmodel.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.planmodel.progress.SmallPlan.HOUSING;
import static org.planmodel.progress.SmallPlan.INDUSTRY;
import static org.planmodel.progress.SmallPlan.PLAN;
import static org.planmodel.progress.SmallPlan.SCIENCE;
import static org.planmodel.progress.SmallPlan.atLeast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.planmodel.Aspect;
import org.planmodel.Measure;
import org.planmodel.Plan;
import org.planmodel.ReportPeriod;
import org.planmodel.Responsibility;
import org.planmodel.Role;
import org.planmodel.Target;
import org.planmodel.problem.Problem;

class BreakdownTest {
    private static final Breakdown START = Breakdown.of(PLAN);
    private static final List<Responsibility> HOUSING_LEADS = List.of(Responsibility.of(HOUSING, Role.LEAD));

    private static Breakdown with(ReportItem item, UnaryOperator<BreakdownRow> change) {
        return START.toBuilder()
                .rows(START.rows().stream()
                        .map(row -> row.item().orElseThrow().equals(item) ? change.apply(row) : row)
                        .toList())
                .build();
    }

    private static BreakdownRow row(String target) {
        return START.rowsOf(ReportItem.target(target)).get(0);
    }

    private static Breakdown split(String target, BreakdownRow... parts) {
        List<BreakdownRow> rows = new ArrayList<>();
        for (BreakdownRow row : START.rows()) {
            if (row.equals(row(target))) {
                rows.addAll(List.of(parts));
            } else {
                rows.add(row);
            }
        }
        return START.toBuilder().rows(rows).build();
    }

    private static BreakdownRow part(String target, String id, String value) {
        return row(target).toBuilder().id(id).criterion(atLeast(value, "家")).build();
    }

    private static List<String> codes(Breakdown breakdown) {
        return breakdown.problems(PLAN).stream().map(Problem::code).toList();
    }

    @Test
    void eachTargetMilestoneAndLowestMeasureBecomesARow() {
        assertThat(START.rows())
                .extracting(row -> row.item().orElseThrow().toString())
                .containsExactly("target:T1", "target:T2", "target:T3", "target:T4", "measure:m1.2", "milestone:m2#1");
    }

    @Test
    void aRowHasTheUnitsOfTheMeasureAboveIt() {
        assertThat(row("T4").units(Role.LEAD)).containsExactly(INDUSTRY);
        assertThat(row("T4").units(Role.COOPERATING)).containsExactly(SCIENCE);
    }

    @Test
    void aPlanWithoutIdsIsRefusedAndTheWayOutIsNamed() {
        Plan nameless = PLAN.toBuilder()
                .addMeasure(Measure.builder().title("x").build())
                .build();

        assertThatThrownBy(() -> Breakdown.of(nameless)).hasMessageContaining("PlanIds.complete");
        assertThat(Breakdown.of(PlanIds.complete(nameless)).rows()).hasSize(7);
    }

    @Test
    void aBreakdownThatNobodyEditedChangesNoResponsibility() {
        Plan applied = START.applyTo(PLAN);

        assertThat(Duties.of(applied).of(ReportItem.target("T3")))
                .isEqualTo(Duties.of(PLAN).of(ReportItem.target("T3")));
        assertThat(Duties.of(applied.getTarget("T3"))).isEmpty();
        assertThat(START.problems(PLAN)).isEmpty();
    }

    @Test
    void theUnitsOfARowAreThoseOfTheTarget() {
        Plan applied = with(
                        ReportItem.target("T1"),
                        row -> row.toBuilder().responsibilities(HOUSING_LEADS).build())
                .applyTo(PLAN);

        assertThat(Duties.of(applied).of(ReportItem.target("T1"))).isEqualTo(HOUSING_LEADS);
        assertThat(Duties.of(applied).of(ReportItem.target("T2"))).isEmpty();
    }

    @Test
    void whatAllRowsOfAMeasureShareStandsAtTheMeasure() {
        Breakdown breakdown = START.toBuilder()
                .rows(START.rows().stream()
                        .map(row -> row.text().contains("企业")
                                        && row.number().isPresent()
                                        && !row.text().contains("人才")
                                ? row.toBuilder()
                                        .responsibilities(HOUSING_LEADS)
                                        .build()
                                : row)
                        .toList())
                .build();
        Plan applied = breakdown.applyTo(PLAN);

        assertThat(applied.getMeasure("m1.1").responsibilities()).isEqualTo(HOUSING_LEADS);
        assertThat(Duties.of(applied.getTarget("T3"))).isEmpty();
    }

    @Test
    void theUnitsOfAMilestoneAndOfAMeasureAreKept() {
        Breakdown breakdown = START.toBuilder()
                .rows(START.rows().stream()
                        .map(row ->
                                row.toBuilder().responsibilities(HOUSING_LEADS).build())
                        .toList())
                .build();
        Duties duties = Duties.of(breakdown.applyTo(PLAN));

        assertThat(duties.items())
                .allSatisfy(item -> assertThat(duties.of(item.item())).isEqualTo(HOUSING_LEADS));
    }

    @Test
    void theIdOfARowIsKeptInThePlanAndFoundAgain() {
        Breakdown renamed =
                with(ReportItem.target("T2"), row -> row.toBuilder().id("X7").build());

        Breakdown again = Breakdown.of(renamed.applyTo(PLAN));
        assertThat(again.rowsOf(ReportItem.target("T2")))
                .extracting(BreakdownRow::id)
                .containsExactly("X7");
        assertThat(again.rows()).extracting(BreakdownRow::id).doesNotHaveDuplicates();
    }

    @Test
    void aTargetOfSeveralRowsKeepsItsWholeAndGetsParts() {
        Plan applied =
                split("T3", part("T3", "r3a", "100"), part("T3", "r3b", "50")).applyTo(PLAN);

        assertThat(applied.getTarget("T3").criterion()).isEqualTo(atLeast("150", "家"));
        Target part = applied.getTarget("r3b");
        assertThat(part.partOf()).contains("T3");
        assertThat(part.criterion()).isEqualTo(atLeast("50", "家"));
    }

    @Test
    void aMeasureOfSeveralRowsGetsMeasuresBelowIt() {
        BreakdownRow whole = START.rowsOf(ReportItem.measure("m1.2")).get(0);
        List<BreakdownRow> rows = new ArrayList<>(START.rows());
        rows.add(whole.toBuilder().id("r9").subject("制定评价办法").build());
        Plan applied = START.toBuilder().rows(rows).build().applyTo(PLAN);

        assertThat(applied.getMeasure("m1.2").children())
                .extracting(measure -> measure.id().orElseThrow())
                .containsExactly(whole.id(), "r9");
    }

    @Test
    void aRowThatWasAddedBecomesAMeasureBelowItsCategory() {
        Plan applied = START.toBuilder()
                .addRow(BreakdownRow.builder()
                        .id("new1")
                        .category("聚力产业强区")
                        .text("新建标准厂房12万平方米")
                        .subject("标准厂房")
                        .aspect(Aspect.INCREMENT)
                        .criterion(atLeast("12", "万平方米"))
                        .responsibilities(HOUSING_LEADS)
                        .build())
                .build()
                .applyTo(PLAN);

        Measure added = applied.getMeasure("new1");
        assertThat(applied.getMeasure("m1").children()).contains(added);
        assertThat(added.responsibilities()).isEqualTo(HOUSING_LEADS);
        assertThat(added.targets()).extracting(Target::criterion).containsExactly(atLeast("12", "万平方米"));
    }

    @Test
    void theSameValueWrittenInAnotherWayIsNoProblem() {
        Breakdown breakdown = with(
                ReportItem.target("T3"),
                row -> row.toBuilder().criterion(atLeast("150.0", "家")).build());

        assertThat(codes(breakdown)).isEmpty();
    }

    @Test
    void anotherValueIsAProblemAndThePlanKeepsItsOwn() {
        Breakdown breakdown = with(
                ReportItem.target("T3"),
                row -> row.toBuilder().criterion(atLeast("160", "家")).build());

        assertThat(codes(breakdown)).containsExactly("value-differs");
        assertThat(breakdown.applyTo(PLAN).getTarget("T3").criterion()).isEqualTo(atLeast("150", "家"));
    }

    @Test
    void partsThatDoNotAddUpAreAProblem() {
        assertThat(codes(split("T3", part("T3", "a", "100"), part("T3", "b", "40"))))
                .containsExactly("parts-do-not-add-up");
    }

    @Test
    void aPartAboveItsWholeIsAProblem() {
        assertThat(codes(split("T3", part("T3", "a", "240"), part("T3", "b", "10"))))
                .contains("part-above-whole");
    }

    /** S16: an of-which target above the whole that it is part of. */
    @Test
    void anOfWhichTargetAboveItsWholeIsAProblem() {
        Plan plan = PlanRewrite.targets(
                PLAN,
                target -> target.id().orElseThrow().equals("T4")
                        ? target.toBuilder().criterion(atLeast("240", "家")).build()
                        : target);

        assertThat(Breakdown.of(plan).problems(plan)).extracting(Problem::code).containsExactly("part-above-whole");
    }

    @Test
    void twoLeadsAreAProblemAtTheRow() {
        Breakdown breakdown = with(
                ReportItem.target("T1"),
                row -> row.toBuilder()
                        .addResponsibility(Responsibility.of(INDUSTRY, Role.LEAD))
                        .addResponsibility(Responsibility.of(SCIENCE, Role.LEAD))
                        .build());

        assertThat(breakdown.problems(PLAN)).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("several-leads");
            assertThat(problem.location().describe()).isEqualTo("rows[0].lead");
            assertThat(problem.messageChinese()).isEqualTo("牵头单位不止一个：区工信局; 区科技局");
        });
    }

    @Test
    void anItemWithoutARowIsAProblemAndStaysAsItIs() {
        Breakdown breakdown = START.toBuilder().rows(START.rows().subList(1, 6)).build();

        assertThat(codes(breakdown)).containsExactly("item-without-row");
        assertThat(breakdown.applyTo(PLAN).findTarget("T1")).isPresent();
    }

    @Test
    void aCheckPointThatFallsAndAYearThatIsNotTheTargetAreProblems() {
        Breakdown breakdown = with(
                ReportItem.target("T3"),
                row -> row.toBuilder()
                        .addCheckPoint(new CheckPoint(ReportPeriod.parse("2026-01/2026-03"), atLeast("40", "家")))
                        .addCheckPoint(new CheckPoint(ReportPeriod.parse("2026-01/2026-06"), atLeast("30", "家")))
                        .addCheckPoint(new CheckPoint(ReportPeriod.parse("2026"), atLeast("140", "家")))
                        .build());

        assertThat(codes(breakdown)).containsExactly("check-point-falls", "last-check-point-differs");
    }

    @Test
    void aDueDateAfterThePlanIsAProblem() {
        Breakdown breakdown = with(
                ReportItem.target("T3"),
                row -> row.toBuilder().due(LocalDate.of(2027, 1, 31)).build());

        assertThat(codes(breakdown)).containsExactly("due-after-plan");
    }
}
