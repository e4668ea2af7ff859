package org.planmodel.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.planmodel.Aspect;
import org.planmodel.Measure;
import org.planmodel.Plan;
import org.planmodel.ReportPeriod;
import org.planmodel.Responsibility;
import org.planmodel.Role;
import org.planmodel.Target;
import org.planmodel.problem.Problem;
import org.planmodel.problem.Severity;
import org.planmodel.quantity.Quantity;

/** Sums of the year (投资额), stocks (耕地保有量) and means (企业开办时间): what may be added, and what a lower figure says. */
class StockAndFlowTest {
    private static final Target FARMLAND = level("T1", "耕地保有量", "40", "万亩");
    private static final Target INVESTMENT = level("T2", "固定资产投资额", "200", "亿元");
    private static final Target OPENING = level("T3", "企业开办时间", "1", "个工作日");
    private static final Plan PLAN = Plan.builder()
            .id("p")
            .title("青屿区2026年计划")
            .addMeasure(Measure.builder()
                    .id("m1")
                    .title("一")
                    .addTargets(FARMLAND, INVESTMENT, OPENING)
                    .addResponsibility(Responsibility.of("u1", Role.LEAD))
                    .build())
            .addUnit(SmallPlan.unit("u1"))
            .build();

    private static Target level(String id, String subject, String value, String unit) {
        return SmallPlan.target(id, subject, Aspect.LEVEL, value, unit);
    }

    private static ProgressReport report(int months, Target target, String value) {
        Quantity whole = Amounts.number(target.criterion()).orElseThrow();
        LocalDate handedIn = ReportPeriod.ofMonths(2026, 1, months).end().plusDays(8);
        return ProgressReport.builder()
                .unit("u1")
                .period(ReportPeriod.ofMonths(2026, 1, months))
                .addEntry(ReportEntry.builder()
                        .item(ReportItem.target(target.id().orElseThrow()))
                        .toDate(new Quantity(new BigDecimal(value), whole.unit()))
                        .build())
                .build()
                .submit(handedIn, "a")
                .accept(handedIn, "b");
    }

    private static List<Problem> fell(Target target, String before, String after) {
        ReportPeriod second = ReportPeriod.ofMonths(2026, 1, 6);
        return ReportCheck.on(ReportForm.of(PLAN, "u1", second))
                .after(List.of(report(3, target, before)))
                .check(report(6, target, after))
                .stream()
                .filter(problem -> problem.code().endsWith("-fell"))
                .toList();
    }

    @Test
    @DisplayName("S11 a sum that fell is an error: cumulative-fell")
    void aSumThatFellIsAnError() {
        assertThat(fell(INVESTMENT, "42", "41")).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("cumulative-fell");
            assertThat(problem.messageChinese()).isEqualTo("累计数下降：2026-01/2026-06为41亿元，低于2026-01/2026-03的42亿元");
        });
        assertThat(fell(INVESTMENT, "42", "42")).isEmpty();
    }

    @Test
    @DisplayName("A stock that fell is a warning: level-fell")
    void aStockThatFellIsAWarning() {
        assertThat(fell(FARMLAND, "40.2", "40.1")).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("level-fell");
            assertThat(problem.severity()).isEqualTo(Severity.WARNING);
            assertThat(problem.messageChinese()).isEqualTo("数值下降：2026-01/2026-06为40.1万亩，低于2026-01/2026-03的40.2万亩");
            assertThat(problem.message())
                    .isEqualTo("the figure 40.1万亩 for 2026-01/2026-06 is lower than 40.2万亩 for 2026-01/2026-03");
        });
        assertThat(fell(FARMLAND, "40.1", "40.2")).isEmpty();
    }

    @Test
    @DisplayName("A mean that fell says nothing: half a day instead of one is no fault")
    void aMeanThatFellSaysNothing() {
        assertThat(fell(OPENING, "1", "0.5")).isEmpty();
    }

    private static List<String> quarters(Target target, String... values) {
        Quantity whole = Amounts.number(target.criterion()).orElseThrow();
        Allocation.Builder allocation = Allocation.builder().target(target.id().orElseThrow());
        for (int i = 0; i < values.length; i++) {
            allocation.addPart(AllocationPart.of(
                    ReportPeriod.ofMonths(2026, 3 * i + 1, 3 * i + 3),
                    new Quantity(new BigDecimal(values[i]), whole.unit())));
        }
        return allocation.build().problems(target).stream().map(Problem::code).toList();
    }

    @Test
    @DisplayName("耕地保有量 of four quarters is not summed, 投资额 is")
    void aStockIsNotSummedOverTime() {
        assertThat(quarters(FARMLAND, "40", "40", "40", "40")).isEmpty();
        assertThat(quarters(INVESTMENT, "40", "50", "50", "60")).isEmpty();
        assertThat(quarters(INVESTMENT, "40", "50", "50", "50")).containsExactly("parts-do-not-add-up");
    }

    @Test
    @DisplayName("耕地保有量 of the streets makes that of the district, 企业开办时间 does not")
    void aStockIsSummedOverUnitsAndAMeanIsNot() {
        assertThat(Allocation.evenly(FARMLAND, List.of("a", "b"), 0).problems(FARMLAND))
                .isEmpty();
        assertThat(Allocation.builder()
                        .target("T3")
                        .addPart(AllocationPart.of("a", Quantity.of(1, "个工作日")))
                        .addPart(AllocationPart.of("b", Quantity.of(1, "个工作日")))
                        .build()
                        .problems(OPENING))
                .isEmpty();
        assertThatThrownBy(() -> Allocation.evenly(OPENING, List.of("a", "b"), 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("of LEVEL of 企业开办时间 is no amount that can be divided");
    }
}
