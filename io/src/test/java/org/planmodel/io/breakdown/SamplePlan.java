package org.planmodel.io.breakdown;

import java.time.LocalDate;
import java.util.Optional;
import org.planmodel.Aspect;
import org.planmodel.Indicator;
import org.planmodel.IndicatorKind;
import org.planmodel.Measure;
import org.planmodel.Milestone;
import org.planmodel.Plan;
import org.planmodel.PlanPeriod;
import org.planmodel.Responsibility;
import org.planmodel.ResponsibleUnit;
import org.planmodel.Role;
import org.planmodel.Target;
import org.planmodel.UnitKind;
import org.planmodel.quantity.Comparator;
import org.planmodel.quantity.Criterion;
import org.planmodel.quantity.Quantity;

/** A plan with each kind of row and of criterion. */
public final class SamplePlan {
    /** The plan. */
    public static final Plan PLAN = Plan.builder()
            .title("青屿区2026年国民经济和社会发展计划")
            .period(PlanPeriod.of(2026))
            .addIndicator(Indicator.builder()
                    .name("地区生产总值")
                    .kind(IndicatorKind.EXPECTED)
                    .addTarget(target("T1", "地区生产总值", Aspect.GROWTH, bound(Comparator.ABOUT, "6.0", "%")))
                    .build())
            .addIndicator(Indicator.builder()
                    .name("化学需氧量排放总量")
                    .kind(IndicatorKind.BINDING)
                    .addTarget(target("T2", "化学需氧量排放总量", Aspect.LEVEL, new Criterion.AsAssigned(Optional.of("市"))))
                    .build())
            .addMeasure(Measure.builder()
                    .id("m1")
                    .number("(一)")
                    .title("聚力产业强区")
                    .addChild(Measure.builder()
                            .id("m1.1")
                            .number("1.")
                            .title("培育优质企业")
                            .addTarget(target("T3", "四上企业", Aspect.INCREMENT, bound(Comparator.AT_LEAST, "150", "家")))
                            .addTarget(
                                    target("T4", "规上工业企业", Aspect.INCREMENT, bound(Comparator.EXACTLY, "60", "家"))
                                            .toBuilder()
                                            .partOf("T3")
                                            .build())
                            .addTarget(target(
                                    "T5",
                                    "超十亿元企业",
                                    Aspect.INCREMENT,
                                    new Criterion.Between(Quantity.of("3", "家"), Quantity.of("4", "家"))))
                            .addResponsibility(Responsibility.of("u1", Role.LEAD))
                            .addResponsibility(Responsibility.of("u2", Role.COOPERATING))
                            .build())
                    .addChild(Measure.builder()
                            .id("m1.2")
                            .number("2.")
                            .title("健全人才评价体系")
                            .addResponsibility(Responsibility.of("u2", Role.RESPONSIBLE))
                            .addResponsibility(Responsibility.of("u3", Role.RESPONSIBLE))
                            .build())
                    .build())
            .addMeasure(Measure.builder()
                    .id("m2")
                    .number("(二)")
                    .title("建设宜居城区")
                    .addTarget(target("T6", "收入", Aspect.GROWTH, new Criterion.Qualitative("与经济增长同步")))
                    .addMilestone(
                            new Milestone("青屿湾大桥", "通车", Optional.of(LocalDate.of(2026, 12, 31)), Optional.empty()))
                    .build())
            .addUnit(unit("u1", "区工业和信息化局", "区工信局"))
            .addUnit(unit("u2", "区科技局"))
            .addUnit(unit("u3", "区住房和城乡建设局", "区住建局"))
            .build();

    private SamplePlan() {}

    private static Target target(String id, String subject, Aspect aspect, Criterion criterion) {
        return Target.builder()
                .id(id)
                .subject(subject)
                .aspect(aspect)
                .criterion(criterion)
                .build();
    }

    /** A bound. */
    public static Criterion bound(Comparator comparator, String value, String unit) {
        return new Criterion.Bound(comparator, Quantity.of(value, unit));
    }

    private static ResponsibleUnit unit(String id, String name, String... aliases) {
        return ResponsibleUnit.builder()
                .id(id)
                .name(name)
                .addAliases(aliases)
                .kind(UnitKind.DEPARTMENT)
                .build();
    }
}
