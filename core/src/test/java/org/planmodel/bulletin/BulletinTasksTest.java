package org.planmodel.bulletin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.planmodel.Measure;
import org.planmodel.Milestone;
import org.planmodel.Plan;
import org.planmodel.PlanPeriod;
import org.planmodel.ReportPeriod;
import org.planmodel.Responsibility;
import org.planmodel.ResponsibleUnit;
import org.planmodel.Role;
import org.planmodel.evaluation.LightTables;
import org.planmodel.progress.Outlook;
import org.planmodel.progress.ProgressReport;
import org.planmodel.progress.ReportEntry;
import org.planmodel.progress.ReportItem;
import org.planmodel.progress.SelfAssessment;
import org.planmodel.progress.TargetHistory;
import org.planmodel.wording.Sentence;

/** What a bulletin says of projects with a stage and a day, and of tasks without a figure. */
class BulletinTasksTest {
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 30);
    private static final LocalDate JULY_15 = LocalDate.of(2026, 7, 15);

    private static final Plan PLAN = Plan.builder()
            .title("计划")
            .period(PlanPeriod.of(2026))
            .addMeasure(Measure.builder()
                    .id("m1")
                    .number("1.")
                    .title("重点项目")
                    .addMilestone(stone("跨海大桥", "合龙", Optional.of(LocalDate.of(2026, 5, 31))))
                    .addMilestone(stone("海洋科技园", "开工", Optional.of(LocalDate.of(2026, 3, 31))))
                    .addMilestone(stone("美术馆", "封顶", Optional.of(LocalDate.of(2026, 9, 30))))
                    .addMilestone(stone("图书馆", "开放", Optional.empty()))
                    .addMilestone(stone("体育馆", "投用", Optional.of(LocalDate.of(2026, 6, 30))))
                    .addResponsibility(Responsibility.of("a", Role.LEAD))
                    .build())
            .addMeasure(task("m2", "优化营商环境", "a"))
            .addMeasure(task("m3", "推进数据共享", "b"))
            .addMeasure(task("m4", "深化国企改革", "b"))
            .addMeasure(task("m5", "弘扬企业家精神", "b"))
            .addUnit(ResponsibleUnit.builder().id("a").name("区住建局").build())
            .addUnit(ResponsibleUnit.builder().id("b").name("区政数局").build())
            .build();

    private static Milestone stone(String project, String stage, Optional<LocalDate> due) {
        return new Milestone(project, stage, due, Optional.empty());
    }

    private static Measure task(String id, String title, String lead) {
        return Measure.builder()
                .id(id)
                .title(title)
                .addResponsibility(Responsibility.of(lead, Role.LEAD))
                .build();
    }

    private static ReportEntry.Builder entry(ReportItem item) {
        ReportEntry.Builder entry = ReportEntry.builder();
        entry.item(item);
        return entry;
    }

    private static ProgressReport report(String unit, int month, ReportEntry... entries) {
        ReportPeriod period = ReportPeriod.ofMonths(2026, 1, month);
        return ProgressReport.expected(unit, period, period.end().plusDays(8)).toBuilder()
                .entries(List.of(entries))
                .build()
                .submit(period.end().plusDays(5), unit)
                .accept(period.end().plusDays(6), "办公室");
    }

    private static Bulletin bulletin(LocalDate asOf, LocalDate knownOn, ProgressReport... reports) {
        return BulletinRequest.builder()
                .targets(TargetHistory.of(PLAN))
                .reports(List.of(reports))
                .addLight(LightTables.get("yinchuan-starts"))
                .asOf(asOf)
                .knownOn(knownOn)
                .build()
                .bulletin();
    }

    private static final ProgressReport MAY =
            report("a", 5, entry(ReportItem.milestone("m1", 5)).stage("投用").build());
    private static final ProgressReport HALF = report(
            "a",
            6,
            entry(ReportItem.milestone("m1", 1))
                    .stage("合龙")
                    .reachedOn(LocalDate.of(2026, 6, 20))
                    .build(),
            entry(ReportItem.milestone("m1", 2))
                    .stage("施工许可办理中")
                    .lagReason("用地手续未完成")
                    .nextStep("七月底前开工")
                    .build(),
            entry(ReportItem.milestone("m1", 5)).stage("投用").build(),
            entry(ReportItem.measure("m2"))
                    .progress("印发方案")
                    .outlook(Outlook.LIKELY)
                    .build());
    private static final ProgressReport OF_B = report(
            "b",
            6,
            entry(ReportItem.measure("m3"))
                    .progress("系统尚未联通")
                    .outlook(Outlook.AT_RISK)
                    .lagReason("接口标准不一")
                    .build(),
            entry(ReportItem.measure("m4"))
                    .progress("改革方案已全部落实")
                    .selfAssessment(SelfAssessment.DONE)
                    .build());

    private static final Bulletin SUMMER = bulletin(JUNE, JULY_15, MAY, HALF, OF_B);

    @Test
    void eachProjectIsDoneLateOverdueOrAwaiting() {
        assertThat(SUMMER.milestones())
                .extracting(one -> one.project() + one.stage() + " " + one.state() + " " + one.daysLate())
                .containsExactly(
                        "跨海大桥合龙 REACHED_LATE 20",
                        "海洋科技园开工 OVERDUE 91",
                        "美术馆封顶 AWAITING 0",
                        "图书馆开放 AWAITING 0",
                        "体育馆投用 REACHED 0");
        assertThat(SUMMER.milestoneSummary().chinese()).isEqualTo("计划列明项目节点5项：按期完成1项、逾期完成1项、未到时限2项、超期未完成1项。");
    }

    @Test
    void aStageThatIsOnlySaidToBeReachedWasReachedByTheEndOfTheFirstPeriodThatSaysSo() {
        assertThat(SUMMER.milestones().get(4).reachedOn()).contains(LocalDate.of(2026, 5, 31));
    }

    @Test
    void whatIsOverdueHasItsLightItsReasonAndADemand() {
        BulletinMilestone overdue = SUMMER.overdue().get(0);

        assertThat(SUMMER.overdue()).hasSize(1);
        assertThat(overdue.progress()).contains("施工许可办理中");
        assertThat(overdue.reason()).contains("用地手续未完成");
        assertThat(overdue.nextStep()).contains("七月底前开工");
        assertThat(overdue.light().map(light -> light.label().chinese())).contains("红灯");
        assertThat(overdue.explanation().chinese()).isEqualTo("海洋科技园开工应于2026年3月31日实现，已超期91天");
        assertThat(SUMMER.demands()).extracting(Sentence::chinese).contains("区住建局要对超期未完成的项目节点明确完成时限，倒排工期，按月报送形象进度。");
    }

    @Test
    void whatHasNoDayIsJudgedByTheEndOfTheYear() {
        Bulletin year = bulletin(LocalDate.of(2027, 1, 31), LocalDate.of(2027, 2, 1), HALF);
        Bulletin inYear = bulletin(LocalDate.of(2026, 12, 31), LocalDate.of(2027, 1, 15), HALF);

        assertThat(inYear.milestones().get(3).state()).isEqualTo(BulletinMilestone.State.AWAITING);
        assertThat(inYear.milestones().get(3).due()).as("the plan names none").isEmpty();
        assertThat(year.milestones().get(2).state()).isEqualTo(BulletinMilestone.State.OVERDUE);
    }

    @Test
    void aTaskWithoutFigureStandsByTheWordOfItsUnit() {
        assertThat(SUMMER.measures())
                .extracting(one -> one.name() + " " + one.state())
                .containsExactly("优化营商环境 LIKELY", "推进数据共享 AT_RISK", "深化国企改革 DONE", "弘扬企业家精神 NOT_REPORTED");
        assertThat(SUMMER.measureSummary().chinese())
                .isEqualTo("未设量化目标的任务共4项，按责任单位自报情况：自评已完成1项、能确保完成1项、有困难，经努力可完成1项、未报进展1项。");
        assertThat(SUMMER.doubtful()).extracting(BulletinMeasure::name).containsExactly("推进数据共享", "弘扬企业家精神");
        assertThat(SUMMER.demands()).extracting(Sentence::chinese).contains("区政数局要对预计有困难的任务逐项提出保障措施。");
    }

    @Test
    void neitherCountsAmongTheTargets() {
        assertThat(SUMMER.items()).isEmpty();
        assertThat(SUMMER.problems()).isEmpty();
    }

    @Test
    void recomputedForAPastDayItDoesNotKnowWhatCameLater() {
        Bulletin then = bulletin(LocalDate.of(2026, 5, 31), LocalDate.of(2026, 6, 15), MAY);

        assertThat(bulletin(LocalDate.of(2026, 5, 31), LocalDate.of(2026, 6, 15), MAY, HALF, OF_B))
                .isEqualTo(then);
        assertThat(then.milestones().get(0).state()).isEqualTo(BulletinMilestone.State.AWAITING);
        assertThat(then.measures().get(0).state()).isEqualTo(BulletinMeasure.State.NOT_REPORTED);
    }

    @Test
    void everyStateHasItsWordsInBothLanguages() {
        for (BulletinMilestone.State state : BulletinMilestone.State.values()) {
            assertThat(state.words().chinese()).isNotEqualTo(state.words().english());
        }
        for (BulletinMeasure.State state : BulletinMeasure.State.values()) {
            assertThat(state.words().chinese()).isNotEqualTo(state.words().english());
        }
    }
}
