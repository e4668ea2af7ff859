package org.planmodel.validation;

import org.planmodel.Aspect;
import org.planmodel.catalog.KnownIndicator;
import org.planmodel.quantity.Dimension;
import org.planmodel.quantity.Quantity;
import org.planmodel.quantity.Unit;

/**
 * The level of a known indicator is counted in units of the usual kind. Only kinds of quantities are compared that leave no doubt:
 * money is no area; which measure word counts enterprises is a matter of taste.
 */
final class UnitContradictsCatalogueRule extends StandardRule {
    UnitContradictsCatalogueRule() {
        super("unit-contradicts-catalogue");
    }

    @Override
    public void check(ReviewedPlan plan, Findings findings) {
        plan.targets().stream()
                .filter(target -> target.item().aspect() == Aspect.LEVEL)
                .forEach(target -> Figures.of(target.item().criterion()).stream()
                        .limit(1)
                        .forEach(figure -> check(plan, target, target.item().subject(), figure, findings)));
        plan.observations().stream()
                .filter(figure -> figure.item().aspect() == Aspect.LEVEL)
                .forEach(figure -> figure.item()
                        .quantity()
                        .ifPresent(quantity -> check(plan, figure, figure.item().subject(), quantity, findings)));
    }

    private static void check(ReviewedPlan plan, Placed<?> part, String subject, Quantity quantity, Findings findings) {
        plan.known(subject)
                .map(KnownIndicator::unit)
                .filter(usual -> contradict(usual, quantity.unit()))
                .ifPresent(usual -> findings.add(part, subject, quantity.unit(), usual));
    }

    private static boolean contradict(Unit usual, Unit stated) {
        return isPlain(usual.dimension()) && isPlain(stated.dimension()) && usual.dimension() != stated.dimension();
    }

    private static boolean isPlain(Dimension dimension) {
        return switch (dimension) {
            case MONEY, AREA, LENGTH, VOLUME, MASS, POWER, COUNT, RATIO -> true;
            default -> false;
        };
    }
}
