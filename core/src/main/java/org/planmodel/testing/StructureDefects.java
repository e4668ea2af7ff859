package org.planmodel.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.planmodel.AdministrativeLevel;
import org.planmodel.Approval;
import org.planmodel.Aspect;
import org.planmodel.GlossaryTerm;
import org.planmodel.Jurisdiction;
import org.planmodel.Measure;
import org.planmodel.Plan;
import org.planmodel.PlanPeriod;
import org.planmodel.Responsibility;
import org.planmodel.Role;
import org.planmodel.Section;
import org.planmodel.SectionRole;
import org.planmodel.SourceSpan;

/** Makes defects of the parts of a plan and of their order. */
final class StructureDefects {
    private StructureDefects() {}

    static Plan duplicateId(Plan plan) {
        return Defects.withTargets(
                plan,
                Defects.target(Defects.word("subject"), Aspect.INCREMENT, Defects.is("5", Defects.unit("pieces"))),
                Defects.target(Defects.word("other"), Aspect.INCREMENT, Defects.is("8", Defects.unit("pieces"))));
    }

    static Plan danglingReference(Plan plan) {
        return Defects.withTargets(
                plan,
                Defects.target(Defects.word("subject"), Aspect.INCREMENT, Defects.is("5", Defects.unit("pieces")))
                        .partOf("defect-nothing"));
    }

    static Plan referenceCycle(Plan plan) {
        Measure measure = Measure.builder()
                .id("defect-m")
                .title(Defects.word("heading"))
                .addResponsibility(Responsibility.of("defect-u1", Role.LEAD))
                .addResponsibility(Responsibility.of("defect-u2", Role.COOPERATING))
                .build();
        return plan.toBuilder()
                .addUnit(Defects.unit("defect-u1", Defects.word("company")).toBuilder()
                        .parent("defect-u2")
                        .build())
                .addUnit(Defects.unit("defect-u2", Defects.word("institute")).toBuilder()
                        .parent("defect-u1")
                        .build())
                .addMeasure(measure)
                .build();
    }

    static Plan spanOutsideText(Plan plan) {
        String text = plan.text().orElse(plan.title());
        Plan withText = plan.toBuilder().text(text).build();
        return Defects.withTargets(
                withText,
                Defects.target(Defects.word("subject"), Aspect.INCREMENT, Defects.is("5", Defects.unit("pieces")))
                        .source(SourceSpan.of(text.length(), text.length() + 10)));
    }

    static Plan spanOutsideHolder(Plan plan) {
        Measure child = Measure.builder()
                .id("defect-m1")
                .title(Defects.word("heading"))
                .source(SourceSpan.of(4, 6))
                .build();
        Measure above = Defects.measure(plan)
                .source(SourceSpan.of(0, 5))
                .addChild(child)
                .build();
        return plan.toBuilder()
                .text(plan.text().orElse(plan.title()))
                .addMeasure(above)
                .build();
    }

    static Plan planWithoutContent(Plan plan) {
        return Plan.builder().title(plan.title()).period(plan.period()).build();
    }

    static Plan emptyMeasure(Plan plan) {
        Measure.Builder empty = Measure.builder().id("defect-m");
        if (!plan.units().isEmpty()) {
            empty.addResponsibility(Responsibility.of(plan.units().get(0).id(), Role.LEAD));
        }
        return plan.toBuilder().addMeasure(empty.build()).build();
    }

    static Plan glossaryTermUnused(Plan plan) {
        return plan.toBuilder()
                .text(plan.text().orElse(plan.title()))
                .addGlossary(new GlossaryTerm(Defects.word("term"), Defects.word("heading"), Optional.empty()))
                .build();
    }

    static Plan glossaryTermTwice(Plan plan) {
        GlossaryTerm term = new GlossaryTerm(Defects.word("term"), Defects.word("heading"), Optional.empty());
        return plan.toBuilder()
                .text(plan.text().map(text -> text + Defects.word("term")))
                .outline(plan.text().isPresent() ? plan.outline() : List.of())
                .addGlossary(term, term)
                .build();
    }

    static Plan numberingGap(Plan plan) {
        Section.Builder part = Section.builder().role(SectionRole.SECTION).title(Defects.word("heading"));
        for (String marker : PlanWords.ALL.word("defect", "markers").split(" ")) {
            part.addChild(
                    Section.builder().role(SectionRole.ITEM).marker(marker).build());
        }
        return plan.toBuilder().addSection(part.build()).build();
    }

    static Plan periodContradictsTitle(Plan plan) {
        PlanPeriod period = Defects.period(plan);
        return plan.toBuilder()
                .period(period)
                .title(Defects.word("title").replace("{0}", Integer.toString(period.firstYear() - 20)))
                .build();
    }

    static Plan issuedBeforeApproval(Plan plan) {
        LocalDate issued = Defects.middle(Defects.period(plan).firstYear());
        Approval approval = new Approval(Defects.word("congress"), Optional.empty(), Optional.of(issued.plusDays(3)));
        return plan.toBuilder().issuedOn(issued).approval(approval).build();
    }

    static Plan issuedAfterPeriod(Plan plan) {
        PlanPeriod period = Defects.period(plan);
        return plan.toBuilder()
                .period(period)
                .issuedOn(period.end().plusDays(20))
                .build();
    }

    static Plan wrongDivision(Plan plan) {
        return plan.toBuilder()
                .jurisdiction(new Jurisdiction(
                        Defects.word("district"), AdministrativeLevel.COUNTY, Optional.of(Defects.word("code"))))
                .build();
    }
}
