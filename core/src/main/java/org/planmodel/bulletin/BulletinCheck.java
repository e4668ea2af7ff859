package org.planmodel.bulletin;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.planmodel.evaluation.ProofReading;
import org.planmodel.problem.Location;
import org.planmodel.problem.Problem;
import org.planmodel.quantity.Quantity;

/** Holds the figures of a bulletin against each other. */
final class BulletinCheck {
    private final List<Problem> problems = new ArrayList<>();

    private BulletinCheck() {}

    static List<Problem> problems(Bulletin bulletin) {
        BulletinCheck check = new BulletinCheck();
        check.classes(bulletin);
        for (int i = 0; i < bulletin.items().size(); i++) {
            check.item(bulletin.items().get(i), place("items", i));
        }
        for (int i = 0; i < bulletin.ranking().size(); i++) {
            UnitPlace unit = bulletin.ranking().get(i);
            Location place = place("ranking", i);
            unit.share()
                    .flatMap(share -> ProofReading.share(unit.onPace(), unit.judged(), share, place))
                    .ifPresent(check.problems::add);
        }
        return List.copyOf(check.problems);
    }

    private static Location place(String list, int index) {
        return new Location.Pointer("/" + list + "/" + index, 0, 0);
    }

    /** The classes hold every target that is listed, each as many as are listed in it, and the shares follow. */
    private void classes(Bulletin bulletin) {
        Location place = new Location.Pointer("/classes", 0, 0);
        if (!bulletin.items().isEmpty()) {
            List<Long> all =
                    bulletin.classes().stream().map(one -> (long) one.count()).toList();
            ProofReading.counts(bulletin.items().size(), all, place).ifPresent(problems::add);
            for (int i = 0; i < bulletin.classes().size(); i++) {
                ClassCount stated = bulletin.classes().get(i);
                long listed = bulletin.items().stream()
                        .filter(item -> item.itemClass() == stated.itemClass())
                        .count();
                ProofReading.counts(stated.count(), List.of(listed), place("classes", i))
                        .ifPresent(problems::add);
            }
        }
        List<ClassCount> shared = bulletin.classes().stream()
                .filter(one -> one.share().isPresent())
                .toList();
        if (!shared.isEmpty()) {
            List<Long> counts = shared.stream().map(one -> (long) one.count()).toList();
            List<BigDecimal> shares =
                    shared.stream().map(one -> one.share().orElseThrow()).toList();
            problems.addAll(
                    ProofReading.classes(bulletin.statedTotal().orElse(bulletin.judged()), counts, shares, place));
        } else {
            List<Long> all =
                    bulletin.classes().stream().map(one -> (long) one.count()).toList();
            bulletin.statedTotal()
                    .flatMap(total -> ProofReading.counts(total, all, place))
                    .ifPresent(problems::add);
        }
    }

    private void item(BulletinItem item, Location place) {
        if (item.completion().isPresent()
                && item.pace().isPresent()
                && item.gap().isPresent()) {
            BigDecimal gap =
                    item.isCeiling() ? item.gap().get().negate() : item.gap().get();
            ProofReading.gap(item.completion().get(), item.pace().get(), gap, place)
                    .ifPresent(problems::add);
        }
        Optional<Quantity> actual = item.actual();
        Optional<Quantity> goal = item.goalValue();
        if (actual.isPresent() && goal.isPresent() && item.margin().isPresent()) {
            ProofReading.distance(actual.get(), goal.get(), item.margin().get(), place)
                    .ifPresent(problems::add);
        }
        boolean ratio = actual.isPresent() && goal.isPresent() && actual.get().comparesWith(goal.get());
        if (ratio && item.completion().isPresent()) {
            ProofReading.ratio(
                            actual.get().value(),
                            goal.get().in(actual.get().unit()).value(),
                            item.completion().get(),
                            place)
                    .ifPresent(problems::add);
        }
    }
}
