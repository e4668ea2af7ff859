package org.planmodel.diff;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.planmodel.diff.Links.Link;
import org.planmodel.wording.Sentence;

/** Lists what changed between two plans whose things are matched. */
final class ChangeFinder {
    private final MatchedPlans matched;
    private final PlanEntries left;
    private final PlanEntries right;
    private final TargetChanges targetChanges;
    private final MeasureChanges measureChanges;
    private final List<PlanChange> changes = new ArrayList<>();

    ChangeFinder(MatchedPlans matched, Catalogues catalogues) {
        this.matched = matched;
        this.left = matched.left();
        this.right = matched.right();
        this.targetChanges = new TargetChanges(matched, catalogues);
        this.measureChanges = new MeasureChanges(matched);
    }

    List<PlanChange> changes() {
        compare(
                matched.indicators(),
                left.indicatorEntries,
                right.indicatorEntries,
                link -> IndicatorChanges.of(
                        left.indicators.get(link.left().get(0)),
                        right.indicators.get(link.right().get(0))),
                unused -> Sentence.EMPTY,
                unused -> Sentence.EMPTY);
        compare(
                matched.targets(),
                left.targetEntries,
                right.targetEntries,
                link -> targetChanges.of(link.left().get(0), link.right().get(0)),
                at -> stated(left, at),
                at -> stated(right, at));
        compare(
                matched.measures(),
                left.measureEntries,
                right.measureEntries,
                link -> measureChanges.of(link.left().get(0), link.right().get(0)),
                unused -> Sentence.EMPTY,
                unused -> Sentence.EMPTY);
        compare(
                matched.milestones(),
                left.milestoneEntries,
                right.milestoneEntries,
                link -> measureChanges.ofMilestones(
                        link.left().get(0), link.right().get(0)),
                unused -> Sentence.EMPTY,
                unused -> Sentence.EMPTY);
        compare(
                matched.units(),
                left.unitEntries,
                right.unitEntries,
                unused -> List.of(),
                unused -> Sentence.EMPTY,
                unused -> Sentence.EMPTY);
        return changes;
    }

    private static Sentence stated(PlanEntries side, int at) {
        return Sentence.verbatim(side.targets.get(at).target().criterion().notation());
    }

    private void compare(
            Links links,
            List<Entry> lefts,
            List<Entry> rights,
            Function<Link, List<Difference>> differences,
            IntFunction<Sentence> before,
            IntFunction<Sentence> after) {
        int last = -1;
        for (int at = 0; at < rights.size(); at++) {
            int number = links.right(at);
            if (number < 0) {
                changes.add(alone(ChangeKind.ADDED, rights.get(at), after.apply(at)));
            } else if (number != last && links.get(number).right().get(0) == at) {
                addLinked(links.get(number), lefts, rights, differences);
            }
            last = number;
        }
        for (int at = 0; at < lefts.size(); at++) {
            if (!links.hasLeft(at)) {
                changes.add(alone(ChangeKind.DROPPED, lefts.get(at), before.apply(at)));
            }
        }
    }

    private PlanChange alone(ChangeKind kind, Entry entry, Sentence stated) {
        PlanChange.Builder change =
                PlanChange.builder().kind(kind).item(entry.item().kind()).confidence(BigDecimal.ONE.setScale(2));
        boolean added = kind == ChangeKind.ADDED;
        if (added) {
            change.addLater(entry.item()).before(Sentence.EMPTY).after(stated);
        } else {
            change.addEarlier(entry.item()).before(stated).after(Sentence.EMPTY);
        }
        entry.holder()
                .filter(holder -> isAlone(holder, added))
                .ifPresent(unused -> change.within(entry.item().holder()));
        return change.build();
    }

    private boolean isAlone(Entry.Holder holder, boolean added) {
        Links links = holder.kind() == ItemKind.INDICATOR ? matched.indicators() : matched.measures();
        return !(added ? links.hasRight(holder.position()) : links.hasLeft(holder.position()));
    }

    private void addLinked(
            Link link, List<Entry> lefts, List<Entry> rights, Function<Link, List<Difference>> differences) {
        List<DiffItem> earlier = MatchedPlans.items(lefts, link.left());
        List<DiffItem> later = MatchedPlans.items(rights, link.right());
        if (!link.isOneToOne()) {
            ChangeKind kind = link.left().size() == 1 ? ChangeKind.SPLIT : ChangeKind.MERGED;
            changes.add(linked(link, earlier, later, Difference.of(kind, Sentence.EMPTY, Sentence.EMPTY)));
            return;
        }
        List<Difference> all = new ArrayList<>();
        renamed(lefts.get(link.left().get(0)), rights.get(link.right().get(0))).ifPresent(all::add);
        all.addAll(differences.apply(link));
        all.forEach(difference -> changes.add(linked(link, earlier, later, difference)));
    }

    /** Another name; of a target only where the indicator that it is of has not the other name too. */
    private Optional<Difference> renamed(Entry before, Entry after) {
        if (before.name().equals(after.name()) || followsItsHolder(before, after) || isFirstClause(before, after)) {
            return Optional.empty();
        }
        return Optional.of(Difference.of(
                ChangeKind.RENAMED,
                Sentence.verbatim(before.item().label()),
                Sentence.verbatim(after.item().label())));
    }

    private static boolean followsItsHolder(Entry before, Entry after) {
        return before.item().kind() == ItemKind.TARGET
                && before.item().label().equals(before.item().holder())
                && after.item().label().equals(after.item().holder());
    }

    /** A measure that has no heading is called by the first words of its text; a change of words alone is no change. */
    private boolean isFirstClause(Entry before, Entry after) {
        return before.item().kind() == ItemKind.MEASURE
                && left.isCalledByItsText(before.item().position())
                && right.isCalledByItsText(after.item().position());
    }

    private static PlanChange linked(Link link, List<DiffItem> earlier, List<DiffItem> later, Difference difference) {
        return PlanChange.builder()
                .kind(difference.kind())
                .item(later.get(0).kind())
                .earlier(earlier)
                .later(later)
                .before(difference.before())
                .after(difference.after())
                .demand(difference.demand())
                .confidence(link.confidence())
                .build();
    }
}
