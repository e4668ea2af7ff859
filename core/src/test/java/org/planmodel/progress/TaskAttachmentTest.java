package org.planmodel.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.planmodel.Aspect;
import org.planmodel.Measure;
import org.planmodel.Plan;
import org.planmodel.Responsibility;
import org.planmodel.Role;

class TaskAttachmentTest {
    private static final Plan PLAN = Plan.builder()
            .title("计划")
            .addMeasure(Measure.builder()
                    .id("m1")
                    .title("聚力产业强区,加快构建现代化产业体系")
                    .addChild(measure("m1.1", "壮大海工装备产业,推动深远海装备基地投产,支持龙头企业组建创新联合体3个"))
                    .addChild(measure("m1.2", "提升智能家电产业能级,新增产值超百亿元企业1家,本地配套率提高到45%"))
                    .build())
            .addMeasure(Measure.builder()
                    .id("m2")
                    .title("聚力扩大内需")
                    .addChild(measure("m2.1", "发放消费券800万元,每季度举办大型促消费活动2场"))
                    .addChild(Measure.builder()
                            .id("m2.2")
                            .text("新增国家高新技术企业80家,引进首店30家。")
                            .addTarget(SmallPlan.target("T1", "国家高新技术企业", Aspect.INCREMENT, "80", "家"))
                            .addTarget(SmallPlan.target("T2", "首店", Aspect.INCREMENT, "30", "家"))
                            .build())
                    .build())
            .addUnit(SmallPlan.unit("区工业和信息化局"))
            .build();

    private static Measure measure(String id, String text) {
        return Measure.builder().id(id).text(text).build();
    }

    private static Plan division(Measure... tasks) {
        return Plan.builder().title("分工").addMeasures(tasks).build();
    }

    private static Measure task(String id, String text, String unit) {
        return measure(id, text).toBuilder()
                .addResponsibility(Responsibility.of(unit, Role.LEAD))
                .build();
    }

    @Test
    void aTaskIsFoundByItsWordsAndTheEvidenceIsShown() {
        TaskAttachment attached =
                TaskAttachment.attach(PLAN, division(task("a", "壮大海工装备产业,支持龙头企业牵头组建创新联合体3个（牵头单位：区工信局）", "区工信局")));

        assertThat(attached.matches()).singleElement().satisfies(match -> {
            assertThat(match.result()).isEqualTo(TaskMatch.Result.MATCHED);
            assertThat(match.measure()).contains("m1.1");
            assertThat(match.words()).contains("壮大海工装备产业");
            assertThat(match.text()).doesNotContain("牵头单位");
        });
        assertThat(attached.plan().getMeasure("m1.1").responsibilities())
                .containsExactly(Responsibility.of("区工信局", Role.LEAD));
        assertThat(attached.plan().findUnit("区工信局")).isPresent();
    }

    @Test
    void aTaskThatThePlanDoesNotHaveIsNotForcedOnIt() {
        TaskAttachment attached = TaskAttachment.attach(PLAN, division(task("a", "修订农村集体资产管理办法", "区农业农村局")));

        assertThat(attached.matches(TaskMatch.Result.UNMATCHED)).hasSize(1);
        assertThat(attached.plan().units()).isEqualTo(PLAN.units());
    }

    @Test
    void aWholeSectionIsFoundAsTheSection() {
        Measure section = task("a", "聚力产业强区,加快构建现代化产业体系", "区工信局").toBuilder()
                .addChild(measure("a1", "壮大海工装备产业,推动深远海装备基地投产,支持龙头企业组建创新联合体3个"))
                .addChild(measure("a2", "提升智能家电产业能级,新增产值超百亿元企业1家,本地配套率提高到45%"))
                .build();

        assertThat(TaskAttachment.attach(PLAN, division(section)).matches())
                .extracting(match -> match.measure().orElse(""))
                .containsExactly("m1");
    }

    @Test
    void twoPlacesThatFitEquallyAreLeftToAPerson() {
        Plan twice = PLAN.toBuilder()
                .addMeasure(measure("m3", "发放消费券800万元,每季度举办大型促消费活动2场"))
                .build();
        TaskAttachment attached =
                TaskAttachment.attach(twice, division(task("a", "每季度举办大型促消费活动2场,发放消费券800万元", "区商务局")));

        assertThat(attached.matches()).singleElement().satisfies(match -> {
            assertThat(match.result()).isEqualTo(TaskMatch.Result.AMBIGUOUS);
            assertThat(List.of(match.measure().orElse(""), match.alsoFits().orElse("")))
                    .containsExactlyInAnyOrder("m2.1", "m3");
        });
        assertThat(attached.plan().getMeasure("m2.1").responsibilities()).isEmpty();
    }

    @Test
    void unitsThatThePlanNamesAreNotReplaced() {
        Plan named = PlanRewrite.measures(
                PLAN,
                one -> one.id().orElseThrow().equals("m1.1")
                        ? one.toBuilder()
                                .addResponsibility(Responsibility.of("区科技局", Role.LEAD))
                                .build()
                        : one);
        TaskAttachment attached = TaskAttachment.attach(named, division(task("a", "壮大海工装备产业,推动深远海装备基地投产", "区工信局")));

        assertThat(attached.matches(TaskMatch.Result.UNITS_DIFFER)).hasSize(1);
        assertThat(attached.plan().getMeasure("m1.1").responsibilities())
                .extracting(Responsibility::unit)
                .containsExactly("区科技局");
    }

    @Test
    void twoTasksOnOneMeasureGoToTheTargetsThatTheyName() {
        Measure first = task("a", "新增国家高新技术企业80家", "区科技局").toBuilder()
                .addTarget(SmallPlan.target("a.t", "国家高新技术企业", Aspect.INCREMENT, "80", "家"))
                .build();
        Measure second = task("b", "引进首店30家", "区商务局").toBuilder()
                .addTarget(SmallPlan.target("b.t", "首店", Aspect.INCREMENT, "30", "家"))
                .build();
        TaskAttachment attached = TaskAttachment.attach(PLAN, division(first, second), new BigDecimal("0.5"));

        Duties duties = Duties.of(attached.plan());
        assertThat(duties.of(ReportItem.target("T1")))
                .extracting(Responsibility::unit)
                .containsExactly("区科技局");
        assertThat(duties.of(ReportItem.target("T2")))
                .extracting(Responsibility::unit)
                .containsExactly("区商务局");
    }
}
