package org.planmodel.bulletin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.planmodel.Aspect;
import org.planmodel.Indicator;
import org.planmodel.IndicatorKind;
import org.planmodel.Measure;
import org.planmodel.Plan;
import org.planmodel.PlanPeriod;
import org.planmodel.ReportPeriod;
import org.planmodel.Responsibility;
import org.planmodel.ResponsibleUnit;
import org.planmodel.Role;
import org.planmodel.Target;
import org.planmodel.evaluation.LightTables;
import org.planmodel.progress.Correction;
import org.planmodel.progress.Duties;
import org.planmodel.progress.ProgressReport;
import org.planmodel.progress.ReportEntry;
import org.planmodel.progress.ReportItem;
import org.planmodel.progress.TargetHistory;
import org.planmodel.quantity.Comparator;
import org.planmodel.quantity.Criterion;
import org.planmodel.quantity.Quantity;

/** A plan of five targets and three units, with the reports of two quarters. */
final class SmallYear {
    static final LocalDate MARCH = LocalDate.of(2026, 3, 31);
    static final LocalDate JUNE = LocalDate.of(2026, 6, 30);
    static final LocalDate APRIL_15 = LocalDate.of(2026, 4, 15);
    static final LocalDate JULY_15 = LocalDate.of(2026, 7, 15);

    static final Plan PLAN = Plan.builder()
            .id("p")
            .title("青屿区2026年国民经济和社会发展计划")
            .period(PlanPeriod.of(2026))
            .addIndicator(Indicator.builder()
                    .name("固定资产投资")
                    .kind(IndicatorKind.EXPECTED)
                    .addTarget(target("T1", "固定资产投资", Aspect.LEVEL, bound("200", "亿元"), "a"))
                    .build())
            .addIndicator(Indicator.builder()
                    .name("单位GDP能耗")
                    .kind(IndicatorKind.BINDING)
                    .addTarget(target("T2", "单位GDP能耗", Aspect.DECLINE, new Criterion.AsAssigned(Optional.of("市")), "a"))
                    .build())
            .addMeasure(Measure.builder()
                    .id("m1")
                    .number("(一)")
                    .title("教育")
                    .addTarget(target("T3", "公办学位", Aspect.INCREMENT, bound("3000", "个"), "b").toBuilder()
                            .action("新增")
                            .build())
                    .addTarget(target("T4", "幼儿园", Aspect.INCREMENT, bound("6", "所"), "b"))
                    .addTarget(target("T5", "口袋公园", Aspect.INCREMENT, bound("10", "个"), "c"))
                    .build())
            .addUnit(unit("a", "区发展改革局"))
            .addUnit(unit("b", "区教育局"))
            .addUnit(unit("c", "区城管局"))
            .build();

    private SmallYear() {}

    private static Criterion bound(String value, String unit) {
        return new Criterion.Bound(Comparator.AT_LEAST, Quantity.of(value, unit));
    }

    private static Target target(String id, String subject, Aspect aspect, Criterion criterion, String lead) {
        Target target = Target.builder()
                .id(id)
                .subject(subject)
                .aspect(aspect)
                .criterion(criterion)
                .due(LocalDate.of(2026, 12, 31))
                .build();
        return Duties.with(target, List.of(Responsibility.of(lead, Role.LEAD)));
    }

    private static ResponsibleUnit unit(String id, String name) {
        return ResponsibleUnit.builder().id(id).name(name).build();
    }

    static ReportEntry sum(String target, String toDate, String inPeriod, String unit) {
        return ReportEntry.builder()
                .item(ReportItem.target(target))
                .toDate(Quantity.of(toDate, unit))
                .inPeriod(Quantity.of(inPeriod, unit))
                .build();
    }

    static ProgressReport report(String unit, LocalDate end, int submittedDay, ReportEntry... entries) {
        LocalDate next = end.plusDays(1);
        return ProgressReport.expected(unit, new ReportPeriod(LocalDate.of(2026, 1, 1), end), next.withDayOfMonth(8))
                .toBuilder()
                .entries(List.of(entries))
                .build()
                .submit(next.withDayOfMonth(submittedDay), unit)
                .accept(next.withDayOfMonth(submittedDay + 1), "办公室");
    }

    /** The reports of the first quarter: investment behind, schools ahead, parks never reported. */
    static List<ProgressReport> firstQuarter() {
        return List.of(
                report(
                        "a",
                        MARCH,
                        7,
                        sum("T1", "40", "40", "亿元").toBuilder()
                                .lagCode("funds")
                                .lagReason("专项债资金尚未到位")
                                .nextStep("争取四月底前拨付")
                                .build()),
                report("b", MARCH, 10, sum("T3", "900", "900", "个"), sum("T4", "0", "0", "所")));
    }

    /** With the reports of the half year, in which the quarter of investment is corrected to 38. */
    static List<ProgressReport> halfYear() {
        List<ProgressReport> reports = new ArrayList<>(firstQuarter());
        reports.add(report(
                "a",
                JUNE,
                6,
                sum("T1", "104", "66", "亿元").toBuilder()
                        .addCorrection(new Correction(
                                ReportPeriod.ofMonths(2026, 1, 3),
                                Quantity.of(40, "亿元"),
                                Quantity.of(38, "亿元"),
                                "统计核减"))
                        .build()));
        reports.add(report("b", JUNE, 7, sum("T3", "1200", "300", "个"), sum("T4", "3", "3", "所")));
        reports.add(report("c", JUNE, 7, sum("T5", "10", "10", "个")));
        return reports;
    }

    static BulletinRequest.Builder request(List<ProgressReport> reports, LocalDate asOf, LocalDate knownOn) {
        BulletinRequest.Builder request = BulletinRequest.builder();
        request.targets(TargetHistory.of(PLAN))
                .reports(reports)
                .addLight(LightTables.get("sanya-projects"))
                .reportsDue(asOf.plusDays(8))
                .asOf(asOf)
                .knownOn(knownOn)
                .issuer("区发展改革局")
                .number(1);
        return request;
    }
}
