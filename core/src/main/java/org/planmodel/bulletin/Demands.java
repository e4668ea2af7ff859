package org.planmodel.bulletin;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.planmodel.wording.Sentence;

/** What follows from the figures of a bulletin for those that it is sent to (下一步要求). */
final class Demands {
    private static final int NAMED = 5;

    private Demands() {}

    static List<Sentence> of(Bulletin.Builder draft, List<Sentence> more) {
        Bulletin bulletin = draft.build();
        List<Sentence> demands = new ArrayList<>();
        add(
                demands,
                "demand.behind",
                leads(bulletin.behind().stream()
                        .filter(item -> item.itemClass() != ItemClass.MISSED)
                        .toList()));
        add(demands, "demand.missed", leads(in(bulletin, ItemClass.MISSED)));
        add(demands, "demand.not-started", leads(in(bulletin, ItemClass.NOT_STARTED)));
        add(demands, "demand.overdue", first(bulletin.overdue().stream().map(BulletinMilestone::units)));
        add(
                demands,
                "demand.doubtful",
                first(bulletin.measures().stream()
                        .filter(one -> one.state() == BulletinMeasure.State.AT_RISK
                                || one.state() == BulletinMeasure.State.UNLIKELY)
                        .map(BulletinMeasure::units)));
        add(demands, "demand.missing", BulletinOverview.named(bulletin, UnitReporting.State.MISSING));
        add(demands, "demand.returned", BulletinOverview.named(bulletin, UnitReporting.State.RETURNED));
        add(demands, "demand.late", BulletinOverview.named(bulletin, UnitReporting.State.LATE));
        add(demands, "demand.no-data", leads(in(bulletin, ItemClass.NO_DATA)));
        add(demands, "demand.assignment", leads(in(bulletin, ItemClass.AWAITING_ASSIGNMENT)));
        demands.addAll(more);
        return List.copyOf(demands);
    }

    private static List<BulletinItem> in(Bulletin bulletin, ItemClass itemClass) {
        return bulletin.items().stream()
                .filter(item -> item.itemClass() == itemClass)
                .toList();
    }

    private static List<String> leads(List<BulletinItem> items) {
        return first(items.stream().map(BulletinItem::units));
    }

    /** The unit that leads each. */
    private static List<String> first(Stream<List<String>> units) {
        return units.flatMap(names -> names.stream().limit(1)).distinct().toList();
    }

    private static void add(List<Sentence> demands, String key, List<String> units) {
        if (!units.isEmpty()) {
            Sentence named = BulletinWords.list(units.subList(0, Math.min(NAMED, units.size())));
            Sentence who = units.size() > NAMED ? BulletinWords.say("and-others", named, units.size()) : named;
            demands.add(BulletinWords.say(key, who));
        }
    }
}
