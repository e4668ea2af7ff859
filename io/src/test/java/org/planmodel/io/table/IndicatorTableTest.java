package org.planmodel.io.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.planmodel.testing.PlanAssertions.assertThat;
import static org.planmodel.testing.PlanAssertions.atLeast;
import static org.planmodel.testing.PlanAssertions.atMost;
import static org.planmodel.testing.PlanAssertions.exactly;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.planmodel.Aspect;
import org.planmodel.Indicator;
import org.planmodel.IndicatorKind;
import org.planmodel.Observation;
import org.planmodel.ReportPeriod;
import org.planmodel.SourceSpan;
import org.planmodel.Target;
import org.planmodel.io.NumeralUse;
import org.planmodel.quantity.Comparator;
import org.planmodel.quantity.Criterion;
import org.planmodel.quantity.Quantity;
import org.planmodel.quantity.Unit;

class IndicatorTableTest {
    private static Indicator only(String table) {
        return TableText.read(2026, table).indicators().get(0);
    }

    private static Criterion bound(Comparator comparator, String value, String unit) {
        return new Criterion.Bound(comparator, Quantity.of(value, unit));
    }

    @Test
    void a_row_becomes_an_indicator_with_baseline_target_kind_and_category() {
        Indicator indicator = only("""
                | 类别 | 指标名称 | 单位 | 2025年完成 | 2026年预期目标 | 属性 |
                | 经济发展 | 地区生产总值 | 亿元 | 1520.5 | 1600以上 | 预期性 |
                """);
        assertThat(indicator.name()).isEqualTo("地区生产总值");
        assertThat(indicator.category()).contains("经济发展");
        assertThat(indicator.kind()).contains(IndicatorKind.EXPECTED);
        assertThat(indicator.unit()).contains(Unit.of("亿元"));
        assertThat(indicator.baseline().orElseThrow().quantity()).isEqualTo(Quantity.of("1520.5", "亿元"));
        assertThat(indicator.baseline().orElseThrow().period()).contains(ReportPeriod.ofYear(2025));
        assertThat(indicator)
                .isExpected()
                .withTarget(atLeast("1600", "亿元"))
                .isOf(Aspect.LEVEL)
                .isDue("2026-12-31");
    }

    @Test
    void columns_may_stand_in_any_order_and_wording() {
        Indicator indicator = only("""
                | 序号 | 属性 | 本年预期目标 | 上年预计完成 | 计量单位 | 主要指标 |
                | 1 | 约束性 | 31 | 33 | 微克/立方米 | PM2.5平均浓度 |
                """);
        assertThat(indicator.name()).isEqualTo("PM2.5平均浓度");
        assertThat(indicator.kind()).contains(IndicatorKind.BINDING);
        assertThat(indicator.baseline().orElseThrow().quantity()).isEqualTo(Quantity.of("33", "微克/立方米"));
        assertThat(indicator.targets())
                .extracting(Target::criterion)
                .containsExactly(bound(Comparator.EXACTLY, "31", "微克/立方米"));
    }

    @Test
    void the_unit_may_stand_in_brackets_behind_the_name() {
        Indicator indicator = only("""
                | 指标 | 2025年 | 2026年 |
                | 1. 城镇登记失业率（％） | 3.1 | 3.5以内 |
                """);
        assertThat(indicator.name()).isEqualTo("城镇登记失业率");
        assertThat(indicator).withTarget(atMost("3.5", "%"));
    }

    @Test
    void brackets_that_hold_no_unit_belong_to_the_name() {
        assertThat(only("""
                | 指标 | 单位 | 2025年 | 2026年 |
                | 国内生产总值(GDP)增长 | % | 5 | 5.5左右 |
                """).name()).isEqualTo("国内生产总值(GDP)增长");
    }

    @Test
    void the_unit_may_stand_in_the_header_of_the_column() {
        Indicator indicator = only("""
                | 指标 | 2025年完成（亿元） | 2026年预期增长（%） |
                | 固定资产投资 | 312 | 8 |
                """);
        assertThat(indicator.baseline().orElseThrow().quantity()).isEqualTo(Quantity.of("312", "亿元"));
        assertThat(indicator).withTarget(exactly("8", "%"));
        assertThat(indicator.targets().get(0).aspect()).isEqualTo(Aspect.GROWTH);
    }

    @Test
    void the_unit_may_stand_above_the_whole_table() {
        Indicator indicator = only("""
                单位：万人
                | 指标 | 2025年完成 | 2026年目标 |
                | 城镇新增就业 | 2.1 | 2 |
                """);
        assertThat(indicator.unit()).contains(Unit.of("万人"));
    }

    @Test
    void a_header_of_two_rows_is_read_as_one() {
        Indicator indicator = only("""
                | 指标 | 单位 | 2025年 | < | 2026年预期 | < |
                | ^ | ^ | 完成 | 增长（%） | 总量 | 增长（%） |
                | 规上工业总产值 | 亿元 | 880 | 7.2 | 950 | 8 |
                """);
        assertThat(indicator.baseline().orElseThrow().quantity()).isEqualTo(Quantity.of("880", "亿元"));
        assertThat(indicator.targets())
                .extracting(Target::aspect, Target::criterion)
                .containsExactly(
                        tuple(Aspect.LEVEL, bound(Comparator.EXACTLY, "950", "亿元")),
                        tuple(Aspect.GROWTH, bound(Comparator.EXACTLY, "8", "%")));
    }

    @Test
    void a_result_beside_the_baseline_becomes_an_observation() {
        List<Observation> observations = TableText.read(2026, """
                | 指标 | 单位 | 2025年完成 | 2025年增速 | 2026年预期增长 |
                | 财政收入 | 亿元 | 95 | 4.1 | 5 |
                """).observations();
        assertThat(observations)
                .extracting(Observation::subject, Observation::aspect, Observation::quantity, Observation::period)
                .containsExactly(tuple(
                        "财政收入",
                        Aspect.GROWTH,
                        Optional.of(Quantity.of("4.1", "%")),
                        Optional.of(ReportPeriod.ofYear(2025))));
    }

    @Test
    void a_target_of_the_past_is_no_target() {
        assertThat(only("""
                | 指标 | 单位 | 2025年目标 | 2025年实际 | 2026年目标 |
                | 粮食产量 | 万吨 | 27 | 28.1 | 28 |
                """).targets()).hasSize(1);
    }

    @Test
    void cumulative_values_stand_in_their_brackets() {
        Target target = TableText.read("""
                | 指标 | 2025年 | 2030年 | 年均/累计 | 属性 |
                | 单位GDP能耗降低(%) | — | — | 〔13.5〕 | 约束性 |
                """).indicators().get(0).targets().get(0);
        assertThat(target.criterion()).isEqualTo(bound(Comparator.EXACTLY, "13.5", "%"));
        assertThat(target.aspect()).isEqualTo(Aspect.DECLINE);
        assertThat(target.basis()).contains("累计");
        assertThat(target.due()).contains(LocalDate.of(2030, 12, 31));
    }

    @Test
    void a_dash_is_no_value() {
        Indicator indicator = only("""
                | 指标 | 单位 | 2025年 | 2026年 |
                | 研发经费投入强度 | % | — | ＞3.2 |
                """);
        assertThat(indicator.baseline()).isEmpty();
        assertThat(indicator.targets().get(0).criterion()).isEqualTo(bound(Comparator.MORE_THAN, "3.2", "%"));
    }

    @Test
    void words_instead_of_a_figure_are_qualitative() {
        Indicator indicator = only("""
                | 指标 | 单位 | 2025年 | 2026年 |
                | 居民收入增长 | % | 5 | 与GDP增长同步 |
                """);
        assertThat(indicator.targets().get(0).criterion()).isEqualTo(new Criterion.Qualitative("与GDP增长同步"));
    }

    @Test
    void what_a_superior_sets_is_assigned() {
        Indicator indicator = only("""
                | 指标 | 单位 | 2025年 | 2026年 |
                | 能耗强度降低 | % | 3 | 完成市下达任务 |
                """);
        assertThat(indicator.targets().get(0).criterion()).isEqualTo(new Criterion.AsAssigned(Optional.of("市")));
    }

    @Test
    void words_with_a_number_are_kept_and_said_to_be_unclear() {
        TableStatements read = TableText.read(2026, """
                | 指标 | 单位 | 2025年 | 2026年 |
                | 居民收入增长 | % | 5 | 高于GDP增长2个点 |
                """);
        assertThat(read.indicators().get(0).targets().get(0).criterion()).isInstanceOf(Criterion.Qualitative.class);
        assertThat(read.problems()).anyMatch(problem -> problem.is(TableProblem.CELL_UNCLEAR));
    }

    @Test
    void rows_under_one_merged_name_are_one_indicator() {
        List<Indicator> indicators = TableText.read(2026, """
                | 指标 | 单位 | 2025年 | 2026年 |
                | 社会消费品零售总额 | 亿元 | 420 | 450 |
                | ^ | % | 6.1 | 7 |
                """).indicators();
        assertThat(indicators).hasSize(1);
        assertThat(indicators.get(0).targets())
                .extracting(Target::aspect, Target::criterion)
                .containsExactly(
                        tuple(Aspect.LEVEL, bound(Comparator.EXACTLY, "450", "亿元")),
                        tuple(Aspect.GROWTH, bound(Comparator.EXACTLY, "7", "%")));
    }

    @Test
    void a_name_of_two_columns_joins_the_group_and_its_member() {
        List<Indicator> indicators = TableText.read(2026, """
                | 指标 | < | 单位 | 2025年 | 2026年 |
                | 每千人口医护人员数 | 执业医师 | 人 | 3.1 | 3.2 |
                | ^ | 注册护士 | 人 | 4.3 | 4.4 |
                | 地区生产总值 | 总量 | 亿元 | 100 | 106 |
                | ^ | 增速 | % | 6 | 6 |
                """).indicators();
        assertThat(indicators)
                .extracting(Indicator::name)
                .containsExactly("每千人口医护人员数——执业医师", "每千人口医护人员数——注册护士", "地区生产总值");
        assertThat(indicators.get(2).targets()).extracting(Target::aspect).containsExactly(Aspect.LEVEL, Aspect.GROWTH);
    }

    @Test
    void a_row_of_one_text_names_the_category_and_perhaps_the_kind() {
        List<Indicator> indicators = TableText.read(2026, """
                | 指标 | 单位 | 2025年 | 2026年 |
                | 一、经济发展 | < | < | < |
                | 地区生产总值增长 | % | 6 | 6 |
                | 二、约束性指标 | < | < | < |
                | 森林覆盖率 | % | 50 | 51 |
                """).indicators();
        assertThat(indicators).extracting(Indicator::category).containsOnly(Optional.of("经济发展"));
        assertThat(indicators.get(1).kind()).contains(IndicatorKind.BINDING);
    }

    @Test
    void a_row_其中_is_part_of_the_one_above() {
        List<Indicator> indicators = TableText.read(2026, """
                | 指标 | 单位 | 2025年 | 2026年 |
                | 固定资产投资增长 | % | 6 | 7 |
                | 其中：工业投资增长 | % | 9 | 10 |
                """).indicators();
        assertThat(indicators.get(1).name()).isEqualTo("工业投资增长");
        assertThat(indicators.get(1).targets().get(0).partOf())
                .isEqualTo(indicators.get(0).targets().get(0).id());
    }

    @Test
    void the_responsible_units_are_kept() {
        TableStatements read = TableText.read(2026, """
                | 指标 | 单位 | 2025年 | 2026年 | 责任单位 |
                | 外贸进出口增长 | % | 3 | 4 | 区商务局、区税务局 |
                """);
        assertThat(read.units()).extracting(unit -> unit.name()).containsExactly("区商务局", "区税务局");
        assertThat(read.indicators().get(0).attributes()).isEqualTo(Map.of("responsible", "区商务局、区税务局"));
    }

    @Test
    void a_starred_baseline_is_of_the_year_that_the_note_says() {
        Indicator indicator = only("""
                | 指标 | 单位 | 2025年 | 2026年 |
                | 森林覆盖率 | % | 25.1* | 25.8 |
                注：带*的为2024年数据。
                """);
        assertThat(indicator.baseline().orElseThrow().period()).contains(ReportPeriod.ofYear(2024));
    }

    @Test
    void every_numeral_is_accounted_for() {
        String text = """
                | 指标 | 单位 | 2025年 | 2026年 |
                | 1. PM2.5浓度 | 微克/立方米 | 28 | 27 |
                """;
        TableStatements read = TableText.read(2026, text);
        String written = TableText.document(text).text();
        assertThat(use(read, written, "2025")).contains(NumeralUse.Reason.DATE);
        assertThat(use(read, written, "1.")).contains(NumeralUse.Reason.ENUMERATOR);
        assertThat(use(read, written, "2.5")).contains(NumeralUse.Reason.NAME);
        assertThat(statement(read, written, "28")).contains("t1/1");
        assertThat(statement(read, written, "27")).contains("t1/1/1");
    }

    private static Optional<NumeralUse.Reason> use(TableStatements read, String text, String numeral) {
        return span(read, text, numeral).reason();
    }

    private static Optional<String> statement(TableStatements read, String text, String numeral) {
        return span(read, text, numeral).statement();
    }

    private static NumeralUse span(TableStatements read, String text, String numeral) {
        int at = text.indexOf(numeral);
        return read.useOf(SourceSpan.of(at, at + numeral.length())).orElseThrow();
    }

    @Test
    void a_table_of_neither_indicators_nor_tasks_states_nothing() {
        assertThat(TableText.read("""
                | 姓名 | 电话 |
                | 张三 | 12345 |
                """).kind()).isEqualTo(TableStatements.Kind.OTHER);
    }
}
