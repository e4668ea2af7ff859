package org.planmodel.testing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.planmodel.Target;
import org.planmodel.quantity.Criterion;
import org.planmodel.quantity.Quantity;

/** Finds targets among those that something holds, and says which there are. */
final class HeldTargets {
    private HeldTargets() {}

    /** Whether both say the same: figures that compare equal count as one, 2000亿元 and 0.2万亿元. */
    static boolean same(Criterion one, Criterion other) {
        if (one instanceof Criterion.Bound left && other instanceof Criterion.Bound right) {
            return left.comparator() == right.comparator() && same(left.quantity(), right.quantity());
        }
        if (one instanceof Criterion.Between left && other instanceof Criterion.Between right) {
            return same(left.low(), right.low()) && same(left.high(), right.high());
        }
        return one.equals(other);
    }

    private static boolean same(Quantity one, Quantity other) {
        return one.comparesWith(other) && one.compareTo(other) == 0;
    }

    static Optional<Target> find(List<Target> targets, Criterion criterion) {
        return targets.stream()
                .filter(target -> same(target.criterion(), criterion))
                .findFirst();
    }

    static List<Target> of(List<Target> targets, String subject) {
        return targets.stream()
                .filter(target -> target.subject().equals(subject)
                        || (target.action().orElse("") + target.subject()).equals(subject))
                .toList();
    }

    /** The targets as a list for people, each with its subject. */
    static String list(List<Target> targets) {
        return targets.isEmpty()
                ? "no target at all"
                : targets.stream()
                        .map(target ->
                                "\"" + target.action().orElse("") + target.subject() + "\" " + target.criterion())
                        .collect(Collectors.joining(", "));
    }
}
