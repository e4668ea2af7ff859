package org.planmodel.testing;

import java.util.List;
import org.planmodel.Aspect;
import org.planmodel.Indicator;
import org.planmodel.IndicatorKind;
import org.planmodel.Measure;
import org.planmodel.Plan;
import org.planmodel.Responsibility;
import org.planmodel.Role;

/** Makes defects of who answers for what. */
final class DutyDefects {
    private static final String FIRST = "defect-u1";
    private static final String SECOND = "defect-u2";

    private DutyDefects() {}

    static Plan bindingIndicatorWithoutLead(Plan plan) {
        return Defects.withIndicator(
                assigned(plan),
                Indicator.builder()
                        .name(Defects.word("indicator"))
                        .kind(IndicatorKind.BINDING)
                        .addTarget(Defects.target(Defects.word("indicator"), Aspect.SHARE, Defects.atLeast("60", "%"))
                                .build()));
    }

    static Plan measureUnanswered(Plan plan) {
        Measure nobodys =
                Measure.builder().id("defect-m9").title(Defects.word("heading")).build();
        return assigned(plan).toBuilder().addMeasure(nobodys).build();
    }

    static Plan noSingleLead(Plan plan) {
        return withDuties(
                plan,
                Defects.words("company", "institute"),
                List.of(Responsibility.of(FIRST, Role.LEAD), Responsibility.of(SECOND, Role.LEAD)));
    }

    static Plan cooperationWithoutLead(Plan plan) {
        return withDuties(
                plan,
                Defects.words("company", "institute"),
                List.of(Responsibility.of(FIRST, Role.COOPERATING), Responsibility.of(SECOND, Role.COOPERATING)));
    }

    static Plan unitInTwoSpellings(Plan plan) {
        return withDuties(
                plan,
                Defects.words("department", "department-alias"),
                List.of(Responsibility.of(FIRST, Role.LEAD), Responsibility.of(SECOND, Role.COOPERATING)));
    }

    static Plan unitWithoutDuty(Plan plan) {
        return assigned(plan).toBuilder()
                .addUnit(Defects.unit(SECOND, Defects.word("institute")))
                .build();
    }

    /** A unit of its own leads all measures at the top that nobody answers for, and one more. */
    private static Plan assigned(Plan plan) {
        Responsibility lead = Responsibility.of(FIRST, Role.LEAD);
        Plan.Builder builder = plan.toBuilder().measures(List.of());
        for (Measure measure : plan.measures()) {
            builder.addMeasure(
                    measure.responsibilities().isEmpty()
                            ? measure.toBuilder().addResponsibility(lead).build()
                            : measure);
        }
        return builder.addUnit(Defects.unit(FIRST, Defects.word("company")))
                .addMeasure(Measure.builder()
                        .id("defect-m")
                        .title(Defects.word("heading"))
                        .addResponsibility(lead)
                        .build())
                .build();
    }

    private static Plan withDuties(Plan plan, List<String> names, List<Responsibility> duties) {
        return plan.toBuilder()
                .addUnits(Defects.unit(FIRST, names.get(0)), Defects.unit(SECOND, names.get(1)))
                .addMeasure(Measure.builder()
                        .id("defect-m")
                        .title(Defects.word("heading"))
                        .responsibilities(duties)
                        .build())
                .build();
    }
}
