package org.planmodel.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.planmodel.progress.SmallPlan.INDUSTRY;
import static org.planmodel.progress.SmallPlan.PLAN;
import static org.planmodel.progress.SmallPlan.SCIENCE;

import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.planmodel.Measure;
import org.planmodel.Plan;
import org.planmodel.ReportPeriod;
import org.planmodel.Responsibility;
import org.planmodel.ResponsibleUnit;
import org.planmodel.Role;

class DutiesTest {
    private static List<String> labels(Plan plan, String unit, Role... roles) {
        return Duties.of(plan).itemsOf(unit, roles).stream()
                .map(PlanItem::label)
                .toList();
    }

    @Test
    void theItemsOfAUnitStandInTheOrderOfThePlan() {
        assertThat(labels(PLAN, INDUSTRY)).containsExactly("四上企业", "规上工业企业");
        assertThat(labels(PLAN, SmallPlan.HOUSING)).isEmpty();
    }

    @Test
    void theNumberOfAMeasureStandsOnce() {
        PlanItem talent = Duties.of(PLAN).find(ReportItem.measure("m1.2")).orElseThrow();

        assertThat(talent.number() + talent.label()).isEqualTo("(一)2.健全人才评价体系");
    }

    @Test
    void rolesNarrowThemDown() {
        assertThat(labels(PLAN, SCIENCE, Role.LEAD)).isEmpty();
        assertThat(labels(PLAN, SCIENCE, Role.LEAD, Role.COOPERATING)).containsExactly("四上企业", "规上工业企业");
    }

    @Test
    void aUnitIsFoundByIdNameOrAlias() {
        Plan plan = PLAN.toBuilder()
                .units(List.of(ResponsibleUnit.builder()
                        .id(INDUSTRY)
                        .name("区工业和信息化局")
                        .addAlias("工信局")
                        .build()))
                .build();

        assertThat(labels(plan, "区工业和信息化局")).isEqualTo(labels(plan, INDUSTRY)).isNotEmpty();
        assertThat(labels(plan, "工信局")).isEqualTo(labels(plan, INDUSTRY));
    }

    @Test
    void aUnitThatThePlanDoesNotListHasWhatNamesIt() {
        Plan plan = PLAN.toBuilder().units(List.of()).build();

        assertThat(labels(plan, INDUSTRY)).containsExactly("四上企业", "规上工业企业");
    }

    /** Each unit is asked for its own items, not each item for each unit. */
    @Test
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void theFormsOfTwentyThousandUnitsTakeSeconds() {
        int count = 20_000;
        Plan.Builder plan = Plan.builder().title("计划");
        for (int i = 0; i < count; i++) {
            plan.addUnit(SmallPlan.unit("u" + i))
                    .addMeasure(Measure.builder()
                            .id("m" + i)
                            .title("任务" + i)
                            .addResponsibility(Responsibility.of("u" + i, Role.LEAD))
                            .build());
        }

        List<ReportForm> forms = ReportForm.ofAllUnits(plan.build(), ReportPeriod.ofYear(2026));

        assertThat(forms).hasSize(count).allMatch(form -> form.lines().size() == 1);
    }

    @Test
    void anUnknownUnitIsRefusedWithTheNearest() {
        assertThatThrownBy(() -> Duties.of(PLAN).itemsOf("区工业局"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("区工业局")
                .hasMessageContaining("the nearest is \"" + INDUSTRY + "\"");
    }

    @Test
    void anUnknownItemIsRefusedWithTheNearest() {
        assertThat(Duties.of(PLAN).of(ReportItem.target("T3")))
                .containsExactly(Responsibility.of(INDUSTRY, Role.LEAD), Responsibility.of(SCIENCE, Role.COOPERATING));
        assertThatThrownBy(() -> Duties.of(PLAN).of(ReportItem.target("T33")))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("no item \"target:T33\" in the plan; the nearest is \"target:T3\"");
    }
}
