package org.planmodel.io.bulletin;

import java.util.List;
import java.util.Optional;
import org.planmodel.bulletin.Bulletin;
import org.planmodel.bulletin.BulletinMeasure;
import org.planmodel.bulletin.BulletinMilestone;
import org.planmodel.evaluation.Light;

/** The tables of what has no figure in a bulletin: projects with a stage and a day, tasks of which units report in words. */
final class TaskTables {
    private TaskTables() {}

    static Block.Table milestones(List<BulletinMilestone> milestones, PaperWords words) {
        return new Block.Table(
                List.of(
                        column("project", words),
                        column("stage", words),
                        column("due", words),
                        column("status", words),
                        column("progress", words),
                        column("units", words)),
                milestones.stream().map(one -> row(one, words)).toList());
    }

    private static Block.Column column(String key, PaperWords words) {
        return new Block.Column(words.say("column." + key), false);
    }

    private static List<Block.Cell> row(BulletinMilestone one, PaperWords words) {
        return List.of(
                Block.Cell.of(numbered(one.number(), one.project())),
                Block.Cell.of(one.stage()),
                Block.Cell.of(one.due().map(Bulletin::date).map(words::say).orElseGet(() -> words.say("in-the-year"))),
                new Block.Cell(state(one, words), mark(one.state())),
                Block.Cell.of(progress(one, words)),
                Block.Cell.of(words.list(one.units())));
    }

    /** The number before the name; a name that begins with the end of its number is not numbered twice. */
    private static String numbered(Optional<String> number, String name) {
        if (number.isEmpty()) {
            return name;
        }
        String whole = number.get();
        int mark = whole.lastIndexOf('(');
        boolean twice = mark >= 0 && name.startsWith(whole.substring(mark));
        return whole + " " + (twice ? name.substring(whole.length() - mark).strip() : name);
    }

    private static String state(BulletinMilestone one, PaperWords words) {
        String state = words.say(one.state().words());
        return one.daysLate() == 0 ? state : words.say("overdue.days", state, one.daysLate());
    }

    /** The unit's words; of a stage that is reached its day, of one that lags the reason. */
    private static String progress(BulletinMilestone one, PaperWords words) {
        if (one.reachedOn().isPresent()) {
            return words.say("reached.on", Bulletin.date(one.reachedOn().get()));
        }
        return told(one.progress(), one.reason(), words);
    }

    /** What is done, with the reason why it lags in brackets; a dash for neither. */
    private static String told(Optional<String> progress, Optional<String> reason, PaperWords words) {
        if (progress.isPresent() && reason.isPresent()) {
            return words.say("brackets", progress.get(), reason.get());
        }
        return words.orDash(progress.or(() -> reason));
    }

    private static Optional<Light.Signal> mark(BulletinMilestone.State state) {
        return switch (state) {
            case REACHED -> Optional.of(Light.Signal.GOOD);
            case REACHED_LATE -> Optional.of(Light.Signal.WARNING);
            case OVERDUE -> Optional.of(Light.Signal.ALARM);
            case AWAITING, NOT_APPLICABLE -> Optional.empty();
        };
    }

    static Block.Table measures(List<BulletinMeasure> measures, PaperWords words) {
        return new Block.Table(
                List.of(
                        column("task", words),
                        column("status", words),
                        column("progress", words),
                        column("units", words)),
                measures.stream().map(one -> row(one, words)).toList());
    }

    private static List<Block.Cell> row(BulletinMeasure one, PaperWords words) {
        return List.of(
                Block.Cell.of(numbered(one.number(), one.name())),
                new Block.Cell(words.say(one.state().words()), mark(one.state())),
                Block.Cell.of(told(one.progress(), one.reason(), words)),
                Block.Cell.of(words.list(one.units())));
    }

    private static Optional<Light.Signal> mark(BulletinMeasure.State state) {
        return switch (state) {
            case DONE, LIKELY -> Optional.of(Light.Signal.GOOD);
            case AT_RISK -> Optional.of(Light.Signal.WARNING);
            case UNLIKELY -> Optional.of(Light.Signal.ALARM);
            case REPORTED, NOT_APPLICABLE -> Optional.empty();
            case NOT_REPORTED -> Optional.of(Light.Signal.REMINDER);
        };
    }
}
