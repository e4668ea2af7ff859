package org.planmodel.io.bulletin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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

    /** How many reported how; their names stand in the table. */
    static String counts(Bulletin bulletin, PaperWords words) {
        Map<UnitReporting.State, Integer> counts = new TreeMap<>();
        bulletin.reporting().forEach(unit -> counts.merge(unit.state(), 1, Integer::sum));
        List<String> parts = new ArrayList<>();
        counts.forEach((state, count) -> parts.add(words.say("reporting.count", state.words(), count)));
        return words.say("reporting.many", bulletin.reporting().size(), words.list(parts));
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

    /** The units in their order; those of each group below its name, since its places begin at 1 again. */
    static List<Block> ranking(Bulletin bulletin, PaperWords words, boolean dense) {
        boolean scored = Paper.isScored(bulletin);
        Map<Optional<String>, List<UnitPlace>> groups = new LinkedHashMap<>();
        bulletin.ranking()
                .forEach(unit -> groups.computeIfAbsent(unit.group(), group -> new ArrayList<>())
                        .add(unit));
        List<Block> blocks = new ArrayList<>();
        groups.forEach((group, units) -> {
            group.ifPresent(name -> blocks.add(new Block.Heading(3, name)));
            List<List<Block.Cell>> rows =
                    units.stream().map(unit -> row(unit, words, scored)).toList();
            blocks.add(new Block.Table(columns(words, scored), rows, dense));
        });
        return blocks;
    }

    private static List<Block.Column> columns(PaperWords words, boolean scored) {
        List<Block.Column> columns = new ArrayList<>();
        columns.add(new Block.Column(words.say("column.rank"), true));
        columns.add(new Block.Column(words.say("column.unit"), false));
        if (scored) {
            columns.add(new Block.Column(words.say("column.score"), true));
            columns.add(new Block.Column(words.say("column.band"), false));
        }
        columns.add(new Block.Column(words.say("column.judged"), true));
        columns.add(new Block.Column(words.say("column.on-pace"), true));
        columns.add(new Block.Column(words.say("column.on-pace-share"), true));
        return columns;
    }

    private static List<Block.Cell> row(UnitPlace unit, PaperWords words, boolean scored) {
        List<Block.Cell> row = new ArrayList<>();
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
