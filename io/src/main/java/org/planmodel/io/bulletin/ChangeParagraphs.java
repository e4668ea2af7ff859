package org.planmodel.io.bulletin;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.planmodel.bulletin.Bulletin;
import org.planmodel.bulletin.ClassChange;
import org.planmodel.evaluation.PeriodWords;

/** What a bulletin says of the changes since the last one. */
final class ChangeParagraphs {
    private ChangeParagraphs() {}

    static void add(Bulletin bulletin, PaperWords words, List<Block> out) {
        if (bulletin.previous().isEmpty()) {
            out.add(new Block.Paragraph(words.say("changes.first")));
            return;
        }
        out.add(new Block.Paragraph(words.say(
                "changes.against",
                Bulletin.date(bulletin.previous().get().asOf()),
                Bulletin.date(bulletin.previous().get().knownOn()))));
        if (bulletin.changes().isEmpty()) {
            out.add(new Block.Paragraph(words.say("changes.none")));
        }
        List<ClassChange> changes = bulletin.changes();
        list(
                out,
                words,
                "changes.better",
                changes.stream().filter(ClassChange::isBetter).toList());
        list(
                out,
                words,
                "changes.worse",
                changes.stream().filter(ClassChange::isWorse).toList());
        others(
                out,
                words,
                changes.stream()
                        .filter(change -> !change.isBetter() && !change.isWorse())
                        .toList());
        if (!bulletin.revisions().isEmpty()) {
            out.add(new Block.Heading(3, words.say("revisions")));
            out.add(revisions(bulletin, words));
        }
    }

    private static void list(List<Block> out, PaperWords words, String key, List<ClassChange> changes) {
        if (!changes.isEmpty()) {
            out.add(new Block.Heading(3, words.say(key)));
            out.add(new Block.Points(
                    false,
                    changes.stream()
                            .map(change -> words.say(
                                    "change",
                                    change.name(),
                                    change.before().words(),
                                    change.after().words()))
                            .toList()));
        }
    }

    /** What is neither better nor worse, as counts: at the end of a year nearly every target changes its class. */
    private static void others(List<Block> out, PaperWords words, List<ClassChange> changes) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        changes.forEach(change -> counts.merge(
                words.say("change.move", change.before().words(), change.after().words()), 1, Integer::sum));
        if (!counts.isEmpty()) {
            out.add(new Block.Heading(3, words.say("changes.other")));
            out.add(new Block.Points(
                    false,
                    counts.entrySet().stream()
                            .map(move -> words.say("change.count", move.getKey(), move.getValue()))
                            .toList()));
        }
    }

    private static Block.Table revisions(Bulletin bulletin, PaperWords words) {
        return new Block.Table(
                List.of(
                        new Block.Column(words.say("column.name"), false, 5),
                        new Block.Column(words.say("column.period"), false, 4),
                        new Block.Column(words.say("column.before"), true, 3),
                        new Block.Column(words.say("column.after"), true, 3),
                        new Block.Column(words.say("column.reason"), false, 4)),
                bulletin.revisions().stream()
                        .map(figure -> List.of(
                                Block.Cell.of(words.say(figure.name())),
                                Block.Cell.of(words.say(PeriodWords.say(figure.period()))),
                                Block.Cell.of(figure.before()),
                                Block.Cell.of(figure.after()),
                                Block.Cell.of(words.orDash(figure.reason()))))
                        .toList());
    }
}
