package org.planmodel.progress;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.planmodel.Aspect;
import org.planmodel.quantity.Criterion;
import org.planmodel.quantity.Quantity;
import org.planmodel.quantity.Unit;

/** The arithmetic of parts and wholes. */
final class Amounts {
    private Amounts() {}

    /** Whether parts of such a figure add up: amounts do, rates, shares and ranks do not. */
    static boolean addUp(Aspect aspect, Unit unit) {
        boolean amount = aspect == Aspect.LEVEL || aspect == Aspect.INCREMENT;
        return amount
                && switch (unit.dimension()) {
                    case RATIO, POINTS, MULTIPLE, RATE, TEMPERATURE -> false;
                    default -> true;
                };
    }

    /** The number of a criterion, the lower one of a range. */
    static Optional<Quantity> number(Criterion criterion) {
        if (criterion instanceof Criterion.Bound bound) {
            return Optional.of(bound.quantity());
        }
        return criterion instanceof Criterion.Between between ? Optional.of(between.low()) : Optional.empty();
    }

    /** The sum in the unit of the first; nothing if there is none, or they do not all compare. */
    static Optional<Quantity> sum(List<Quantity> parts) {
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        Unit unit = parts.get(0).unit();
        BigDecimal sum = BigDecimal.ZERO;
        for (Quantity part : parts) {
            if (!part.comparesWith(parts.get(0))) {
                return Optional.empty();
            }
            sum = sum.add(part.in(unit).value());
        }
        return Optional.of(new Quantity(sum, unit));
    }

    /** Whether one is more than the other; false where they do not compare. */
    static boolean above(Quantity one, Quantity other) {
        return one.comparesWith(other) && one.compareTo(other) > 0;
    }
}
