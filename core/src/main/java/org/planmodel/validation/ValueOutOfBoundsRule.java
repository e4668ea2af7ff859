package org.planmodel.validation;

import java.util.List;
import org.planmodel.Aspect;
import org.planmodel.quantity.Quantity;

/** A figure is within the bounds of {@code bounds.tsv} that are plausible for its unit or indicator. */
final class ValueOutOfBoundsRule extends StandardRule {
    private final PlausibleBounds bounds = new PlausibleBounds();

    ValueOutOfBoundsRule() {
        super("value-out-of-bounds");
    }

    @Override
    public void check(ReviewedPlan plan, Findings findings) {
        plan.targets()
                .forEach(target -> check(
                        plan,
                        target,
                        target.item().subject(),
                        target.item().aspect(),
                        Figures.of(target.item().criterion()),
                        findings));
        plan.observations()
                .forEach(figure -> check(
                        plan,
                        figure,
                        figure.item().subject(),
                        figure.item().aspect(),
                        figure.item().quantity().stream().toList(),
                        findings));
    }

    private void check(
            ReviewedPlan plan,
            Placed<?> part,
            String subject,
            Aspect aspect,
            List<Quantity> figures,
            Findings findings) {
        for (Quantity figure : figures) {
            for (PlausibleBounds.Bound bound : bounds.of(plan.known(subject), aspect)) {
                if (bound.isBrokenBy(figure)) {
                    findings.add(part, figure, subject, bound.low(), bound.high());
                    return;
                }
            }
        }
    }
}
