package org.planmodel.bulletin;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.planmodel.IndicatorKind;
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

    static Sentence behind(Bulletin bulletin) {
        List<BulletinItem> behind = bulletin.behind();
        if (behind.isEmpty()) {
            return Sentence.EMPTY;
        }
        List<Sentence> parts = new ArrayList<>(
                counts(behind.stream().map(BulletinItem::itemClass).toList(), ItemClass::words));
        long binding = behind.stream()
                .filter(item -> item.kind()
                        .filter(kind -> kind == IndicatorKind.BINDING)
                        .isPresent())
                .count();
        Sentence all =
                BulletinWords.say("behind.total", behind.size(), Sentence.join(BulletinWords.say("list"), parts));
        return binding == 0
                ? all
                : Sentence.join(
                        BulletinWords.say("between-sentences"),
                        List.of(all, BulletinWords.say("behind.binding", binding)));
    }

    static Sentence milestones(Bulletin bulletin) {
        return total(
                "milestones.total",
                bulletin.milestones().stream().map(BulletinMilestone::state).toList(),
                BulletinMilestone.State::words);
    }

    static Sentence measures(Bulletin bulletin) {
        return total(
                "measures.total",
                bulletin.measures().stream().map(BulletinMeasure::state).toList(),
                BulletinMeasure.State::words);
    }

    private static <S extends Enum<S>> Sentence total(String key, List<S> states, Function<S, Sentence> words) {
        return states.isEmpty()
                ? Sentence.EMPTY
                : BulletinWords.say(
                        key, states.size(), Sentence.join(BulletinWords.say("list"), counts(states, words)));
    }

    /** How many there are of each, in the order of the constants. */
    private static <S extends Enum<S>> List<Sentence> counts(List<S> states, Function<S, Sentence> words) {
        Map<S, Integer> counts = new TreeMap<>();
        states.forEach(state -> counts.merge(state, 1, Integer::sum));
        return counts.entrySet().stream()
                .map(entry -> BulletinWords.say("class", words.apply(entry.getKey()), entry.getValue()))
                .toList();
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
