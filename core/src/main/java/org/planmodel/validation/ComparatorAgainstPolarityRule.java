package org.planmodel.validation;

import java.util.Optional;
import org.planmodel.Aspect;
import org.planmodel.Indicator;
import org.planmodel.Target;
import org.planmodel.catalog.KnownIndicator;
import org.planmodel.quantity.Comparator;
import org.planmodel.quantity.Criterion;
import org.planmodel.quantity.Polarity;

/** A bound is on the side that the good direction asks for: no floor under unemployment, no ceiling over incomes. */
final class ComparatorAgainstPolarityRule extends StandardRule {
    ComparatorAgainstPolarityRule() {
        super("comparator-against-polarity");
    }

    @Override
    public void check(ReviewedPlan plan, Findings findings) {
        for (Placed<Target> placed : plan.targets()) {
            Target target = placed.item();
            if (target.criterion() instanceof Criterion.Bound bound
                    && polarity(plan, placed)
                            .filter(good -> isWrong(bound.comparator(), good))
                            .isPresent()) {
                findings.add(placed, target.subject(), bound.notation());
            }
        }
    }

    private static Optional<Polarity> polarity(ReviewedPlan plan, Placed<Target> placed) {
        Target target = placed.item();
        if (target.aspect() == Aspect.DECLINE || target.aspect() == Aspect.RANK) {
            return Optional.empty();
        }
        return target.polarity()
                .or(() -> placed.holder()
                        .map(Placed::item)
                        .flatMap(holder ->
                                holder instanceof Indicator indicator ? indicator.polarity() : Optional.empty()))
                .or(() -> plan.known(target.subject()).flatMap(KnownIndicator::polarity));
    }

    private static boolean isWrong(Comparator comparator, Polarity good) {
        return switch (comparator) {
            case AT_LEAST, MORE_THAN -> good == Polarity.LESS_IS_BETTER;
            case AT_MOST, LESS_THAN -> good == Polarity.MORE_IS_BETTER;
            default -> false;
        };
    }
}
