package org.planmodel.validation;

import java.util.Optional;
import org.planmodel.Measure;
import org.planmodel.Role;
import org.planmodel.wording.Sentence;

/** Where units cooperate, one leads. */
final class CooperationWithoutLeadRule extends StandardRule {
    CooperationWithoutLeadRule() {
        super("cooperation-without-lead");
    }

    @Override
    public Optional<Sentence> whyNot(ReviewedPlan plan) {
        return unless(!plan.responsibilities().isEmpty(), "no-responsibilities");
    }

    @Override
    public void check(ReviewedPlan plan, Findings findings) {
        plan.measures().stream()
                .filter(measure -> has(measure.item(), Role.COOPERATING))
                .filter(measure -> !hasLead(measure))
                .forEach(measure -> findings.add(measure, Labels.of(measure)));
    }

    /** Of its own, or of a measure above. */
    private static boolean hasLead(Placed<Measure> measure) {
        Optional<Placed<?>> at = Optional.of(measure);
        while (at.isPresent()) {
            if (at.get().item() instanceof Measure own && (has(own, Role.LEAD) || has(own, Role.RESPONSIBLE))) {
                return true;
            }
            at = at.get().holder();
        }
        return false;
    }

    private static boolean has(Measure measure, Role role) {
        return measure.responsibilities().stream().anyMatch(duty -> duty.role() == role);
    }
}
