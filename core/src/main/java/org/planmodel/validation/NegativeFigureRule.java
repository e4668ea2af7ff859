package org.planmodel.validation;

import java.util.EnumSet;
import java.util.Set;
import org.planmodel.Aspect;
import org.planmodel.Target;
import org.planmodel.quantity.Dimension;
import org.planmodel.quantity.Quantity;

/**
 * No target is less than nothing of what is counted or measured, nor a share of less than nothing. Money and growth may be negative; a decline has
 * a rule of its own. What was reported may be negative, too: 人口净增长-1.2万人.
 */
final class NegativeFigureRule extends StandardRule {
    private static final Set<Dimension> COUNTED = EnumSet.of(
            Dimension.COUNT,
            Dimension.AREA,
            Dimension.LENGTH,
            Dimension.VOLUME,
            Dimension.MASS,
            Dimension.POWER,
            Dimension.ENERGY,
            Dimension.STORAGE,
            Dimension.COMPUTING);

    NegativeFigureRule() {
        super("negative-figure");
    }

    @Override
    public void check(ReviewedPlan plan, Findings findings) {
        plan.targets()
                .forEach(target -> Figures.of(target.item().criterion()).stream()
                        .filter(figure -> figure.value().signum() < 0 && isNeverNegative(target.item(), figure))
                        .limit(1)
                        .forEach(figure ->
                                findings.add(target, figure, target.item().subject())));
    }

    private static boolean isNeverNegative(Target target, Quantity figure) {
        return target.aspect() == Aspect.SHARE && Figures.isRatio(figure)
                || (target.aspect() == Aspect.LEVEL || target.aspect() == Aspect.INCREMENT)
                        && COUNTED.contains(figure.unit().dimension());
    }
}
