package org.planmodel.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.planmodel.quantity.Comparator;
import org.planmodel.quantity.Criterion;
import org.planmodel.quantity.Polarity;
import org.planmodel.quantity.Quantity;
import org.planmodel.wording.Sentence;

/** What changed of a criterion: the figure, how firmly it binds, or the way in which it is stated. */
final class CriterionChanges {
    private final Criterion before;
    private final Criterion after;
    private final Optional<Polarity> direction;

    private CriterionChanges(Criterion before, Criterion after, Optional<Polarity> direction) {
        this.before = before;
        this.after = after;
        this.direction = direction;
    }

    /** The differences; the direction is that in which the figure as stated is good, where known. */
    static List<Difference> of(Criterion before, Criterion after, Optional<Polarity> direction) {
        return new CriterionChanges(before, after, direction).differences();
    }

    private List<Difference> differences() {
        if (before instanceof Criterion.Bound from && after instanceof Criterion.Bound to) {
            return bounds(from, to);
        }
        List<Quantity> from = CriterionFigures.of(before);
        List<Quantity> to = CriterionFigures.of(after);
        if (from.isEmpty() || to.isEmpty()) {
            return before.equals(after) ? List.of() : List.of(stated(ChangeKind.RESTATED));
        }
        return ranges(from, to);
    }

    private List<Difference> bounds(Criterion.Bound from, Criterion.Bound to) {
        if (!from.quantity().comparesWith(to.quantity())) {
            return List.of(stated(ChangeKind.RESTATED));
        }
        List<Difference> differences = new ArrayList<>();
        int more = to.quantity().compareTo(from.quantity());
        if (more != 0) {
            differences.add(stated(more > 0 ? ChangeKind.RAISED : ChangeKind.LOWERED));
        }
        int firmer = firmness(to.comparator()) - firmness(from.comparator());
        if (isAbove(from.comparator()) && isBelow(to.comparator())
                || isBelow(from.comparator()) && isAbove(to.comparator())) {
            differences.add(stated(ChangeKind.RESTATED));
        } else if (firmer != 0) {
            differences.add(stated(firmer > 0 ? ChangeKind.TIGHTENED : ChangeKind.LOOSENED));
        }
        return differences;
    }

    private List<Difference> ranges(List<Quantity> from, List<Quantity> to) {
        Quantity fromLow = from.get(0);
        Quantity fromHigh = from.get(from.size() - 1);
        Quantity toLow = to.get(0);
        Quantity toHigh = to.get(to.size() - 1);
        if (!fromLow.comparesWith(toLow) || !fromHigh.comparesWith(toHigh)) {
            return List.of(stated(ChangeKind.RESTATED));
        }
        int low = toLow.compareTo(fromLow);
        int high = toHigh.compareTo(fromHigh);
        if (low == 0 && high == 0) {
            return before.getClass() == after.getClass() ? List.of() : List.of(stated(ChangeKind.RESTATED));
        }
        if (low >= 0 && high >= 0) {
            return List.of(stated(ChangeKind.RAISED));
        }
        if (low <= 0 && high <= 0) {
            return List.of(stated(ChangeKind.LOWERED));
        }
        return List.of(stated(low > 0 ? ChangeKind.TIGHTENED : ChangeKind.LOOSENED));
    }

    private Difference stated(ChangeKind kind) {
        Difference difference =
                Difference.of(kind, Sentence.verbatim(before.notation()), Sentence.verbatim(after.notation()));
        return kind == ChangeKind.RAISED || kind == ChangeKind.LOWERED
                ? new Difference(kind, difference.before(), difference.after(), demand(kind == ChangeKind.RAISED))
                : difference;
    }

    private Optional<Demand> demand(boolean raised) {
        return direction
                .or(this::directionOfTheWords)
                .map(good -> (good == Polarity.MORE_IS_BETTER) == raised ? Demand.HARDER : Demand.EASIER);
    }

    /** 以上 says that more is better, 以内 that less is. */
    private Optional<Polarity> directionOfTheWords() {
        if (after instanceof Criterion.Bound bound && isAbove(bound.comparator())) {
            return Optional.of(Polarity.MORE_IS_BETTER);
        }
        return after instanceof Criterion.Bound bound && isBelow(bound.comparator())
                ? Optional.of(Polarity.LESS_IS_BETTER)
                : Optional.empty();
    }

    private static boolean isAbove(Comparator comparator) {
        return comparator == Comparator.AT_LEAST || comparator == Comparator.MORE_THAN;
    }

    private static boolean isBelow(Comparator comparator) {
        return comparator == Comparator.AT_MOST || comparator == Comparator.LESS_THAN;
    }

    private static int firmness(Comparator comparator) {
        return switch (comparator) {
            case NEARLY -> 0;
            case ABOUT -> 1;
            case EXACTLY -> 2;
            case AT_LEAST, AT_MOST -> 3;
            case MORE_THAN, LESS_THAN -> 4;
        };
    }
}
