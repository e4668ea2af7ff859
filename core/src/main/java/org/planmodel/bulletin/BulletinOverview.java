package org.planmodel.bulletin;

import java.util.ArrayList;
import java.util.List;
import org.planmodel.wording.Sentence;

/** The paragraphs of a bulletin that sum up its figures. */
final class BulletinOverview {
    private BulletinOverview() {}

    static Sentence of(Bulletin bulletin) {
        List<Sentence> sentences = new ArrayList<>();
        int total = bulletin.items().size();
        sentences.add(
                BulletinWords.say("overview.total", BulletinWords.date(bulletin.asOf()), total, bulletin.judged()));
        if (bulletin.judged() > 0) {
            sentences.add(BulletinWords.say("overview.classes", classes(bulletin, true), bulletin.shareMethod()));
        }
        if (total > bulletin.judged()) {
            sentences.add(BulletinWords.say("overview.unjudged", total - bulletin.judged(), classes(bulletin, false)));
        }
        return Sentence.join(BulletinWords.say("between-sentences"), sentences);
    }

    private static Sentence classes(Bulletin bulletin, boolean judged) {
        List<Sentence> parts = bulletin.classes().stream()
                .filter(one -> one.itemClass().isJudged() == judged && one.count() > 0)
                .map(one -> one.share()
                        .map(share ->
                                BulletinWords.say("class.share", one.itemClass().words(), one.count(), share))
                        .orElseGet(
                                () -> BulletinWords.say("class", one.itemClass().words(), one.count())))
                .toList();
        return Sentence.join(BulletinWords.say("clause"), parts);
    }

    static Sentence reporting(Bulletin bulletin) {
        List<Sentence> sentences = new ArrayList<>();
        sentences.add(BulletinWords.say(
                "reporting.total",
                bulletin.reporting().size(),
                named(bulletin, UnitReporting.State.IN_TIME).size()));
        List<Sentence> late = bulletin.reporting().stream()
                .filter(unit -> unit.state() == UnitReporting.State.LATE)
                .map(unit -> BulletinWords.say("reporting.days", unit.name(), unit.days()))
                .toList();
        if (!late.isEmpty()) {
            sentences.add(BulletinWords.say("reporting.late", Sentence.join(BulletinWords.say("list"), late)));
        }
        for (UnitReporting.State state :
                List.of(UnitReporting.State.MISSING, UnitReporting.State.RETURNED, UnitReporting.State.OUTSTANDING)) {
            List<String> units = named(bulletin, state);
            if (!units.isEmpty()) {
                sentences.add(BulletinWords.say("reporting." + state, BulletinWords.list(units)));
            }
        }
        return Sentence.join(BulletinWords.say("between-sentences"), sentences);
    }

    static List<String> named(Bulletin bulletin, UnitReporting.State state) {
        return bulletin.reporting().stream()
                .filter(unit -> unit.state() == state)
                .map(UnitReporting::name)
                .toList();
    }
}
