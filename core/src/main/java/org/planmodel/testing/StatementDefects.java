package org.planmodel.testing;

import java.time.LocalDate;
import java.util.Optional;
import org.planmodel.Aspect;
import org.planmodel.Baseline;
import org.planmodel.Indicator;
import org.planmodel.Plan;
import org.planmodel.Target;
import org.planmodel.quantity.Polarity;
import org.planmodel.quantity.Quantity;
import org.planmodel.quantity.Unit;

/** Makes defects of indicators and targets. */
final class StatementDefects {
    private StatementDefects() {}

    static Plan indicatorWithoutTarget(Plan plan) {
        return Defects.withIndicator(
                plan, Indicator.builder().name(Defects.word("indicator")).unit(Unit.of("%")));
    }

    static Plan indicatorWithoutUnit(Plan plan) {
        return Defects.withIndicator(
                plan,
                Indicator.builder()
                        .name(Defects.word("indicator"))
                        .addTarget(Defects.target(Defects.word("indicator"), Aspect.LEVEL, Defects.is("82", ""))
                                .build()));
    }

    static Plan indicatorTwice(Plan plan) {
        Indicator.Builder first = Indicator.builder()
                .id("defect-i1")
                .name(Defects.word("twice"))
                .addTarget(growth("defect-1", Defects.word("twice"), "6"));
        Indicator.Builder second = Indicator.builder()
                .id("defect-i2")
                .name(Defects.word("twice-alias"))
                .addTarget(growth("defect-2", Defects.word("twice-alias"), "6"));
        return plan.toBuilder().addIndicators(first.build(), second.build()).build();
    }

    static Plan wrongPolarity(Plan plan) {
        return Defects.withIndicator(
                plan,
                Indicator.builder()
                        .name(Defects.word("twice"))
                        .polarity(Polarity.LESS_IS_BETTER)
                        .addTarget(growth("defect", Defects.word("twice"), "6")));
    }

    static Plan wrongUnit(Plan plan) {
        return Defects.withTargets(
                plan, Defects.target(Defects.word("money"), Aspect.LEVEL, Defects.is("500", Defects.unit("floor"))));
    }

    static Plan wrongSide(Plan plan) {
        return Defects.withTargets(
                plan,
                Defects.target(Defects.word("indicator"), Aspect.SHARE, Defects.atLeast("5.5", "%"))
                        .polarity(Polarity.LESS_IS_BETTER));
    }

    static Plan rangeUpsideDown(Plan plan) {
        return Defects.withTargets(
                plan,
                Defects.target(
                        Defects.word("subject"),
                        Aspect.INCREMENT,
                        Defects.between(
                                Quantity.of(7, Defects.unit("pieces")), Quantity.of(5, Defects.unit("pieces")))));
    }

    static Plan rangeUnitsDiffer(Plan plan) {
        return Defects.withTargets(
                plan,
                Defects.target(
                        Defects.word("subject"),
                        Aspect.INCREMENT,
                        Defects.between(Quantity.of(5, "%"), Quantity.of(7, Defects.unit("firms")))));
    }

    static Plan shareAboveWhole(Plan plan) {
        return Defects.withTargets(
                plan, Defects.target(Defects.word("indicator"), Aspect.SHARE, Defects.is("105", "%")));
    }

    static Plan declineNotPlausible(Plan plan) {
        return Defects.withTargets(
                plan, Defects.target(Defects.word("indicator"), Aspect.DECLINE, Defects.is("120", "%")));
    }

    static Plan negativeFigure(Plan plan) {
        return Defects.withTargets(
                plan,
                Defects.target(
                        Defects.word("subject"), Aspect.INCREMENT, Defects.atLeast("-5", Defects.unit("pieces"))));
    }

    static Plan dueOutsidePeriod(Plan plan) {
        Plan withPeriod = plan.toBuilder().period(Defects.period(plan)).build();
        return Defects.withTargets(
                withPeriod,
                Defects.target(Defects.word("subject"), Aspect.INCREMENT, Defects.is("5", Defects.unit("pieces")))
                        .due(Defects.middle(Defects.period(plan).lastYear() + 10)));
    }

    static Plan partExceedsWhole(Plan plan) {
        return Defects.withTargets(
                plan,
                Defects.target(
                        "defect-1",
                        Defects.word("subject"),
                        Aspect.INCREMENT,
                        Defects.atLeast("225", Defects.unit("land"))),
                Defects.target(
                                "defect-2",
                                Defects.word("other"),
                                Aspect.INCREMENT,
                                Defects.is("240", Defects.unit("land")))
                        .partOf("defect-1"));
    }

    static Plan partsExceedWholeTogether(Plan plan) {
        return Defects.withTargets(
                plan,
                Defects.target(
                        "defect-1", Defects.word("subject"), Aspect.INCREMENT, Defects.is("1", Defects.unit("many"))),
                Defects.target(
                                "defect-2",
                                Defects.word("other"),
                                Aspect.INCREMENT,
                                Defects.is("8000", Defects.unit("pieces")))
                        .partOf("defect-1"),
                Defects.target(
                                "defect-3",
                                Defects.word("indicator"),
                                Aspect.INCREMENT,
                                Defects.is("3000", Defects.unit("pieces")))
                        .partOf("defect-1"));
    }

    static Plan conflictingTargets(Plan plan) {
        Plan withIndicator = Defects.withIndicator(
                plan,
                Indicator.builder()
                        .name(Defects.word("twice"))
                        .addTarget(growth("defect-1", Defects.word("twice"), "6")));
        return Defects.withTargets(
                withIndicator,
                Defects.target("defect-2", Defects.word("twice-alias"), Aspect.GROWTH, Defects.is("7", "%")));
    }

    static Plan growthDoesNotFitLevel(Plan plan) {
        LocalDate due = LocalDate.of(Defects.period(plan).firstYear(), 12, 31);
        Plan withPeriod = plan.toBuilder().period(Defects.period(plan)).build();
        Indicator.Builder indicator = Indicator.builder()
                .name(Defects.word("twice"))
                .baseline(new Baseline(Optional.empty(), Quantity.of(600, Defects.unit("yuan"))))
                .addTarget(Defects.target("defect-1", Defects.word("twice"), Aspect.GROWTH, Defects.is("5", "%"))
                        .due(due)
                        .build())
                .addTarget(Defects.target(
                                "defect-2",
                                Defects.word("twice"),
                                Aspect.LEVEL,
                                Defects.is("720", Defects.unit("yuan")))
                        .due(due)
                        .build());
        return Defects.withIndicator(withPeriod, indicator);
    }

    static Plan valueOutOfBounds(Plan plan) {
        return Defects.withTargets(
                plan,
                Defects.target(
                        Defects.word("other"), Aspect.LEVEL, Defects.atLeast("2", Defects.unit("yuan-per-floor"))));
    }

    private static Target growth(String id, String subject, String value) {
        return Defects.target(id, subject, Aspect.GROWTH, Defects.is(value, "%"))
                .build();
    }
}
