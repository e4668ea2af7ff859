package org.planmodel.evaluation;

import java.math.BigDecimal;
import java.util.Optional;
import org.planmodel.Aspect;
import org.planmodel.quantity.Criterion;
import org.planmodel.quantity.Dimension;
import org.planmodel.quantity.Quantity;
import org.planmodel.quantity.Unit;

/** How far a figure is from the number that its target states. */
final class TargetDistance {
    private static final Unit PERCENT = Unit.of("%");

    private TargetDistance() {}

    static Optional<Quantity> of(Evaluation evaluation) {
        Optional<Quantity> actual = evaluation.actual();
        if (actual.isEmpty() || !(evaluation.target().criterion() instanceof Criterion.Bound bound)) {
            return evaluation.margin();
        }
        if (!actual.get().comparesWith(bound.quantity())) {
            return Optional.empty();
        }
        Unit unit = bound.quantity().unit();
        Quantity above = actual.get().in(unit).minus(bound.quantity());
        return switch (evaluation.direction()) {
            case MORE_IS_BETTER -> Optional.of(above);
            case LESS_IS_BETTER -> Optional.of(above.negate());
            case NEUTRAL -> Optional.of(new Quantity(above.value().abs().negate(), unit));
            case UNKNOWN -> Optional.empty();
        };
    }

    static Quantity shown(Aspect aspect, Quantity figure, Rounding rounding) {
        boolean bare = aspect == Aspect.SHARE && figure.unit().dimension() == Dimension.NONE;
        if (!bare) {
            return figure;
        }
        BigDecimal percent = figure.value()
                .movePointRight(2)
                .setScale(rounding.scale(), rounding.mode())
                .stripTrailingZeros();
        return new Quantity(new BigDecimal(percent.toPlainString()), PERCENT);
    }
}
