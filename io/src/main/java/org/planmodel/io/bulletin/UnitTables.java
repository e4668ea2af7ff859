package org.planmodel.io.bulletin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.planmodel.bulletin.Bulletin;
import org.planmodel.bulletin.UnitPlace;
import org.planmodel.bulletin.UnitReporting;
import org.planmodel.evaluation.Light;

/** The tables of units in a bulletin: who reported when, and who stands where. */
final class UnitTables {
    private static final int NAME = 5;
    private static final int FIGURE = 3;

    private UnitTables() {}

    /** The units, those first of which nothing came. */
    static Block.Table reporting(Bulletin bulletin, PaperWords words) {
        List<List<Block.Cell>> rows = bulletin.reporting().stream()
                .sorted(Comparator.comparing(unit -> order(unit.state())))
                .map(unit -> List.of(
                        Block.Cell.of(unit.name()),
                        new Block.Cell(words.say(unit.state().words()), mark(unit.state())),
                        Block.Cell.of(words.orDash(unit.submittedOn())),
                        Block.Cell.of(unit.days() == 0 ? words.say("dash") : String.valueOf(unit.days()))))
                .toList();
        return new Block.Table(
                List.of(
                        new Block.Column(words.say("column.unit"), false, NAME),
                        new Block.Column(words.say("column.state"), false, FIGURE),
                        new Block.Column(words.say("column.submitted"), true, FIGURE),
                        new Block.Column(words.say("column.days"), true, FIGURE)),
                rows);
    }

    private static int order(UnitReporting.State state) {
        return switch (state) {
            case MISSING -> 0;
            case RETURNED -> 1;
            case LATE -> 2;
            case OUTSTANDING -> 3;
            case IN_TIME -> 4;
        };
    }

    private static Optional<Light.Signal> mark(UnitReporting.State state) {
        return switch (state) {
            case MISSING -> Optional.of(Light.Signal.ALARM);
            case RETURNED, LATE -> Optional.of(Light.Signal.WARNING);
            case OUTSTANDING -> Optional.of(Light.Signal.REMINDER);
            case IN_TIME -> Optional.of(Light.Signal.GOOD);
        };
    }

    static Block.Table ranking(Bulletin bulletin, PaperWords words) {
        boolean scored = Paper.isScored(bulletin);
        boolean grouped = bulletin.ranking().stream().map(UnitPlace::group).anyMatch(Optional::isPresent);
        List<Block.Column> columns = new ArrayList<>();
        if (grouped) {
            columns.add(new Block.Column(words.say("column.group"), false, FIGURE));
        }
        columns.add(new Block.Column(words.say("column.rank"), true, 2));
        columns.add(new Block.Column(words.say("column.unit"), false, NAME));
        if (scored) {
            columns.add(new Block.Column(words.say("column.score"), true, FIGURE));
            columns.add(new Block.Column(words.say("column.band"), false, FIGURE));
        }
        columns.add(new Block.Column(words.say("column.judged"), true, FIGURE));
        columns.add(new Block.Column(words.say("column.on-pace"), true, FIGURE));
        columns.add(new Block.Column(words.say("column.on-pace-share"), true, FIGURE));
        return new Block.Table(
                columns,
                bulletin.ranking().stream()
                        .map(unit -> row(unit, words, grouped, scored))
                        .toList());
    }

    private static List<Block.Cell> row(UnitPlace unit, PaperWords words, boolean grouped, boolean scored) {
        List<Block.Cell> row = new ArrayList<>();
        if (grouped) {
            row.add(Block.Cell.of(words.orDash(unit.group())));
        }
        row.add(Block.Cell.of(words.orDash(unit.rank())));
        row.add(Block.Cell.of(unit.name()));
        if (scored) {
            row.add(Block.Cell.of(words.orDash(unit.score())));
            row.add(Block.Cell.of(words.orDash(unit.band())));
        }
        row.add(Block.Cell.of(String.valueOf(unit.judged())));
        row.add(Block.Cell.of(String.valueOf(unit.onPace())));
        row.add(Block.Cell.of(words.percent(unit.share())));
        return row;
    }
}
