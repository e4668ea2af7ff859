package org.planmodel.validation;

import java.util.Optional;
import org.planmodel.wording.Sentence;

/** Every indicator has a target. */
final class IndicatorWithoutTargetRule extends StandardRule {
    IndicatorWithoutTargetRule() {
        super("indicator-without-target");
    }

    @Override
    public Optional<Sentence> whyNot(ReviewedPlan plan) {
        return unless(!plan.indicators().isEmpty(), "no-indicators");
    }

    @Override
    public void check(ReviewedPlan plan, Findings findings) {
        plan.indicators().stream()
                .filter(indicator -> indicator.item().targets().isEmpty())
                .forEach(indicator -> findings.add(indicator, indicator.item().name()));
    }
}
