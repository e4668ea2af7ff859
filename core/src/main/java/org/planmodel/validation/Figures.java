package org.planmodel.validation;

import java.util.List;
import java.util.Optional;
import org.planmodel.quantity.Criterion;
import org.planmodel.quantity.Dimension;
import org.planmodel.quantity.Quantity;

/** The figures of criteria. */
final class Figures {
    private Figures() {}

    /** The number, or both ends of the range; nothing where there is no number. */
    static List<Quantity> of(Criterion criterion) {
        if (criterion instanceof Criterion.Bound bound) {
            return List.of(bound.quantity());
        }
        return criterion instanceof Criterion.Between range ? List.of(range.low(), range.high()) : List.of();
    }

    /** The one number of a bound. */
    static Optional<Quantity> bound(Criterion criterion) {
        return criterion instanceof Criterion.Bound bound ? Optional.of(bound.quantity()) : Optional.empty();
    }

    static boolean hasUnit(Quantity quantity) {
        return quantity.unit().dimension() != Dimension.NONE;
    }

    static boolean isLess(Quantity left, Quantity right) {
        return left.comparesWith(right) && left.compareTo(right) < 0;
    }

    static boolean isRatio(Quantity quantity) {
        return quantity.unit().dimension() == Dimension.RATIO;
    }
}
