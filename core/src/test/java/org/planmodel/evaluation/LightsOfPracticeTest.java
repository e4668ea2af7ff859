package org.planmodel.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.planmodel.evaluation.Cases.bound;
import static org.planmodel.evaluation.Cases.evaluate;
import static org.planmodel.evaluation.Cases.input;
import static org.planmodel.evaluation.Cases.rate;
import static org.planmodel.evaluation.Cases.sum;
import static org.planmodel.evaluation.Cases.target;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planmodel.Aspect;
import org.planmodel.Milestone;
import org.planmodel.ReportPeriod;
import org.planmodel.Target;
import org.planmodel.progress.CheckPoint;
import org.planmodel.progress.Outlook;
import org.planmodel.quantity.Comparator;
import org.planmodel.quantity.Fraction;

/** The lights L1 to L10 of practice, each from figures and targets; they also stand in the Javadoc of {@link LightTables}. */
class LightsOfPracticeTest {
    private static final Target HUNDRED = target("固定资产投资", Aspect.LEVEL, bound(Comparator.AT_LEAST, "100亿元"));

    private static String light(String table, LightReading reading) {
        LightResult result = LightTables.get(table).read(reading);
        return result.isDecided()
                ? result.light().map(light -> light.label().chinese()).orElse("不亮灯")
                : "缺乏数据";
    }

    private static LightReading done(String completion, int month) {
        return LightReading.of(evaluate(HUNDRED, month, sum(completion + "亿元", month)));
    }

    private static LightReading growth(String actual, String goal) {
        return LightReading.of(evaluate(
                target("地区生产总值", Aspect.GROWTH, bound(Comparator.AT_LEAST, goal + "%")), 9, rate(actual + "%", 9)));
    }

    @DisplayName("L1 Yinchuan: g >= 0 green, -30 to -10 yellow, below -30 red, and nothing between -10 and 0")
    @ParameterizedTest
    @CsvSource({"75, 绿灯", "74.99, 不亮灯", "65.01, 不亮灯", "65, 黄灯", "53, 黄灯", "45, 黄灯", "44.99, 红灯", "35, 红灯"})
    void yinchuan(String completion, String label) {
        assertThat(light("yinchuan", done(completion, 9))).isEqualTo(label);
    }

    @DisplayName(
            "L1 S8 66 % on 31 August is slightly behind and no light; by the day of the evaluation it would be yellow")
    @Test
    void yinchuanByTheWrongDay() {
        Fraction byTheDay = Fraction.percent("66")
                .minus(Pace.closedDays()
                        .shareAt(LocalDate.of(2024, 10, 15), ReportPeriod.ofYear(2024))
                        .orElseThrow());

        assertThat(light("yinchuan", done("66", 8))).isEqualTo("不亮灯");
        assertThat(light("yinchuan", LightReading.EMPTY.with(LightVariable.GAP, byTheDay.times(Fraction.of(100)))))
                .isEqualTo("黄灯");
    }

    @DisplayName(
            "L2 Sanya, projects: relative to the pace; c 53 is 70.7 % yellow, c 35 is 46.7 % red, c 40 is 53.3 % yellow where L1 is red")
    @ParameterizedTest
    @CsvSource({"75, 100.0, 绿牌, 绿灯", "53, 70.7, 黄牌, 黄灯", "35, 46.7, 红牌, 红灯", "40, 53.3, 黄牌, 红灯", "37.5, 50.0, 黄牌, 红灯"})
    void sanyaProjects(String completion, String ofPace, String label, String yinchuan) {
        LightReading reading = done(completion, 9);

        assertThat(reading.value(LightVariable.OF_PACE).orElseThrow().toDecimal(1, RoundingMode.HALF_UP))
                .isEqualTo(ofPace);
        assertThat(light("sanya-projects", reading)).isEqualTo(label);
        assertThat(light("yinchuan", reading)).isEqualTo(yinchuan);
    }

    @DisplayName("L3 Sanya, districts: the month's amount met green, missed yellow, missed two months running red")
    @ParameterizedTest
    @CsvSource({"10 20 30, 绿牌", "10 20 29, 黄牌", "10 19 29, 红牌", "9 19 30, 绿牌", "9 19 28, 红牌"})
    void sanyaDistricts(String sums, String label) {
        List<CheckPoint> months = new ArrayList<>();
        for (int month = 1; month <= 3; month++) {
            months.add(new CheckPoint(
                    ReportPeriod.ofMonths(2024, 1, month), bound(Comparator.AT_LEAST, month * 10 + "亿元")));
        }
        List<Progress> history = new ArrayList<>();
        String[] figures = sums.split(" ");
        for (int month = 1; month <= 3; month++) {
            Evaluation evaluation = Evaluator.standard()
                    .evaluate(input(HUNDRED, month, sum(figures[month - 1] + "亿元", month))
                            .pace(Pace.checkPoints(months))
                            .build());
            history.add(evaluation.progress().orElseThrow());
        }

        assertThat(light("sanya-districts", LightReading.EMPTY.withHistory(history)))
                .isEqualTo(label);
    }

    @DisplayName("L4 Tianjin: two references; 5.0 against plan 4.5 and city 5.3 is yellow")
    @ParameterizedTest
    @CsvSource({"5.0, 4.5, 5.3, 黄灯", "5.3, 4.5, 5.3, 绿灯", "4.4, 4.5, 4.0, 黄灯", "-0.1, -1, -2, 红灯", "0, 4.5, 5.3, 不亮灯"})
    void tianjin(String actual, String plan, String city, String label) {
        assertThat(light("tianjin", growth(actual, plan).againstPeers(Fraction.of(city))))
                .isEqualTo(label);
    }

    @DisplayName("L4 Tianjin: without the city's rate there is a light only where it makes no difference")
    @Test
    void tianjinWithoutTheCity() {
        assertThat(light("tianjin", growth("5.0", "4.5"))).isEqualTo("缺乏数据");
        assertThat(light("tianjin", growth("4.4", "4.5"))).isEqualTo("黄灯");
        assertThat(light("tianjin", growth("-0.1", "-1"))).isEqualTo("红灯");
    }

    @DisplayName(
            "L5 Xuancheng: sums against 11/12, growth against the annual target; the printed 91.7 is a rounded 11/12")
    @Test
    void xuancheng() {
        assertThat(light("xuancheng-sums", done("91.67", 11))).isEqualTo("达序时");
        assertThat(light("xuancheng-sums", done("91.66", 11))).isEqualTo("未达序时");
        assertThat(Rounding.halfUp(1).percent(Fraction.of(11, 12))).isEqualTo("91.7");
        LightReading printed = LightReading.of(Evaluator.standard()
                .evaluate(input(HUNDRED, 11, sum("91.67亿元", 11))
                        .pace(Pace.closedMonths().printed(Rounding.halfUp(1)))
                        .build()));
        assertThat(light("xuancheng-sums", printed)).isEqualTo("未达序时");
        assertThat(light("xuancheng-growth", growth("6.1", "7"))).isEqualTo("未达序时");
        assertThat(light("xuancheng-growth", growth("7", "7"))).isEqualTo("达序时");
    }

    private static LightReading decline(String actual, String goal) {
        return LightReading.of(evaluate(
                target("单位GDP能耗", Aspect.DECLINE, bound(Comparator.AT_LEAST, goal + "%")), 9, rate(actual + "%", 9)));
    }

    @DisplayName(
            "L6 NDRC: level one is the worst; one figure has two levels, against the year and the five-year path; no data, no level")
    @Test
    void ndrc() {
        assertThat(light("ndrc", decline("3.2", "3.5"))).as("the year").isEqualTo("二级");
        assertThat(light("ndrc", decline("3.2", "2.8"))).as("the path").isEqualTo("三级");
        assertThat(light("ndrc", decline("-0.2", "3.5"))).as("not falling").isEqualTo("一级");
        assertThat(light("ndrc", LightReading.EMPTY)).isEqualTo("缺乏数据");
    }

    private static LightReading stage(LocalDate due, LocalDate asOf, String gap) {
        return LightReading.of(MilestoneEvaluation.builder()
                        .milestone(new Milestone("科技园二期", "主体封顶", Optional.of(due), Optional.empty()))
                        .asOf(asOf)
                        .build())
                .with(LightVariable.GAP, Fraction.of(gap));
    }

    @DisplayName("L7 blue is a reminder in Suqian, praise in Zaozhuang, the first step of the ladder in Sanming")
    @Test
    void blue() {
        LocalDate due = LocalDate.of(2024, 6, 30);

        assertThat(light("suqian", stage(due, LocalDate.of(2024, 6, 25), "0"))).isEqualTo("蓝色督办单");
        assertThat(light("suqian", stage(due, LocalDate.of(2024, 6, 25), "-3"))).isEqualTo("黄色督办单");
        assertThat(light("suqian", stage(due, LocalDate.of(2024, 7, 2), "-3"))).isEqualTo("红色督办单");
        assertThat(light("suqian", stage(due, LocalDate.of(2024, 3, 1), "0"))).isEqualTo("不亮灯");
        assertThat(light("zaozhuang", done("76", 9))).isEqualTo("蓝色督办单");
        assertThat(light("zaozhuang", done("74", 9))).isEqualTo("不亮灯");
        assertThat(light("sanming", stage(due, LocalDate.of(2024, 7, 5), "0"))).isEqualTo("蓝色督查单");
        assertThat(light("sanming", stage(due, LocalDate.of(2024, 7, 12), "0"))).isEqualTo("橙色督查单");
        assertThat(light("sanming", stage(due, LocalDate.of(2024, 8, 12), "0"))).isEqualTo("红色督查单");
        assertThat(List.of("suqian", "zaozhuang", "sanming"))
                .extracting(table -> LightTables.get(table).rows().stream()
                        .flatMap(row -> row.light().stream())
                        .filter(light -> light.label().chinese().startsWith("蓝"))
                        .map(Light::signal)
                        .findFirst()
                        .orElseThrow())
                .containsExactly(Light.Signal.REMINDER, Light.Signal.PRAISE, Light.Signal.REMINDER);
    }

    @DisplayName("L8 Yinchuan starts: not started in its month yellow, three months running red")
    @ParameterizedTest
    @CsvSource({"2024-03-30, 不亮灯", "2024-03-31, 黄灯", "2024-04-30, 黄灯", "2024-05-30, 黄灯", "2024-05-31, 红灯"})
    void yinchuanStarts(LocalDate asOf, String label) {
        assertThat(light("yinchuan-starts", stage(LocalDate.of(2024, 3, 15), asOf, "0")))
                .isEqualTo(label);
    }

    @DisplayName("L9 Fuzhou: at least the city's mean growth green, else red; no target at all")
    @Test
    void fuzhou() {
        LightReading district = LightReading.EMPTY.with(LightVariable.GROWTH, Fraction.of("6.1"));

        assertThat(light("fuzhou", district.againstPeers(Fraction.of("6.1")))).isEqualTo("绿圈");
        assertThat(light("fuzhou", district.againstPeers(Fraction.of("6.2")))).isEqualTo("红圈");
        assertThat(light("fuzhou", LightReading.EMPTY.againstPeers(Fraction.of("6.2"))))
                .isEqualTo("缺乏数据");
    }

    @DisplayName("L10 Guangyuan: late but attainable yellow, unlikely red; by the unit's outlook")
    @Test
    void guangyuan() {
        LightReading late = LightReading.EMPTY.with(LightVariable.DAYS_LATE, Fraction.of(3));

        for (Outlook outlook : Outlook.values()) {
            LightReading reading = LightReading.of(Evaluator.standard()
                            .evaluate(input(HUNDRED, 9, sum("50亿元", 9))
                                    .outlook(outlook)
                                    .build()))
                    .with(LightVariable.DAYS_LATE, Fraction.of(3));
            assertThat(light("guangyuan", reading)).isEqualTo(outlook == Outlook.UNLIKELY ? "红牌" : "黄牌");
        }
        assertThat(light("guangyuan", late)).as("late, and nothing said").isEqualTo("缺乏数据");
        assertThat(light("guangyuan", LightReading.EMPTY.with(LightVariable.DAYS_LATE, Fraction.ZERO)))
                .isEqualTo("不亮灯");
    }

    @DisplayName("Each light says in one sentence why it is lit, in words that can be said aloud")
    @Test
    void theReasonOfALightCanBeSaidAloud() {
        assertThat(LightTables.get("yinchuan").read(done("53", 9)).explain().chinese())
                .isEqualTo("黄灯（进度滞后）：慢序时进度22个百分点。按“银川红黄绿灯”规则，与序时进度之差不低于-30个百分点且不高于-10个百分点的，为黄灯。");
        assertThat(LightTables.get("yinchuan").read(done("53", 9)).explain().english())
                .isEqualTo(
                        "yellow light (behind): 22 points behind the pace. "
                                + "The rule \"Yinchuan\" gives this light where the gap to the pace is at least -30 points and at most -10 points.");
        assertThat(LightTables.get("tianjin")
                        .read(growth("5.0", "4.5").againstPeers(Fraction.of("5.3")))
                        .explain()
                        .chinese())
                .isEqualTo("黄灯（低于计划目标或全市平均）：增速为5%。按“天津红黄绿灯”规则，增速高于0%的，为黄灯。");
        assertThat(LightTables.get("guangyuan")
                        .read(LightReading.EMPTY
                                .with(LightVariable.DAYS_LATE, Fraction.ONE)
                                .with(LightVariable.OUTLOOK, Fraction.ONE))
                        .explain()
                        .english())
                .contains("1 day overdue, the unit expects: possible with effort");
    }

    @DisplayName("A ceiling that is used too fast is not said to be slow; a distance is said with its unit")
    @Test
    void whatIsUsedTooFastIsNotSlow() {
        LightReading ceiling = LightReading.of(
                evaluate(target("能源消费总量", Aspect.LEVEL, bound(Comparator.AT_MOST, "150万吨标准煤")), 9, sum("135万吨标准煤", 9)));

        assertThat(LightTables.get("yinchuan").read(ceiling).explain().chinese())
                .startsWith("黄灯（进度滞后）：用量超出序时进度15个百分点。");
        assertThat(LightTables.get("xuancheng-growth")
                        .read(growth("6.1", "7"))
                        .explain()
                        .chinese())
                .isEqualTo("未达序时（低于年度目标）：距达标要求0.9个百分点。按“宣城增速指标达序时”规则，与目标之差低于0的，为未达序时。");
        assertThat(LightTables.get("xuancheng-growth")
                        .read(done("91", 11))
                        .explain()
                        .english())
                .startsWith("not on pace (below the annual target): 9亿元 short of what is required.");
    }

    @DisplayName("A gap that is not zero is not said to be zero")
    @Test
    void aSmallGapIsSaid() {
        LightReading reading = LightReading.EMPTY.with(LightVariable.GAP, Fraction.of("-0.001"));

        assertThat(LightTables.get("yinchuan").read(reading).explain().chinese())
                .startsWith("不亮灯：慢序时进度0.01个百分点。");
    }
}
