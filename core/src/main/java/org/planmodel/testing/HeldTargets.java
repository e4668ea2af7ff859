package org.planmodel.testing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.planmodel.Target;
import org.planmodel.quantity.Criterion;

/** Finds targets among those that something holds, and says which there are. */
final class HeldTargets {
    private HeldTargets() {}

    static Optional<Target> find(List<Target> targets, Criterion criterion) {
        return targets.stream()
                .filter(target -> target.criterion().isSameAs(criterion))
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
