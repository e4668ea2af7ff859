package org.planmodel.progress;

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
import org.planmodel.quantity.Comparator;
import org.planmodel.quantity.Criterion;
import org.planmodel.quantity.Quantity;

/** A plan with one of everything, for the tests of this package. */
final class SmallPlan {
    static final String INDUSTRY = "区工信局";
    static final String SCIENCE = "区科技局";
    static final String HOUSING = "区住建局";

    static final Plan PLAN = Plan.builder()
            .id("p1")
            .title("青屿区2026年国民经济和社会发展计划")
            .period(PlanPeriod.of(2026))
            .addIndicator(Indicator.builder()
                    .name("规模以上工业增加值")
                    .kind(IndicatorKind.EXPECTED)
                    .addTarget(target("T1", "规模以上工业增加值", Aspect.GROWTH, "7", "%"))
                    .build())
            .addIndicator(Indicator.builder()
                    .name("单位地区生产总值能耗")
                    .kind(IndicatorKind.BINDING)
                    .addTarget(target("T2", "单位地区生产总值能耗", Aspect.DECLINE, "2.8", "%"))
                    .build())
            .addMeasure(Measure.builder()
                    .id("m1")
                    .number("(一)")
                    .title("聚力产业强区")
                    .addChild(Measure.builder()
                            .id("m1.1")
                            .number("1.")
                            .title("培育优质企业")
                            .text("新增四上企业150家,其中规上工业企业60家。")
                            .addTarget(target("T3", "四上企业", Aspect.INCREMENT, "150", "家"))
                            .addTarget(target("T4", "规上工业企业", Aspect.INCREMENT, "60", "家").toBuilder()
                                    .partOf("T3")
                                    .build())
                            .addResponsibility(Responsibility.of(INDUSTRY, Role.LEAD))
                            .addResponsibility(Responsibility.of(SCIENCE, Role.COOPERATING))
                            .build())
                    .addChild(Measure.builder()
                            .id("m1.2")
                            .number("2.")
                            .title("健全人才评价体系")
                            .text("健全以创新价值为导向的人才评价体系。")
                            .build())
                    .build())
            .addMeasure(Measure.builder()
                    .id("m2")
                    .number("(二)")
                    .title("建设宜居城区")
                    .addMilestone(
                            new Milestone("青屿湾大桥", "通车", Optional.of(LocalDate.of(2026, 12, 31)), Optional.empty()))
                    .build())
            .addUnit(unit(INDUSTRY))
            .addUnit(unit(SCIENCE))
            .addUnit(unit(HOUSING))
            .build();

    private SmallPlan() {}

    static ResponsibleUnit unit(String name) {
        return ResponsibleUnit.builder().id(name).name(name).build();
    }

    static Target target(String id, String subject, Aspect aspect, String value, String unit) {
        return Target.builder()
                .id(id)
                .subject(subject)
                .aspect(aspect)
                .criterion(atLeast(value, unit))
                .build();
    }

    static Criterion atLeast(String value, String unit) {
        return new Criterion.Bound(Comparator.AT_LEAST, Quantity.of(value, unit));
    }
}
