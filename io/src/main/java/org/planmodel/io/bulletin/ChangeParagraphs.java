package org.planmodel.io.bulletin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
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

    /** One line for each move from class to class, with the names of all that made it. */
    private static void list(List<Block> out, PaperWords words, String key, List<ClassChange> changes) {
        Map<String, List<String>> moves = new LinkedHashMap<>();
        changes.forEach(change -> moves.computeIfAbsent(move(change, words), any -> new ArrayList<>())
                .add(words.say(change.name())));
        points(out, words, key, moves, (move, names) -> words.say("change", move, names.size(), words.list(names)));
    }

    /** What is neither better nor worse, as counts: at the end of a year nearly every target changes its class. */
    private static void others(List<Block> out, PaperWords words, List<ClassChange> changes) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        changes.forEach(change -> counts.merge(move(change, words), 1, Integer::sum));
        points(out, words, "changes.other", counts, (move, count) -> words.say("change.count", move, count));
    }

    private static String move(ClassChange change, PaperWords words) {
        return words.say("change.move", change.before().words(), change.after().words());
    }

    private static <V> void points(
            List<Block> out, PaperWords words, String key, Map<String, V> moves, BiFunction<String, V, String> say) {
        if (!moves.isEmpty()) {
            out.add(new Block.Heading(3, words.say(key)));
            List<String> points = new ArrayList<>();
            moves.forEach((move, content) -> points.add(say.apply(move, content)));
            out.add(new Block.Points(false, points));
        }
    }

    private static Block.Table revisions(Bulletin bulletin, PaperWords words) {
        return new Block.Table(
                List.of(
                        new Block.Column(words.say("column.name"), false),
                        new Block.Column(words.say("column.period"), false),
                        new Block.Column(words.say("column.before"), true),
                        new Block.Column(words.say("column.after"), true),
                        new Block.Column(words.say("column.reason"), false)),
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
