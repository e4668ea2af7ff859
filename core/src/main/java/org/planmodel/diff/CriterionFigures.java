package org.planmodel.diff;

import java.util.List;
import java.util.Optional;
import org.planmodel.quantity.Criterion;
import org.planmodel.quantity.Quantity;

/** The figures of criteria, and how they relate. */
final class CriterionFigures {
    private CriterionFigures() {}

    static List<Quantity> of(Criterion criterion) {
        if (criterion instanceof Criterion.Bound bound) {
            return List.of(bound.quantity());
        }
        return criterion instanceof Criterion.Between range ? List.of(range.low(), range.high()) : List.of();
    }

    static boolean same(List<Quantity> some, List<Quantity> others) {
        if (some.isEmpty() || some.size() != others.size()) {
            return false;
        }
        for (int i = 0; i < some.size(); i++) {
            if (!some.get(i).isSameAs(others.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** The sum of single figures in the unit of the first; nothing where one has none or does not compare. */
    static Optional<Quantity> sum(List<List<Quantity>> figures) {
        Optional<Quantity> sum = Optional.empty();
        for (List<Quantity> each : figures) {
            if (each.size() != 1) {
                return Optional.empty();
            }
            Quantity next = each.get(0);
            if (sum.isPresent() && !sum.get().comparesWith(next)) {
                return Optional.empty();
            }
            sum = Optional.of(sum.isEmpty() ? next : sum.get().plus(next));
        }
        return sum;
    }
}
