package org.planmodel;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.planmodel.quantity.Comparator;
import org.planmodel.quantity.Criterion;
import org.planmodel.quantity.Polarity;
import org.planmodel.quantity.Quantity;
import org.planmodel.quantity.Unit;

/** A small plan that uses every attribute of every type. */
final class Samples {
    static final Target GROWTH = Target.builder()
            .id("i1.t1")
            .subject("地区生产总值")
            .aspect(Aspect.GROWTH)
            .commitment(Commitment.FIRM)
            .polarity(Polarity.MORE_IS_BETTER)
            .basis("可比价")
            .criterion(new Criterion.Between(Quantity.parse("5.0%"), Quantity.parse("5.5%")))
            .due(LocalDate.of(2024, 12, 31))
            .source(SourceSpan.of(20, 40))
            .build();

    static final Target FIRMS = Target.builder()
            .id("3.1.t1")
            .subject("国家高新技术企业")
            .action("新增")
            .aspect(Aspect.INCREMENT)
            .criterion(new Criterion.Bound(Comparator.AT_LEAST, Quantity.of(500, "家")))
            .each(Recurrence.YEAR)
            .partOf("3.1.t0")
            .per("街道")
            .putAttribute("owner", "a")
            .source(SourceSpan.of(62, 70))
            .build();

    static final Target WATER = Target.builder()
            .subject("用水总量")
            .aspect(Aspect.LEVEL)
            .criterion(new Criterion.AsAssigned(Optional.of("市")))
            .build();

    static final Indicator GDP = Indicator.builder()
            .id("i1")
            .name("地区生产总值")
            .kind(IndicatorKind.EXPECTED)
            .unit(Unit.of("亿元"))
            .polarity(Polarity.MORE_IS_BETTER)
            .basis("可比价")
            .category("经济发展")
            .baseline(new Baseline(Optional.of(ReportPeriod.ofYear(2023)), Quantity.parse("5000亿元")))
            .addTarget(GROWTH)
            .putAttribute("key", "value")
            .source(SourceSpan.of(15, 45))
            .build();

    static final Measure FOSTER = Measure.builder()
            .id("3.1")
            .number("(一)")
            .title("培育企业")
            .text("新增国家高新技术企业500家以上。")
            .addTarget(FIRMS)
            .addMilestone(new Milestone(
                    "创新中心", "投用", Optional.of(LocalDate.of(2024, 6, 30)), Optional.of(SourceSpan.of(71, 80))))
            .addResponsibility(new Responsibility(
                    "kj", Role.LEAD, Optional.of("科长"), Optional.of("某人"), Optional.of(SourceSpan.of(81, 90))))
            .addChild(
                    Measure.builder().id("3.1.1").source(SourceSpan.of(71, 90)).build())
            .source(SourceSpan.of(50, 95))
            .build();

    static final Plan PLAN = Plan.builder()
            .id("sample")
            .title("某区2024年国民经济和社会发展计划")
            .jurisdiction(new Jurisdiction("某区", AdministrativeLevel.COUNTY, Optional.of("440306")))
            .period(PlanPeriod.of(2024))
            .issuer("某区人民政府")
            .documentNumber("某府〔2024〕8号")
            .approval(new Approval("某区人民代表大会", Optional.of("第四次会议"), Optional.of(LocalDate.of(2024, 2, 1))))
            .issuedOn(LocalDate.of(2024, 3, 25))
            .putAttribute("system", "x")
            .text("…".repeat(120))
            .addIndicator(GDP)
            .addIndicator(Indicator.builder().name("用水总量").addTarget(WATER).build())
            .addObservation(Observation.builder()
                    .id("o1")
                    .subject("地区生产总值")
                    .target("i1.t1")
                    .aspect(Aspect.LEVEL)
                    .comparator(Comparator.MORE_THAN)
                    .quantity(Quantity.parse("3695.93亿元"))
                    .scope("全市")
                    .period(ReportPeriod.ofQuarters(2023, 1, 3))
                    .status(ObservationStatus.ESTIMATED)
                    .cumulative(true)
                    .basis("同比")
                    .source(SourceSpan.of(5, 12))
                    .build())
            .addObservation(Observation.builder()
                    .subject("地区生产总值")
                    .aspect(Aspect.RANK)
                    .rank(3)
                    .build())
            .addMeasure(Measure.builder()
                    .id("3")
                    .number("三、")
                    .title("主要任务")
                    .addChild(FOSTER)
                    .source(SourceSpan.of(46, 95))
                    .build())
            .addUnit(ResponsibleUnit.builder()
                    .id("kj")
                    .name("区科技创新局")
                    .addAlias("区科创局")
                    .kind(UnitKind.DEPARTMENT)
                    .parent("gov")
                    .putAttribute("phone", "0")
                    .build())
            .addUnit(ResponsibleUnit.builder().id("gov").name("某区人民政府").build())
            .addGlossary(new GlossaryTerm("双区", "两个区", Optional.of(SourceSpan.of(100, 105))))
            .addChallenge(new Challenge("需求不足", Optional.of(SourceSpan.of(12, 15))))
            .addOutline(Section.builder()
                    .role(SectionRole.TASKS)
                    .marker("三、")
                    .title("主要任务")
                    .addChild(Section.builder()
                            .role(SectionRole.ITEM)
                            .source(SourceSpan.of(50, 95))
                            .build())
                    .source(SourceSpan.of(46, 95))
                    .build())
            .build();

    static final List<Target> TARGETS = List.of(GROWTH, WATER, FIRMS);

    private Samples() {}
}
