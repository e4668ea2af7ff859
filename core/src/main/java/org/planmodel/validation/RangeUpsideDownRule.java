package org.planmodel.validation;

import org.planmodel.quantity.Criterion;

/** The lower end of a range is not above the upper one. */
final class RangeUpsideDownRule extends StandardRule {
    RangeUpsideDownRule() {
        super("range-upside-down");
    }

    @Override
    public void check(ReviewedPlan plan, Findings findings) {
        plan.targets().forEach(target -> {
            if (target.item().criterion() instanceof Criterion.Between range
                    && Figures.isLess(range.high(), range.low())) {
                findings.add(target, range.low(), range.high(), target.item().subject());
            }
        });
    }
}
