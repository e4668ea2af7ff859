package org.planmodel.io.json;

import java.time.LocalDate;
import java.util.Optional;
import org.planmodel.AdministrativeLevel;
import org.planmodel.Approval;
import org.planmodel.Aspect;
import org.planmodel.Baseline;
import org.planmodel.Challenge;
import org.planmodel.Commitment;
import org.planmodel.GlossaryTerm;
import org.planmodel.Indicator;
import org.planmodel.IndicatorKind;
import org.planmodel.Jurisdiction;
import org.planmodel.Measure;
import org.planmodel.Milestone;
import org.planmodel.Observation;
import org.planmodel.ObservationStatus;
import org.planmodel.Plan;
import org.planmodel.PlanPeriod;
import org.planmodel.Recurrence;
import org.planmodel.ReportPeriod;
import org.planmodel.Responsibility;
import org.planmodel.ResponsibleUnit;
import org.planmodel.Role;
import org.planmodel.Section;
import org.planmodel.SectionRole;
import org.planmodel.SourceSpan;
import org.planmodel.Target;
import org.planmodel.UnitKind;
import org.planmodel.quantity.Comparator;
import org.planmodel.quantity.Criterion;
import org.planmodel.quantity.Polarity;
import org.planmodel.quantity.Quantity;
import org.planmodel.quantity.Unit;

/** A plan in which every attribute of every value is set at least once, and every kind of criterion stands. {@code full-plan.json} is its JSON. */
final class FullPlan {
    static final Plan PLAN = plan();

    private FullPlan() {}

    private static Plan plan() {
        return Plan.builder()
                .id("plan-2026")
                .title("云澜市青屿区2026年国民经济和社会发展计划")
                .jurisdiction(new Jurisdiction("云澜市青屿区", AdministrativeLevel.COUNTY, Optional.of("990103")))
                .period(PlanPeriod.of(2026))
                .issuer("青屿区发展和改革局")
                .documentNumber("青发改〔2026〕8号")
                .approval(new Approval("区人民代表大会", Optional.of("五届六次会议"), Optional.of(LocalDate.of(2026, 1, 20))))
                .issuedOn(LocalDate.of(2026, 2, 27))
                .putAttribute("z", "last")
                .putAttribute("a", "")
                .text("一、“目标”\n增长5.0%\uD83D\uDE00")
                .addIndicator(indicator())
                .addIndicator(Indicator.builder().name("万元GDP水耗").build())
                .addObservation(observed())
                .addObservation(ranked())
                .addMeasure(measure())
                .addUnit(ResponsibleUnit.builder()
                        .id("u1")
                        .name("区发展和改革局")
                        .addAlias("区发改局")
                        .kind(UnitKind.DEPARTMENT)
                        .parent("u0")
                        .putAttribute("电话", "0000")
                        .build())
                .addUnit(ResponsibleUnit.builder()
                        .id("u2")
                        .name("海湾街道")
                        .kind(UnitKind.SUB_DISTRICT)
                        .build())
                .addGlossary(new GlossaryTerm("一港两湾三带", "区域空间布局", Optional.of(SourceSpan.of(3, 5))))
                .addChallenge(new Challenge("外部需求走弱", Optional.of(SourceSpan.of(5, 7))))
                .addSection(Section.builder()
                        .role(SectionRole.OBJECTIVES)
                        .marker("一、")
                        .title("“目标”")
                        .source(SourceSpan.of(0, 14))
                        .addChild(Section.builder()
                                .role(SectionRole.PARAGRAPH)
                                .source(SourceSpan.of(7, 14))
                                .build())
                        .build())
                .build();
    }

    private static Indicator indicator() {
        return Indicator.builder()
                .id("i1")
                .name("地区生产总值")
                .kind(IndicatorKind.EXPECTED)
                .unit(Unit.of("亿元"))
                .polarity(Polarity.MORE_IS_BETTER)
                .basis("可比价")
                .category("经济发展")
                .baseline(new Baseline(Optional.of(ReportPeriod.ofYear(2025)), Quantity.of("1268.470", "亿元")))
                .addTarget(growth())
                .putAttribute("code", "GDP")
                .source(SourceSpan.of(7, 12))
                .build();
    }

    private static Target growth() {
        return Target.builder()
                .id("i1.t1")
                .subject("地区生产总值")
                .action("实现")
                .aspect(Aspect.GROWTH)
                .commitment(Commitment.STRETCH)
                .polarity(Polarity.MORE_IS_BETTER)
                .basis("同口径")
                .criterion(new Criterion.Bound(Comparator.AT_LEAST, Quantity.of("5.0", "%")))
                .due(LocalDate.of(2026, 12, 31))
                .each(Recurrence.HALF_YEAR)
                .partOf("t0")
                .per("街道")
                .putAttribute("k", "v")
                .source(SourceSpan.of(9, 12))
                .build();
    }

    private static Target plain(String id, Criterion criterion) {
        return Target.builder()
                .id(id)
                .subject("企业")
                .aspect(Aspect.INCREMENT)
                .criterion(criterion)
                .build();
    }

    private static Observation observed() {
        return Observation.builder()
                .id("o1")
                .subject("税收收入")
                .target("i1.t1")
                .aspect(Aspect.LEVEL)
                .comparator(Comparator.MORE_THAN)
                .quantity(Quantity.of("61.20", "亿元"))
                .scope("全区")
                .period(ReportPeriod.ofMonths(2025, 1, 11))
                .status(ObservationStatus.ESTIMATED)
                .cumulative(true)
                .basis("同比")
                .source(SourceSpan.of(7, 9))
                .build();
    }

    private static Observation ranked() {
        return Observation.builder()
                .subject("工业增速")
                .aspect(Aspect.RANK)
                .rank(1)
                .scope("全市")
                .build();
    }

    private static Measure measure() {
        return Measure.builder()
                .id("三")
                .number("三、")
                .title("做强产业")
                .text("")
                .addTarget(plain("t1", new Criterion.Between(Quantity.of(1, "万家"), Quantity.of("2E+1", "万家"))))
                .addTarget(plain("t2", new Criterion.AsAssigned(Optional.of("市"))))
                .addTarget(plain("t3", new Criterion.AsAssigned(Optional.empty())))
                .addTarget(plain("t4", new Criterion.Qualitative("与经济增长同步")))
                .addTarget(plain("t5", new Criterion.Bound(Comparator.LESS_THAN, Quantity.of("0.0000001", ""))))
                .addMilestone(new Milestone(
                        "月牙湾文体中心", "建成", Optional.of(LocalDate.of(2026, 6, 30)), Optional.of(SourceSpan.of(1, 2))))
                .addResponsibility(new Responsibility(
                        "u1", Role.LEAD, Optional.of("综合科"), Optional.of("张三"), Optional.of(SourceSpan.of(2, 3))))
                .addResponsibility(Responsibility.of("u2", Role.COOPERATING))
                .addChild(Measure.builder().number("(一)").putAttribute("x", "y").build())
                .source(SourceSpan.of(0, 14))
                .build();
    }
}
