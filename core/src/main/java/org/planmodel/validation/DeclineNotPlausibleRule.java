package org.planmodel.validation;

import java.util.List;
import org.planmodel.Aspect;
import org.planmodel.quantity.Quantity;

/** A decline is counted positive and takes away at most the whole. */
final class DeclineNotPlausibleRule extends StandardRule {
    private static final Quantity WHOLE = Quantity.of(100, "%");

    DeclineNotPlausibleRule() {
        super("decline-not-plausible");
    }

    @Override
    public void check(ReviewedPlan plan, Findings findings) {
        plan.targets().stream()
                .filter(target -> target.item().aspect() == Aspect.DECLINE)
                .forEach(target -> check(
                        target,
                        target.item().subject(),
                        Figures.of(target.item().criterion()),
                        findings));
        plan.observations().stream()
                .filter(figure -> figure.item().aspect() == Aspect.DECLINE)
                .forEach(figure -> check(
                        figure,
                        figure.item().subject(),
                        figure.item().quantity().stream().toList(),
                        findings));
    }

    private static void check(Placed<?> part, String subject, List<Quantity> figures, Findings findings) {
        figures.stream()
                .filter(figure ->
                        figure.value().signum() < 0 || Figures.isRatio(figure) && Figures.isLess(WHOLE, figure))
                .limit(1)
                .forEach(figure -> findings.add(part, figure, subject));
    }
}
