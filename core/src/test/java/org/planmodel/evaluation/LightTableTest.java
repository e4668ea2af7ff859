package org.planmodel.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.planmodel.evaluation.Cases.bound;
import static org.planmodel.evaluation.Cases.evaluate;
import static org.planmodel.evaluation.Cases.sum;
import static org.planmodel.evaluation.Cases.target;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planmodel.Aspect;
import org.planmodel.Milestone;
import org.planmodel.evaluation.Light.Signal;
import org.planmodel.quantity.Comparator;
import org.planmodel.quantity.Fraction;
import org.planmodel.wording.Sentence;

class LightTableTest {
    private static final Light GREEN = light("green", Signal.GOOD);
    private static final Light YELLOW = light("yellow", Signal.WARNING);
    private static final Light RED = light("red", Signal.ALARM);

    private static Light light(String label, Signal signal) {
        return new Light(Sentence.verbatim(label), Sentence.EMPTY, signal);
    }

    private static LightTable.Builder table(LightRow... rows) {
        LightTable.Builder table = LightTable.builder();
        table.name(Sentence.verbatim("test")).addRows(rows);
        return table;
    }

    /** {@code gap=-22 of-pace=70.7} */
    private static LightReading reading(String values) {
        LightReading reading = LightReading.EMPTY;
        for (String value : values.split(" ")) {
            String[] parts = value.split("=");
            reading = reading.with(LightVariable.ofKey(parts[0]), Fraction.of(parts[1]));
        }
        return reading;
    }

    private static String signal(String table, LightReading reading) {
        LightResult result = LightTables.get(table).read(reading);
        return result.isDecided()
                ? result.light().map(light -> light.signal().name()).orElse("none")
                : "unknown";
    }

    @Test
    void aRuleThatIsSilentJustBelowThePaceIsRefusedWithTheFirstNumberThatFallsIn() {
        assertThatThrownBy(() -> table(
                                LightRow.of("gap >= 0", GREEN),
                                LightRow.of("-30 <= gap <= -10", YELLOW),
                                LightRow.of("gap < -30", RED))
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("light table \"test\": no row says what holds for gap = -9.99");
    }

    @Test
    void twoLightsForOneCaseAreRefused() {
        assertThatThrownBy(() -> table(LightRow.of("gap >= 0", GREEN), LightRow.of("gap <= 0", RED))
                        .build())
                .hasMessage("light table \"test\": green and red both hold for gap = 0");
    }

    @Test
    void rowsThatOverlapWithTheSameLightAreNoContradiction() {
        assertThat(table(
                                LightRow.of("margin >= 0 and peer-margin >= 0", GREEN),
                                LightRow.of("margin < 0", YELLOW),
                                LightRow.of("peer-margin < 0", YELLOW))
                        .build()
                        .rows())
                .hasSize(3);
    }

    @Test
    void theRuleOfTianjinAsPublishedIsSilentAboutZeroGrowthBelowThePlan() {
        assertThatThrownBy(() -> table(
                                LightRow.of("growth < 0", RED),
                                LightRow.of("margin >= 0 and peer-margin >= 0", GREEN),
                                LightRow.of("growth > 0", YELLOW))
                        .inOrder(true)
                        .build())
                .hasMessageContaining("no row says what holds for growth = 0, margin = -0.01");
    }

    @Test
    void wholeNumbersLeaveNoHoleBetweenTwoThatFollow() {
        assertThat(table(LightRow.of("days-late <= 3", YELLOW), LightRow.of("days-late >= 4", RED))
                        .build()
                        .rows())
                .hasSize(2);
        assertThatThrownBy(() -> table(LightRow.of("days-late <= 3", YELLOW), LightRow.of("days-late >= 5", RED))
                        .build())
                .hasMessageEndingWith("days-late = 4");
    }

    @Test
    void aTableWithoutRowsIsRefused() {
        assertThatThrownBy(() -> table().build()).hasMessage("light table \"test\": there is no row");
    }

    @ParameterizedTest
    @CsvSource({
        // completion 53, pace 75: behind by 22 points, 70.7 % of the pace
        "yinchuan, gap=-22, WARNING",
        "sanya-projects, of-pace=70.7, WARNING",
        // completion 35, pace 75
        "yinchuan, gap=-40, ALARM",
        "sanya-projects, of-pace=46.7, ALARM",
        // completion 40, pace 75
        "yinchuan, gap=-35, ALARM",
        "sanya-projects, of-pace=53.3, WARNING",
        "yinchuan, gap=0, GOOD",
        "yinchuan, gap=-10, WARNING",
        "yinchuan, gap=-30, WARNING",
        "yinchuan, gap=-0.6667, none",
        "sanya-districts, periods-missed=1, WARNING",
        "sanya-districts, periods-missed=2, ALARM",
        "tianjin, growth=5 margin=0.5 peer-margin=-0.3, WARNING",
        "tianjin, growth=5 margin=0.5 peer-margin=0, GOOD",
        "tianjin, growth=-1 margin=0.5 peer-margin=2, ALARM",
        "tianjin, growth=0 margin=-4.5 peer-margin=-5.3, none",
        "xuancheng-growth, margin=-0.1, WARNING",
        "xuancheng-sums, gap=0.0133, GOOD",
        "ndrc, growth=0.2 margin=-3.7, ALARM",
        "ndrc, growth=-1.9 margin=-1.6, WARNING",
        "ndrc, growth=-3.6 margin=0.1, GOOD",
        "suqian, days-late=0 gap=3 days-left=5, REMINDER",
        "suqian, days-late=0 gap=-3 days-left=5, WARNING",
        "suqian, days-late=2 gap=-3 days-left=0, ALARM",
        "zaozhuang, gap=3, PRAISE",
        "sanming, days-late=12, WARNING",
        "yinchuan-starts, months-late=3, ALARM",
        "fuzhou, peer-margin=-0.1, ALARM",
        "guangyuan, days-late=3 outlook=1, WARNING",
        "guangyuan, days-late=3 outlook=2, ALARM"
    })
    void tablesOfPracticeGiveTheirLights(String table, String values, String signal) {
        assertThat(signal(table, reading(values))).isEqualTo(signal);
    }

    @Test
    void blueIsAReminderInOnePlaceAndPraiseInAnother() {
        Light reminder = LightTables.get("suqian")
                .read(reading("days-late=0 gap=3 days-left=5"))
                .light()
                .orElseThrow();
        Light praise =
                LightTables.get("zaozhuang").read(reading("gap=3")).light().orElseThrow();

        assertThat(reminder.label()).isEqualTo(praise.label());
        assertThat(reminder.signal()).isNotEqualTo(praise.signal());
    }

    @Test
    void oneFigureHasTwoLevelsAgainstTheYearAndAgainstTheFiveYearPath() {
        LightTable levels = LightTables.get("ndrc");

        assertThat(levels.read(reading("growth=-3.2 margin=-0.3"))
                        .light()
                        .orElseThrow()
                        .label()
                        .chinese())
                .isEqualTo("二级");
        assertThat(levels.read(reading("growth=-3.2 margin=0.4"))
                        .light()
                        .orElseThrow()
                        .label()
                        .chinese())
                .isEqualTo("三级");
    }

    @Test
    void withoutDataThereIsNoLevelAndThatIsSaid() {
        LightResult result = LightTables.get("ndrc").read(LightReading.EMPTY);

        assertThat(result.isDecided()).isFalse();
        assertThat(result.light()).isEmpty();
        assertThat(result.explain().chinese()).isEqualTo("缺乏数据，按“国家晴雨表三级预警”规则不予亮灯。");
    }

    @Test
    void slightlyBehindIsNoLightByTheRuleOfYinchuan() {
        Evaluation august =
                evaluate(target("固定资产投资", Aspect.LEVEL, bound(Comparator.AT_LEAST, "100亿元")), 8, sum("66亿元", 8));

        LightResult result = LightTables.get("yinchuan").read(LightReading.of(august));

        assertThat(august.progress()).contains(Progress.BEHIND);
        assertThat(result.isDecided()).isTrue();
        assertThat(result.light()).isEmpty();
        assertThat(result.explain().english())
                .isEqualTo("no light: 0.67 points behind the pace. The rule \"Yinchuan\" gives none where "
                        + "the gap to the pace is more than -10 points and less than 0 points.");
    }

    @Test
    void theLightSaysWhyItIsYellow() {
        Evaluation nine =
                evaluate(target("固定资产投资", Aspect.LEVEL, bound(Comparator.AT_LEAST, "100亿元")), 9, sum("53亿元", 9));

        assertThat(LightTables.get("yinchuan")
                        .read(LightReading.of(nine))
                        .explain()
                        .chinese())
                .isEqualTo("黄灯（进度滞后）：慢序时进度22个百分点。按“银川红黄绿灯”规则，与序时进度之差不低于-30个百分点且不高于-10个百分点的，为黄灯。");
    }

    @Test
    void theRatioOfYellowAndRedComesFromCompletionAndPace() {
        LightReading reading = LightReading.of(
                evaluate(target("固定资产投资", Aspect.LEVEL, bound(Comparator.AT_LEAST, "100亿元")), 9, sum("53亿元", 9)));

        assertThat(reading.value(LightVariable.OF_PACE)).contains(Fraction.of(5300, 75));
        assertThat(reading.value(LightVariable.GAP)).contains(Fraction.of(-22));
    }

    @Test
    void aProjectThatHasNotStartedForThreeMonthsIsRed() {
        Milestone start = new Milestone("科技园二期", "开工", Optional.of(LocalDate.of(2024, 3, 15)), Optional.empty());

        assertThat(signal("yinchuan-starts", LightReading.of(at(start, LocalDate.of(2024, 3, 31)))))
                .isEqualTo("WARNING");
        assertThat(signal("yinchuan-starts", LightReading.of(at(start, LocalDate.of(2024, 5, 31)))))
                .isEqualTo("ALARM");
    }

    private static MilestoneEvaluation at(Milestone milestone, LocalDate day) {
        return MilestoneEvaluation.builder().milestone(milestone).asOf(day).build();
    }

    @Test
    void historyCountsTheLatestPeriodsInARow() {
        List<Progress> periods = List.of(Progress.BEHIND, Progress.ON_TRACK, Progress.BEHIND, Progress.NOT_STARTED);

        assertThat(LightReading.EMPTY.withHistory(periods).value(LightVariable.PERIODS_MISSED))
                .contains(Fraction.of(2));
    }

    @Test
    void everyTableOfPracticeIsThere() {
        assertThat(LightTables.all()).hasSize(13);
        assertThatThrownBy(() -> LightTables.get("nowhere")).hasMessageStartingWith("no table of lights \"nowhere\"");
    }

    @ParameterizedTest
    @CsvSource({
        "gap ! 0, \"!\" is none of >= > <= < =",
        "speed > 0, no variable \"speed\" for lights",
        "0 > gap > -1, \">\" is none of <= <",
        "gap > x, number: \"x\" is not a decimal number",
        "gap, expected a form such as gap >= 0 or -30 <= gap <= -10"
    })
    void aConditionThatCannotBeReadIsNamed(String text, String why) {
        assertThatThrownBy(() -> LightCondition.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("condition \"" + text + "\": " + why);
    }

    @Test
    void aLightSaysWhatItTriggers() {
        LightTable table = LightTable.readAll(new ByteArrayInputStream(("a\tstrict\tA\t甲\n"
                                + "gap >= 0\tgood\tgreen\t绿灯\ton pace\t达到序时进度\n"
                                + "gap < 0\talarm\tred\t红灯\tbehind\t进度滞后\ta talk\t约谈\n")
                        .getBytes(StandardCharsets.UTF_8)))
                .get("a");

        LightResult red = table.read(reading("gap=-3"));

        assertThat(red.consequence()).contains(new Sentence("a talk", "约谈"));
        assertThat(red.explain().chinese()).endsWith("与序时进度之差低于0个百分点的，为红灯。亮灯措施：约谈。");
        assertThat(red.explain().english()).endsWith("is less than 0 points. What follows: a talk.");
        assertThat(table.read(reading("gap=3")).consequence()).isEmpty();
        assertThat(LightRow.of("gap < 0", RED)
                        .triggering(new Sentence("a letter", "督办函"))
                        .consequence())
                .isPresent();
    }

    @Test
    void aLineThatIsNoRowIsNamedByItsNumber() {
        assertThatThrownBy(() -> LightTable.readAll(new ByteArrayInputStream(
                        "a\tstrict\tA\t甲\ngap >= 0\tgood\tgreen".getBytes(StandardCharsets.UTF_8))))
                .hasMessage("line 2: 3 columns; a table has 4, a row 6 or 8");
    }
}
