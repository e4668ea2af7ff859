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
    private UnitTables() {}

    /** The units that did not report in time, those first of which nothing came. */
    static Block.Table notInTime(Bulletin bulletin, PaperWords words) {
        List<List<Block.Cell>> rows = bulletin.reporting().stream()
                .filter(unit -> unit.state() != UnitReporting.State.IN_TIME)
                .sorted(Comparator.comparing(unit -> order(unit.state())))
                .map(unit -> List.of(
                        Block.Cell.of(unit.name()),
                        new Block.Cell(words.say(unit.state().words()), mark(unit.state())),
                        Block.Cell.of(words.orDash(
                                unit.submittedOn().map(Bulletin::date).map(words::say))),
                        Block.Cell.of(unit.days() == 0 ? words.say("dash") : String.valueOf(unit.days()))))
                .toList();
        return new Block.Table(
                List.of(
                        new Block.Column(words.say("column.unit"), false),
                        new Block.Column(words.say("column.state"), false),
                        new Block.Column(words.say("column.submitted"), true),
                        new Block.Column(words.say("column.days"), true)),
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
            columns.add(new Block.Column(words.say("column.group"), false));
        }
        columns.add(new Block.Column(words.say("column.rank"), true));
        columns.add(new Block.Column(words.say("column.unit"), false));
        if (scored) {
            columns.add(new Block.Column(words.say("column.score"), true));
            columns.add(new Block.Column(words.say("column.band"), false));
        }
        columns.add(new Block.Column(words.say("column.judged"), true));
        columns.add(new Block.Column(words.say("column.on-pace"), true));
        columns.add(new Block.Column(words.say("column.on-pace-share"), true));
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
