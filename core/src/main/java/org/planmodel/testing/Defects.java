package org.planmodel.testing;

import java.time.LocalDate;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.regex.Pattern;
import org.planmodel.Aspect;
import org.planmodel.Indicator;
import org.planmodel.Measure;
import org.planmodel.Plan;
import org.planmodel.PlanPeriod;
import org.planmodel.Responsibility;
import org.planmodel.ResponsibleUnit;
import org.planmodel.Role;
import org.planmodel.Target;
import org.planmodel.quantity.Comparator;
import org.planmodel.quantity.Criterion;
import org.planmodel.quantity.Quantity;

/** What the makers of defects share. The words of what they add stand in {@code plan-words.tsv}. */
final class Defects {
    private static final int FIRST_YEAR = 2024;
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    private Defects() {}

    static String word(String name) {
        return PlanWords.ALL.word("defect", name);
    }

    static String unit(String name) {
        return PlanWords.ALL.word("unit", name);
    }

    /** The period, or else the years that the title says. */
    static PlanPeriod period(Plan plan) {
        if (plan.period().isPresent()) {
            return plan.period().get();
        }
        IntSummaryStatistics years = YEAR.matcher(plan.title())
                .results()
                .mapToInt(found -> Integer.parseInt(found.group()))
                .summaryStatistics();
        return years.getCount() == 0 ? PlanPeriod.of(FIRST_YEAR) : PlanPeriod.of(years.getMin(), years.getMax());
    }

    static Target.Builder target(String id, String subject, Aspect aspect, Criterion criterion) {
        return Target.builder().id(id).subject(subject).aspect(aspect).criterion(criterion);
    }

    static Target.Builder target(String subject, Aspect aspect, Criterion criterion) {
        return target("defect", subject, aspect, criterion);
    }

    static Criterion is(String value, String unit) {
        return new Criterion.Bound(Comparator.EXACTLY, Quantity.of(value, unit));
    }

    static Criterion atLeast(String value, String unit) {
        return new Criterion.Bound(Comparator.AT_LEAST, Quantity.of(value, unit));
    }

    static Criterion between(Quantity low, Quantity high) {
        return new Criterion.Between(low, high);
    }

    /** A measure with a heading, for which the first unit answers, if the plan has one. */
    static Measure.Builder measure(Plan plan) {
        Measure.Builder measure = Measure.builder().id("defect-m").title(word("heading"));
        if (!plan.units().isEmpty()) {
            measure.addResponsibility(Responsibility.of(plan.units().get(0).id(), Role.LEAD));
        }
        return measure;
    }

    /** The plan with one more measure that holds these targets. */
    static Plan withTargets(Plan plan, Target.Builder... targets) {
        Measure.Builder measure = measure(plan);
        for (Target.Builder target : targets) {
            measure.addTarget(target.build());
        }
        return plan.toBuilder().addMeasure(measure.build()).build();
    }

    /** The plan with one more indicator. */
    static Plan withIndicator(Plan plan, Indicator.Builder indicator) {
        return plan.toBuilder().addIndicator(indicator.id("defect-i").build()).build();
    }

    static ResponsibleUnit unit(String id, String name) {
        return ResponsibleUnit.builder().id(id).name(name).build();
    }

    static LocalDate middle(int year) {
        return LocalDate.of(year, 6, 30);
    }

    static List<String> words(String first, String second) {
        return List.of(word(first), word(second));
    }
}
