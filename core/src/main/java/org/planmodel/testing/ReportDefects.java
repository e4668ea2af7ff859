package org.planmodel.testing;

import java.time.LocalDate;
import java.util.Optional;
import org.planmodel.Aspect;
import org.planmodel.Observation;
import org.planmodel.Plan;
import org.planmodel.ReportPeriod;
import org.planmodel.SourceSpan;
import org.planmodel.quantity.Quantity;

/** Makes defects of what is reported. */
final class ReportDefects {
    private ReportDefects() {}

    static Plan partExceedsWhole(Plan plan) {
        String before = plan.text().orElse(plan.title()) + "\n";
        String whole = Defects.word("subject") + "150" + Defects.unit("firms");
        String part = Defects.word("other") + "1260" + Defects.unit("firms");
        String joint = "，" + PlanWords.ALL.word("part", "ofWhich");
        int start = before.length();
        int second = start + whole.length() + joint.length();
        return plan.toBuilder()
                .text(before + whole + joint + part + "。")
                .addObservation(figure("defect-1", "subject", Aspect.INCREMENT, Quantity.of(150, Defects.unit("firms")))
                        .source(SourceSpan.of(start, start + whole.length()))
                        .build())
                .addObservation(figure("defect-2", "other", Aspect.INCREMENT, Quantity.of(1260, Defects.unit("firms")))
                        .source(SourceSpan.of(second, second + part.length()))
                        .build())
                .build();
    }

    static Plan conflictingObservations(Plan plan) {
        ReportPeriod year = ReportPeriod.ofYear(Defects.period(plan).firstYear() - 9);
        return plan.toBuilder()
                .addObservation(figure("defect-1", "twice", Aspect.LEVEL, Quantity.of(500, Defects.unit("yuan")))
                        .period(year)
                        .build())
                .addObservation(figure("defect-2", "twice-alias", Aspect.LEVEL, Quantity.of(520, Defects.unit("yuan")))
                        .period(year)
                        .build())
                .build();
    }

    static Plan observationAfterIssue(Plan plan) {
        int year = Defects.period(plan).firstYear();
        return plan.toBuilder()
                .approval(Optional.empty())
                .issuedOn(LocalDate.of(year, 3, 20))
                .addObservation(figure("defect", "twice", Aspect.LEVEL, Quantity.of(500, Defects.unit("yuan")))
                        .period(ReportPeriod.ofYear(year))
                        .build())
                .build();
    }

    private static Observation.Builder figure(String id, String subject, Aspect aspect, Quantity quantity) {
        return Observation.builder()
                .id(id)
                .subject(Defects.word(subject))
                .aspect(aspect)
                .quantity(quantity);
    }
}
