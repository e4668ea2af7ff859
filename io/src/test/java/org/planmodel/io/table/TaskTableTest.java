package org.planmodel.io.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planmodel.Measure;
import org.planmodel.PlanPeriod;
import org.planmodel.Responsibility;
import org.planmodel.Role;

class TaskTableTest {
    private static List<Measure> measures(String table) {
        return TableText.read(2026, table).measures();
    }

    @Test
    void a_row_becomes_a_measure_with_its_units() {
        Measure measure = measures("""
                | 序号 | 任务 | 牵头单位 | 配合单位 | 完成时限 |
                | 1 | 新建改扩建学校3所 | 区教育局 | 区住建局、区财政局 | 2026年9月底前 |
                """).get(0);
        assertThat(measure.number()).contains("1");
        assertThat(measure.title()).contains("新建改扩建学校3所");
        assertThat(measure.responsibilities())
                .extracting(Responsibility::unit, Responsibility::role)
                .containsExactly(
                        tuple("区教育局", Role.LEAD), tuple("区住建局", Role.COOPERATING), tuple("区财政局", Role.COOPERATING));
        assertThat(measure.milestones())
                .extracting(milestone -> milestone.due())
                .containsExactly(Optional.of(LocalDate.of(2026, 9, 30)));
    }

    @Test
    void the_task_and_its_goal_are_prose_of_the_measure() {
        TableStatements read = TableText.read(2026, """
                | 任务 | 目标 | 责任单位 | 完成时限 |
                | 提升医疗服务 | 新增床位300张以上 | 区卫健局 | 年底前 |
                """);
        assertThat(read.prose())
                .extracting(TableStatements.ProseCell::measure, TableStatements.ProseCell::due)
                .containsOnly(tuple("t1/1", Optional.of(LocalDate.of(2026, 12, 31))));
        assertThat(read.prose()).hasSize(2);
    }

    @Test
    void a_merged_cell_of_units_answers_for_every_row() {
        List<Measure> measures = measures("""
                | 任务 | 责任单位 |
                | 推进甲项目 | 区发改局 |
                | 推进乙项目 | ^ |
                """);
        assertThat(measures)
                .allSatisfy(measure -> assertThat(measure.responsibilities()).hasSize(1));
    }

    @Test
    void a_row_of_one_text_is_the_parent_of_those_below() {
        List<Measure> measures = measures("""
                | 序号 | 工作任务 | 责任单位 |
                | 一、稳增长 | < | < |
                | 1 | 扩大投资 | 区发改局 |
                | 2 | 促进消费 | 区商务局 |
                """);
        assertThat(measures).hasSize(1);
        assertThat(measures.get(0).number()).contains("一、");
        assertThat(measures.get(0).children())
                .extracting(Measure::title)
                .containsExactly(Optional.of("扩大投资"), Optional.of("促进消费"));
    }

    @Test
    void a_task_over_several_rows_has_its_contents_for_children() {
        List<Measure> measures = measures("""
                | 重点任务 | 工作内容 | 牵头单位 |
                | 扩大有效投资 | 推进重大项目50个 | 区发改局 |
                | ^ | 完成工业投资60亿元 | 区工信局 |
                """);
        assertThat(measures).hasSize(1);
        assertThat(measures.get(0).children())
                .extracting(Measure::title)
                .containsExactly(Optional.of("推进重大项目50个"), Optional.of("完成工业投资60亿元"));
        assertThat(measures.get(0).children().get(1).responsibilities().get(0).unit())
                .isEqualTo("区工信局");
    }

    @Test
    void beside_a_lead_the_responsible_units_cooperate() {
        Measure measure = measures("""
                | 任务 | 牵头单位 | 责任单位 |
                | 建设园区 | 区工信局 | 区住建局 |
                """).get(0);
        assertThat(measure.responsibilities())
                .extracting(Responsibility::role)
                .containsExactly(Role.LEAD, Role.COOPERATING);
    }

    @Test
    void roles_may_stand_in_the_cell() {
        Measure measure = measures("""
                | 任务 | 责任单位 |
                | 建设园区 | 县发展改革局牵头，县财政局、县行政审批服务局（县政务服务中心、县交易中心）配合 |
                """).get(0);
        assertThat(measure.responsibilities())
                .extracting(Responsibility::unit, Responsibility::role)
                .containsExactly(
                        tuple("县发展改革局", Role.LEAD),
                        tuple("县财政局", Role.COOPERATING),
                        tuple("县行政审批服务局（县政务服务中心、县交易中心）", Role.COOPERATING));
    }

    @Test
    void the_responsibility_says_where_its_unit_stands() {
        String table = """
                | 任务 | 责任单位 |
                | 建设园区 | 区工信局、区住建局 |
                """;
        Responsibility second = measures(table).get(0).responsibilities().get(1);
        assertThat(second.source().orElseThrow().in(TableText.document(table).text()))
                .isEqualTo("区住建局");
    }

    @Test
    void a_leader_leads_above_the_units() {
        Measure measure = measures("""
                | 任务 | 牵头领导 | 牵头单位 |
                | 建设园区 | 周明远 | 区工信局 |
                """).get(0);
        assertThat(measure.responsibilities())
                .extracting(Responsibility::unit, Responsibility::role, Responsibility::person)
                .contains(tuple("区工信局", Role.LEADER, Optional.of("周明远")));
    }

    @ParameterizedTest
    @CsvSource({
        "2026年12月底, 2026-12-31",
        "2026年6月30日, 2026-06-30",
        "2026.11, 2026-11-30",
        "2026-03-15, 2026-03-15",
        "6月底前, 2026-06-30",
        "第三季度, 2026-09-30",
        "二季度, 2026-06-30",
        "上半年, 2026-06-30",
        "年底前, 2026-12-31",
        "2027年底, 2027-12-31",
        "2025年6月至2026年3月, 2026-03-31",
    })
    void a_due_date_is_the_last_day_that_is_named(String phrase, LocalDate date) {
        assertThat(DuePhrase.read(phrase, Optional.of(PlanPeriod.of(2026)))).contains(date);
    }

    @Test
    void a_due_date_that_is_none_is_said() {
        TableStatements read = TableText.read(2026, """
                | 任务 | 责任单位 | 完成时限 |
                | 建设园区 | 区工信局 | 持续推进 |
                """);
        assertThat(read.problems()).anyMatch(problem -> problem.is(TableProblem.DUE_UNCLEAR));
    }
}
