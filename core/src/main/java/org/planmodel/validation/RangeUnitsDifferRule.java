package org.planmodel.validation;

import org.planmodel.quantity.Criterion;

/** The ends of a range are of one kind. */
final class RangeUnitsDifferRule extends StandardRule {
    RangeUnitsDifferRule() {
        super("range-units-differ");
    }

    @Override
    public void check(ReviewedPlan plan, Findings findings) {
        plan.targets().forEach(target -> {
            if (target.item().criterion() instanceof Criterion.Between range
                    && !range.low().comparesWith(range.high())) {
                findings.add(target, range.low(), range.high(), target.item().subject());
            }
        });
    }
}
