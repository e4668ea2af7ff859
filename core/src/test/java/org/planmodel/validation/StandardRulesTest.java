package org.planmodel.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.planmodel.AdministrativeLevel;
import org.planmodel.Aspect;
import org.planmodel.Baseline;
import org.planmodel.Commitment;
import org.planmodel.GlossaryTerm;
import org.planmodel.Indicator;
import org.planmodel.IndicatorKind;
import org.planmodel.Jurisdiction;
import org.planmodel.Measure;
import org.planmodel.Observation;
import org.planmodel.ObservationStatus;
import org.planmodel.Plan;
import org.planmodel.PlanPeriod;
import org.planmodel.ReportPeriod;
import org.planmodel.Responsibility;
import org.planmodel.ResponsibleUnit;
import org.planmodel.Role;
import org.planmodel.Section;
import org.planmodel.SectionRole;
import org.planmodel.SourceSpan;
import org.planmodel.Target;
import org.planmodel.problem.Problem;
import org.planmodel.quantity.Comparator;
import org.planmodel.quantity.Criterion;
import org.planmodel.quantity.Polarity;
import org.planmodel.quantity.Quantity;
import org.planmodel.quantity.Unit;

/** Where the line of a rule runs: what it must let pass, beside what it must find. */
class StandardRulesTest {
    private static List<String> found(String rule, Plan plan) {
        ValidationResult result = PlanValidator.builder().only(rule).build().validate(plan);
        assertThat(result.getRule(rule).reason().english()).isEmpty();
        return result.problems().stream().map(Problem::message).toList();
    }

    private static Plan.Builder plan() {
        return Plan.builder().title("青屿区2024年计划").period(PlanPeriod.of(2024));
    }

    private static Plan with(Target.Builder... targets) {
        Measure.Builder measure = Measure.builder().id("m1").title("任务");
        for (Target.Builder target : targets) {
            measure.addTarget(target.build());
        }
        return plan().addMeasure(measure.build()).build();
    }

    private static Target.Builder target(
            String subject, Aspect aspect, Comparator comparator, String value, String unit) {
        return Target.builder()
                .subject(subject)
                .aspect(aspect)
                .criterion(new Criterion.Bound(comparator, Quantity.of(value, unit)));
    }

    private static Target.Builder target(String subject, Aspect aspect, String value, String unit) {
        return target(subject, aspect, Comparator.EXACTLY, value, unit);
    }

    private static Observation.Builder figure(String subject, Aspect aspect, String value, String unit) {
        return Observation.builder().subject(subject).aspect(aspect).quantity(Quantity.of(value, unit));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            INCREMENT, -5, 个, 1
            INCREMENT, 0, 个, 0
            LEVEL, -3, 公顷, 1
            SHARE, -1, %, 1
            LEVEL, -2, 亿元, 0
            GROWTH, -2, %, 0
            LEVEL, -10, 摄氏度, 0
            LEVEL, -5, 嘟, 0
            """)
    void nothingThatIsCountedOrMeasuredIsNegative(Aspect aspect, String value, String unit, int problems) {
        assertThat(found("negative-figure", with(target("某项", aspect, value, unit))))
                .hasSize(problems);
    }

    @Test
    void theCompletionOfAPlanMayBeMoreThanAllOfIt() {
        assertThat(found("share-above-whole", with(target("重点项目投资完成率", Aspect.SHARE, "108.3", "%"))))
                .isEmpty();
        assertThat(found("share-above-whole", with(target("森林覆盖率", Aspect.SHARE, "10.5", "成"))))
                .containsExactly("the share 10.5成 of \"森林覆盖率\" is above the whole");
        assertThat(found("share-above-whole", with(target("森林覆盖率", Aspect.SHARE, "100", "%"))))
                .isEmpty();
        assertThat(found(
                        "share-above-whole",
                        plan().addObservation(figure("区重点建设项目", Aspect.SHARE, "108.3", "%")
                                        .scope("年度计划")
                                        .build())
                                .build()))
                .isEmpty();
    }

    @Test
    void aShareOfWhatWasPlannedMayBeMoreThanTheWhole() {
        String planned = "完成投资315亿元,为年度计划的108.3%。";
        String covered = "年度计划已定,覆盖率达108.3%。";
        assertThat(found("share-above-whole", sharing(planned))).isEmpty();
        assertThat(found("share-above-whole", sharing(covered))).hasSize(1);
    }

    private static Plan sharing(String text) {
        int at = text.indexOf("108.3");
        return plan().text(text)
                .addObservation(figure("投资", Aspect.SHARE, "108.3", "%")
                        .source(SourceSpan.of(at, at + 6))
                        .build())
                .build();
    }

    @Test
    void whatHappenedWithinSeveralYearsThatStillRunIsNotAfterTheIssue() {
        Plan.Builder issued = plan().issuedOn(LocalDate.of(2024, 3, 25));
        Observation.Builder figure = figure("新登记商事主体", Aspect.INCREMENT, "12.3", "万户");

        assertThat(found(
                        "observation-after-issue",
                        issued.addObservation(figure.period(ReportPeriod.parse("2021/2025"))
                                        .build())
                                .build()))
                .isEmpty();
        assertThat(found(
                        "observation-after-issue",
                        issued.addObservation(figure.period(ReportPeriod.parse("2025/2026"))
                                        .build())
                                .build()))
                .hasSize(1);
    }

    @Test
    void aRangeOfOneNumberIsNoRangeUpsideDown() {
        Target.Builder range = Target.builder().subject("GDP").aspect(Aspect.GROWTH);
        assertThat(found(
                        "range-upside-down",
                        with(range.criterion(new Criterion.Between(Quantity.of("5", "%"), Quantity.of("5.0", "%"))))))
                .isEmpty();
        assertThat(found(
                        "range-upside-down",
                        with(range.criterion(new Criterion.Between(Quantity.of("1", "万元"), Quantity.of("5", "元"))))))
                .containsExactly("the range 1万元 to 5元 of \"GDP\" is upside down");
        assertThat(found(
                        "range-units-differ",
                        with(range.criterion(new Criterion.Between(Quantity.of("1", "万元"), Quantity.of("5", "亿元"))))))
                .isEmpty();
    }

    @Test
    void anIndicatorThatIsSetElsewhereNeedsNoUnitYet() {
        Target assigned = Target.builder()
                .subject("主要污染物排放总量")
                .aspect(Aspect.LEVEL)
                .criterion(new Criterion.AsAssigned(Optional.of("市")))
                .build();
        Indicator indicator =
                Indicator.builder().name("主要污染物排放总量").addTarget(assigned).build();
        assertThat(found(
                        "indicator-without-unit", plan().addIndicator(indicator).build()))
                .isEmpty();
    }

    @Test
    void anIndicatorThatIsANumberNeedsNoUnit() {
        Indicator ratio = Indicator.builder()
                .name("城乡居民收入比")
                .addTarget(target("城乡居民收入比", Aspect.LEVEL, "2.1", "").build())
                .build();
        assertThat(found("indicator-without-unit", plan().addIndicator(ratio).build()))
                .isEmpty();
    }

    @Test
    void aFallingIndicatorMayHaveATargetOfWhichMoreIsBetter() {
        Plan plan = with(
                target("单位GDP能耗", Aspect.DECLINE, Comparator.AT_LEAST, "3", "%").polarity(Polarity.MORE_IS_BETTER));
        assertThat(found("polarity-contradicts-catalogue", plan)).isEmpty();
        assertThat(found("comparator-against-polarity", plan)).isEmpty();
        assertThat(found(
                        "comparator-against-polarity",
                        with(target("城镇调查失业率", Aspect.LEVEL, Comparator.AT_LEAST, "5.5", "%"))))
                .containsExactly("≥5.5% is a limit on the wrong side for \"城镇调查失业率\"");
        assertThat(found(
                        "comparator-against-polarity",
                        with(target("居民消费价格", Aspect.GROWTH, Comparator.AT_MOST, "2", "%"))))
                .isEmpty();
    }

    @Test
    void whichMeasureWordCountsIsAMatterOfTaste() {
        assertThat(found("unit-contradicts-catalogue", with(target("5G基站", Aspect.LEVEL, "3500", "座"))))
                .isEmpty();
        assertThat(found("unit-contradicts-catalogue", with(target("GDP", Aspect.LEVEL, "0.5", "万亿元"))))
                .isEmpty();
        assertThat(found("unit-contradicts-catalogue", with(target("GDP", Aspect.GROWTH, "5", "%"))))
                .isEmpty();
    }

    @Test
    void theLastDayOfThePeriodIsWithinIt() {
        Target.Builder target = target("学位", Aspect.INCREMENT, "5", "个");
        assertThat(found("due-outside-period", with(target.due(LocalDate.of(2024, 12, 31)))))
                .isEmpty();
        assertThat(found("due-outside-period", with(target.due(LocalDate.of(2025, 1, 1)))))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        // the plan names the five years: any day of them
        "“十四五”时期目标, 2025-12-31, 0",
        "“十四五”时期目标, 2025-06-30, 0",
        "“十四五”时期目标, 2026-01-01, 1",
        "“十四五”时期目标, 2030-12-31, 1",
        // the five years that follow
        "谋划“十五五”, 2029-12-31, 0",
        // it names their end: that day alone
        "到2025年农村公厕达标, 2025-12-31, 0",
        "到2025年农村公厕达标, 2025-06-30, 1",
        // it names neither, or five years that are too far or over
        "2025年底建成, 2025-12-31, 1",
        "到2035年基本实现现代化, 2035-12-31, 1",
        "回顾“十三五”, 2020-12-31, 1",
        "“十四五”时期目标, 2023-12-31, 1"
    })
    void theEndOfAFiveYearPlanThatThePlanNamesIsWithinReach(String heading, LocalDate due, int findings) {
        Plan plan = with(target("学位", Aspect.INCREMENT, "5", "个").due(due)).toBuilder()
                .addOutline(Section.builder()
                        .role(SectionRole.SECTION)
                        .title(heading)
                        .build())
                .build();

        assertThat(found("due-outside-period", plan)).hasSize(findings);
        assertThat(found(
                        "due-outside-period",
                        plan.toBuilder()
                                .outline(List.of())
                                .text("前言。" + heading + "。")
                                .build()))
                .hasSize(findings);
    }

    @ParameterizedTest
    @CsvSource({
        // in the sentence itself, in another paragraph, in the chapter above, in another chapter
        "“十四五”期间新增学位5个。, , , 0",
        "新增学位5个。, “十四五”期间完善路网。, , 1",
        "新增学位5个。, , “十四五”主要目标, 0",
        "新增学位5个。, 回顾“十四五”。, 2024年主要任务, 1"
    })
    void whatIsMentionedElsewhereGivesNoLeave(String sentence, String elsewhere, String chapter, int findings) {
        String before = elsewhere == null ? "" : elsewhere + "\n";
        String text = before + sentence;
        SourceSpan span = SourceSpan.of(text.length() - 4, text.length() - 1);
        Section section = Section.builder()
                .role(SectionRole.SECTION)
                .title(chapter == null ? "目标" : chapter)
                .source(SourceSpan.of(before.length(), text.length()))
                .build();
        Plan plan =
                with(target("学位", Aspect.INCREMENT, "5", "个")
                                .due(LocalDate.of(2025, 12, 31))
                                .source(span))
                        .toBuilder()
                        .text(text)
                        .addOutline(section)
                        .build();

        assertThat(found("due-outside-period", plan)).hasSize(findings);
    }

    @Test
    void aPartMayGrowFasterThanTheWhole() {
        Plan growth = with(
                target("固定资产投资", Aspect.GROWTH, "5", "%").id("t1"),
                target("工业投资", Aspect.GROWTH, "10", "%").id("t2").partOf("t1"));
        assertThat(found("part-exceeds-whole", growth)).isEmpty();
        Plan amounts = with(
                target("固定资产投资", Aspect.LEVEL, "0.5", "亿元").id("t1"),
                target("工业投资", Aspect.LEVEL, "6000", "万元").id("t2").partOf("t1"));
        assertThat(found("part-exceeds-whole", amounts))
                .containsExactly("the part \"工业投资\" of 6000万元 exceeds the whole \"固定资产投资\" of 0.5亿元");
    }

    @Test
    void partsThatFillTheWholeAreNotTooMuch() {
        Plan plan = with(
                target("学位", Aspect.INCREMENT, "1", "万个").id("t1"),
                target("义务教育学位", Aspect.INCREMENT, "7000", "个").id("t2").partOf("t1"),
                target("学前学位", Aspect.INCREMENT, "3000", "个").id("t3").partOf("t1"));
        assertThat(found("parts-exceed-whole-together", plan)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'新增国高企业150家，其中小巨人企业76家、中小企业1260家。', 1",
        "'新增国高企业150家，其中小巨人企业76家、中小企业66家。', 0",
        "'新增国高企业150家。其中小巨人企业1260家。', 0",
        "'新增国高企业150家，其中小巨人企业76家，新登记企业1260家。', 0",
    })
    void aReportedPartIsHeldAgainstTheWholeOfItsSentence(String text, int problems) {
        Plan.Builder plan = plan().text(text);
        for (String number : List.of("150家", "76家", "1260家", "66家")) {
            int at = text.indexOf(number);
            if (at >= 0) {
                plan.addObservation(figure("企业" + number, Aspect.INCREMENT, number.replace("家", ""), "家")
                        .source(SourceSpan.of(at, at + number.length()))
                        .build());
            }
        }
        assertThat(found("reported-part-exceeds-whole", plan.build())).hasSize(problems);
    }

    @Test
    void whatIsStrivenForMayBeMoreThanWhatIsPromised() {
        Plan plan = with(
                target("GDP", Aspect.GROWTH, "6", "%"),
                target("地区生产总值", Aspect.GROWTH, "6.5", "%").commitment(Commitment.STRETCH));
        assertThat(found("conflicting-targets", plan)).isEmpty();
        Plan two = with(target("创新平台", Aspect.INCREMENT, "5", "个"), target("创新平台", Aspect.INCREMENT, "8", "个"));
        assertThat(found("conflicting-targets", two)).isEmpty();
        Plan same = with(target("GDP", Aspect.GROWTH, "6", "%"), target("地区生产总值", Aspect.GROWTH, "6.0", "%"));
        assertThat(found("conflicting-targets", same)).isEmpty();
        Criterion.Between range = new Criterion.Between(Quantity.of("5", "%"), Quantity.of("5.5", "%"));
        Criterion.Between written = new Criterion.Between(Quantity.of("5.0", "%"), Quantity.of("5.50", "%"));
        Plan ranges = with(
                target("GDP", Aspect.GROWTH, "6", "%").criterion(range),
                target("地区生产总值", Aspect.GROWTH, "6", "%").criterion(written));
        assertThat(found("conflicting-targets", ranges)).isEmpty();
        Plan conflict = with(target("GDP", Aspect.GROWTH, "6", "%"), target("地区生产总值", Aspect.GROWTH, "7", "%"));
        assertThat(found("conflicting-targets", conflict)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"720, 5, 1", "640, 5, 0", "630, 5, 0", "600, 5, 1"})
    void aLevelAndAGrowthFitTheYearBefore(String level, String growth, int problems) {
        Indicator indicator = Indicator.builder()
                .name("社会消费品零售总额")
                .baseline(new Baseline(Optional.of(ReportPeriod.ofYear(2023)), Quantity.of(600, "亿元")))
                .addTarget(target("社消零总额", Aspect.LEVEL, level, "亿元").build())
                .addTarget(target("社会消费品零售总额", Aspect.GROWTH, growth, "%").build())
                .build();
        assertThat(found(
                        "growth-does-not-fit-level",
                        plan().addIndicator(indicator).build()))
                .hasSize(problems);
    }

    @Test
    void theLevelOfTheYearBeforeMayComeFromTheReview() {
        Plan plan = plan().addIndicator(Indicator.builder()
                        .name("社会消费品零售总额")
                        .addTarget(target("社消零总额", Aspect.LEVEL, "720", "亿元").build())
                        .addTarget(target("社会消费品零售总额", Aspect.GROWTH, "5", "%").build())
                        .build())
                .addObservation(figure("社会消费品零售总额", Aspect.LEVEL, "600", "亿元")
                        .period(ReportPeriod.ofYear(2023))
                        .build())
                .build();
        assertThat(found("growth-does-not-fit-level", plan))
                .containsExactly("\"社消零总额\": the level 720亿元 on 600亿元 of the year before means a growth of 20.0 %, "
                        + "the target is 5%");
    }

    @ParameterizedTest
    @CsvSource({
        "产业空间产出效能, 2, 亿元/平方米, 1",
        "产业空间产出效能, 2, 万元/平方米, 0",
        "空气质量优良天数, 340, 天, 0",
        "空气质量优良天数, 400, 天, 1",
        "人均预期寿命, 82.6, 岁, 0",
        "人均预期寿命, 826, 岁, 1",
        "GDP, 5, 亿元, 0",
    })
    void boundsDependOnUnitAndIndicator(String subject, String value, String unit, int problems) {
        assertThat(found("value-out-of-bounds", with(target(subject, Aspect.LEVEL, value, unit))))
                .hasSize(problems);
    }

    @Test
    void anEstimateMayReachBeyondTheDayOfIssue() {
        Observation.Builder figure = figure("GDP", Aspect.LEVEL, "500", "亿元").period(ReportPeriod.ofYear(2024));
        Plan.Builder plan = plan().issuedOn(LocalDate.of(2024, 3, 25));
        assertThat(found(
                        "observation-after-issue",
                        plan.addObservation(figure.status(ObservationStatus.ESTIMATED)
                                        .build())
                                .build()))
                .isEmpty();
    }

    @Test
    void figuresOfDifferentScopesDoNotConflict() {
        Observation district = figure("GDP", Aspect.LEVEL, "500", "亿元")
                .period(ReportPeriod.ofYear(2023))
                .build();
        Observation city = figure("GDP", Aspect.LEVEL, "5200", "亿元")
                .period(ReportPeriod.ofYear(2023))
                .scope("全市")
                .build();
        assertThat(found(
                        "conflicting-observations",
                        plan().addObservations(district, city).build()))
                .isEmpty();
    }

    @Test
    void aUnitOfAMeasureAnswersForWhatIsBelow() {
        Measure below = Measure.builder().id("m1.1").title("小项").build();
        Measure above = Measure.builder()
                .id("m1")
                .title("大项")
                .addResponsibility(Responsibility.of("u1", Role.LEAD))
                .addChild(below)
                .build();
        assertThat(found("measure-unanswered", plan().addMeasure(above).build()))
                .isEmpty();
    }

    @Test
    void aPlanThatNamesUnitsForAFewMeasuresLeavesTheRestToTheDepartments() {
        Plan.Builder plan = plan().addMeasure(Measure.builder()
                .title("有")
                .addResponsibility(Responsibility.of("u1", Role.LEAD))
                .build());
        for (int i = 0; i < 3; i++) {
            plan.addMeasure(Measure.builder().title("无").build());
        }
        RuleRun run = PlanValidator.standard().validate(plan.build()).getRule("measure-unanswered");
        assertThat(run.ran()).isFalse();
        assertThat(run.reason().english()).startsWith("the plan assigns only 1 of 4 measures");
    }

    @Test
    void whatSecuresTheExecutionNeedsNobodyInCharge() {
        Plan plan = plan().text("任务。保障。")
                .addMeasure(Measure.builder()
                        .title("任务")
                        .source(SourceSpan.of(0, 3))
                        .addResponsibility(Responsibility.of("u1", Role.LEAD))
                        .build())
                .addMeasure(Measure.builder()
                        .title("保障")
                        .source(SourceSpan.of(3, 6))
                        .build())
                .addSection(Section.builder()
                        .role(SectionRole.SAFEGUARDS)
                        .source(SourceSpan.of(3, 6))
                        .build())
                .build();
        assertThat(found("measure-unanswered", plan)).isEmpty();
    }

    @Test
    void aBindingIndicatorIsAnsweredByTheMeasureThatHasItsTarget() {
        Indicator binding = Indicator.builder()
                .name("万元地区生产总值能耗")
                .kind(IndicatorKind.BINDING)
                .addTarget(target("单位GDP能耗", Aspect.DECLINE, "3", "%").build())
                .build();
        Measure answered = Measure.builder()
                .title("节能")
                .addTarget(target("单位GDP能耗", Aspect.DECLINE, "3", "%").build())
                .addResponsibility(Responsibility.of("u1", Role.LEAD))
                .build();
        assertThat(found(
                        "binding-indicator-without-lead",
                        plan().addIndicator(binding).addMeasure(answered).build()))
                .isEmpty();
        assertThat(found(
                        "binding-indicator-without-lead",
                        plan().addIndicator(binding)
                                .addMeasure(
                                        answered.toBuilder().targets(List.of()).build())
                                .build()))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "区发改局, 深圳市宝安区发展和改革局, 1",
        "区发改局, 市发展和改革委员会, 0",
        "城关街道, 各街道办事处, 0",
        "区财政局, 区财政局（国资局）, 1",
        "蓝鲸重工, 蓝鲸重工集团, 0",
    })
    void aUnitIsKnownInAnotherSpelling(String one, String other, int problems) {
        Plan plan = plan().addUnits(
                        ResponsibleUnit.builder().id("u1").name(one).build(),
                        ResponsibleUnit.builder().id("u2").name(other).build())
                .build();
        assertThat(found("unit-in-two-spellings", plan)).hasSize(problems);
    }

    @ParameterizedTest
    @CsvSource({
        "一轴一带, 建设一轴一带。, 0",
        "“一轴一带”重大空间格局, 建设“一轴一带”。, 0",
        "'CIM、BIM', 推广BIM技术。, 0",
        "灯塔工厂, 建设智能工厂。, 1",
    })
    void aTermIsUsedWithoutItsQuotationMarks(String term, String text, int problems) {
        Plan plan = plan().text(text)
                .addGlossary(new GlossaryTerm(term, "解释", Optional.empty()))
                .build();
        assertThat(found("glossary-term-unused", plan)).hasSize(problems);
    }

    @Test
    void theGlossaryItselfIsNoUse() {
        String text = "正文。名词解释：灯塔工厂。";
        Plan plan = plan().text(text)
                .addGlossary(new GlossaryTerm("灯塔工厂", "解释", Optional.of(SourceSpan.of(8, text.length()))))
                .build();
        assertThat(found("glossary-term-unused", plan)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"一、 二、 三、", "(九) (十) (十一)", "1. 2. 1. 2.", "(1) 一、 (2)", "① ② ③", "第一章 第二章", "3. 4."})
    void numbersThatRunOnAreNoGap(String markers) {
        assertThat(found("numbering-gap", numbered(markers))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"一、 三、", "(十) (十二)", "1. 2. 2.", "① ③", "第二章 第四章", "(2) 一、 (4)"})
    void aNumberThatIsMissingOrStandsTwiceIsFound(String markers) {
        assertThat(found("numbering-gap", numbered(markers))).hasSize(1);
    }

    private static Plan numbered(String markers) {
        Plan.Builder plan = plan();
        for (String marker : markers.split(" ")) {
            plan.addMeasure(Measure.builder().number(marker).title("任务").build());
        }
        return plan.build();
    }

    @ParameterizedTest
    @CsvSource({"青屿区2024年计划, 0", "青屿区2023年计划, 1", "青屿区计划, 0", "第20240001号计划, 0", "2023年执行情况与2024年计划, 0"})
    void theTitleSaysTheYears(String title, int problems) {
        assertThat(found("period-contradicts-title", plan().title(title).build()))
                .hasSize(problems);
    }

    @ParameterizedTest
    @CsvSource({"宝安区, 440306, 0", "深圳市宝安区, 440306, 0", "宝安区, 440305, 1", "云澜市青屿区, 990101, 0"})
    void nameAndCodeOfTheTerritoryGoTogether(String name, String code, int problems) {
        Plan plan = plan().jurisdiction(new Jurisdiction(name, AdministrativeLevel.COUNTY, Optional.of(code)))
                .build();
        assertThat(found("jurisdiction-contradicts-catalogue", plan)).hasSize(problems);
    }

    @Test
    void aHundredPercentLessIsTheMost() {
        assertThat(found("decline-not-plausible", with(target("发案数", Aspect.DECLINE, "100", "%"))))
                .isEmpty();
        assertThat(found("decline-not-plausible", with(target("发案数", Aspect.DECLINE, "-3", "%"))))
                .hasSize(1);
        assertThat(found("decline-not-plausible", with(target("事故", Aspect.DECLINE, "120", "起"))))
                .isEmpty();
    }

    @Test
    void theSameIndicatorOnAnotherBasisIsAnother() {
        Indicator plain = Indicator.builder().name("GDP").unit(Unit.of("%")).build();
        Indicator other = plain.toBuilder().name("地区生产总值").basis("同口径").build();
        assertThat(found("indicator-twice", plan().addIndicators(plain, other).build()))
                .isEmpty();
        assertThat(found(
                        "indicator-twice",
                        plan().addIndicators(
                                        plain, plain.toBuilder().name("地区生产总值").build())
                                .build()))
                .hasSize(1);
    }
}
