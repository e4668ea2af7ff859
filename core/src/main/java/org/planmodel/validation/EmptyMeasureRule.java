package org.planmodel.validation;

import java.util.Optional;
import org.planmodel.Measure;
import org.planmodel.wording.Sentence;

/** A measure says what is to be done. */
final class EmptyMeasureRule extends StandardRule {
    EmptyMeasureRule() {
        super("empty-measure");
    }

    @Override
    public Optional<Sentence> whyNot(ReviewedPlan plan) {
        return unless(!plan.measures().isEmpty(), "no-measures");
    }

    @Override
    public void check(ReviewedPlan plan, Findings findings) {
        plan.measures().stream()
                .filter(measure -> isEmpty(measure.item()))
                .forEach(measure -> findings.add(measure, Labels.of(measure)));
    }

    private static boolean isEmpty(Measure measure) {
        return measure.title().isEmpty()
                && measure.text().filter(text -> !text.isBlank()).isEmpty()
                && measure.targets().isEmpty()
                && measure.milestones().isEmpty()
                && measure.children().isEmpty();
    }
}
