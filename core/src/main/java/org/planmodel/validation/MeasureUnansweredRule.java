package org.planmodel.validation;

import java.util.Optional;
import org.planmodel.wording.Sentence;

/**
 * Where a plan assigns its measures, every measure has a unit that answers for it, of its own or of one above. Reported once at the top of
 * a branch in which nothing is assigned.
 */
final class MeasureUnansweredRule extends StandardRule {
    MeasureUnansweredRule() {
        super("measure-unanswered");
    }

    @Override
    public Optional<Sentence> whyNot(ReviewedPlan plan) {
        return unless(!plan.measures().isEmpty(), "no-measures")
                .or(() -> Assignment.of(plan).whyNot());
    }

    @Override
    public void check(ReviewedPlan plan, Findings findings) {
        Assignment.of(plan).unanswered().forEach(measure -> findings.add(measure, Labels.of(measure)));
    }
}
