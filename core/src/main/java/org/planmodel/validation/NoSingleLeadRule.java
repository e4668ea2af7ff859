package org.planmodel.validation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.planmodel.Measure;
import org.planmodel.Responsibility;
import org.planmodel.ResponsibleUnit;
import org.planmodel.Role;
import org.planmodel.wording.Sentence;

/** Exactly one unit leads where several share a measure. */
final class NoSingleLeadRule extends StandardRule {
    NoSingleLeadRule() {
        super("no-single-lead");
    }

    @Override
    public Optional<Sentence> whyNot(ReviewedPlan plan) {
        return unless(!plan.responsibilities().isEmpty(), "no-responsibilities");
    }

    @Override
    public void check(ReviewedPlan plan, Findings findings) {
        for (Placed<Measure> measure : plan.measures()) {
            List<String> leads = measure.item().responsibilities().stream()
                    .filter(duty -> duty.role() == Role.LEAD)
                    .map(Responsibility::unit)
                    .distinct()
                    .toList();
            if (leads.size() > 1) {
                String names = leads.stream()
                        .map(id -> plan.plan()
                                .findUnit(id)
                                .map(ResponsibleUnit::name)
                                .orElse(id))
                        .collect(Collectors.joining("、"));
                findings.add(measure, Labels.of(measure), leads.size(), names);
            }
        }
    }
}
