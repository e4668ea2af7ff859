package org.planmodel.diff;

import java.util.List;
import java.util.stream.Collectors;
import org.planmodel.wording.Sentence;

/** Says a change in a sentence. */
final class ChangeSentence {
    private ChangeSentence() {}

    static Sentence of(PlanChange change) {
        Sentence what =
                DiffWords.say("what", DiffWords.name(change.item()), change.label(), DiffWords.name(change.kind()));
        Sentence said = switch (change.kind()) {
            case ADDED -> change.after().isEmpty() ? what : what.plus(DiffWords.say("now", change.after()));
            case DROPPED -> change.before().isEmpty() ? what : what.plus(DiffWords.say("was", change.before()));
            case SPLIT, MERGED ->
                DiffWords.say(
                        "into",
                        DiffWords.name(change.item()),
                        names(change.earlier()),
                        DiffWords.name(change.kind()),
                        names(change.later()));
            default -> what.plus(DiffWords.say("from-to", orNothing(change.before()), orNothing(change.after())));
        };
        return change.demand()
                .map(demand -> said.plus(DiffWords.say("demand", DiffWords.name(demand))))
                .orElse(said);
    }

    private static Sentence orNothing(Sentence stated) {
        return stated.isEmpty() ? DiffWords.say("nothing") : stated;
    }

    private static String names(List<DiffItem> items) {
        return items.stream().map(DiffItem::label).collect(Collectors.joining(DiffWords.and()));
    }
}
