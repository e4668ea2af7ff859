package org.planmodel.io.bulletin;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.planmodel.bulletin.Bulletin;
import org.planmodel.bulletin.BulletinItem;
import org.planmodel.bulletin.ItemClass;
import org.planmodel.evaluation.Light;
import org.planmodel.quantity.Quantity;

/** The tables of targets in a bulletin. */
final class ItemTables {

    private final Bulletin bulletin;
    private final PaperWords words;
    private final boolean lights;

    ItemTables(Bulletin bulletin, PaperWords words) {
        this.bulletin = bulletin;
        this.words = words;
        this.lights = bulletin.items().stream().anyMatch(item -> item.light().isPresent());
    }

    /** Whether any target has a light; where none has, the class carries the mark. */
    boolean lights() {
        return lights;
    }

    Block.Table classes() {
        List<List<Block.Cell>> rows = bulletin.classes().stream()
                .filter(one -> one.count() > 0)
                .map(one -> List.of(
                        new Block.Cell(
                                words.say(one.itemClass().words()), lights ? Optional.empty() : mark(one.itemClass())),
                        Block.Cell.of(String.valueOf(one.count())),
                        Block.Cell.of(words.percent(one.share()))))
                .toList();
        return new Block.Table(List.of(column("class", false), column("count", true), column("share", true)), rows);
    }

    private Block.Column column(String key, boolean numeric) {
        return new Block.Column(words.say("column." + key), numeric);
    }

    /** The targets of the plan's indicators, with their kind. */
    Block.Table indicators() {
        return items(bulletin.mainIndicators(), false);
    }

    /** Every target with its number and the unit that leads, in small letters. */
    Block.Table all() {
        return items(bulletin.items(), true).asDense();
    }

    private Block.Table items(List<BulletinItem> items, boolean all) {
        List<Block.Column> columns = new ArrayList<>();
        columns.add(column("name", false));
        columns.add(all ? column("units", false) : column("kind", false));
        columns.add(column("goal", true));
        columns.add(column("actual", true));
        columns.add(column("completion", true));
        columns.add(column("pace", true));
        columns.add(column("distance", true));
        columns.add(column("status", false));
        if (lights) {
            columns.add(column("light", false));
        }
        return new Block.Table(
                columns, items.stream().map(item -> row(item, all)).toList());
    }

    private List<Block.Cell> row(BulletinItem item, boolean all) {
        List<Block.Cell> row = new ArrayList<>();
        row.add(Block.Cell.of(all ? numbered(item) : words.say(item.name())));
        row.add(Block.Cell.of(
                all ? words.briefly(item.units()) : item.kind().map(words::name).orElseGet(() -> words.say("dash"))));
        row.add(Block.Cell.of(words.say(item.goal())));
        row.add(Block.Cell.of(actual(item)));
        row.add(Block.Cell.of(
                item.isCeiling() && item.completion().isPresent()
                        ? words.say("used", item.completion().get())
                        : words.percent(item.completion())));
        row.add(Block.Cell.of(words.percent(item.pace())));
        row.add(Block.Cell.of(words.orDash(item.gap()
                .map(gap -> signed(gap.signum(), words.say("points", gap.toPlainString())))
                .or(() -> item.margin().map(margin -> signed(margin.value().signum(), distance(margin)))))));
        row.add(status(item));
        if (lights) {
            row.add(light(item).orElseGet(() -> Block.Cell.of(words.say("dash"))));
        }
        return row;
    }

    /** The name with the number of the plan before it. */
    String numbered(BulletinItem item) {
        String name = words.say(item.name());
        return item.number().map(number -> number + " " + name).orElse(name);
    }

    /** The figure, or how many parts have reached it. */
    String actual(BulletinItem item) {
        return item.parts()
                .map(parts -> words.say(parts.words()))
                .orElseGet(() -> words.orDash(item.inexactFigure()
                        .map(words::say)
                        .or(() -> item.actual().map(ItemTables::quantity))));
    }

    /** A distance on the good side is written with a plus, so that none is taken for a shortfall. */
    private static String signed(int sign, String distance) {
        return sign > 0 ? "+" + distance : distance;
    }

    Optional<Block.Cell> light(BulletinItem item) {
        return item.light().map(light -> new Block.Cell(words.say(light.label()), Optional.of(light.signal())));
    }

    /** The class, with a mark where no lights are given. */
    Block.Cell status(BulletinItem item) {
        return new Block.Cell(words.say(item.itemClass().words()), lights ? Optional.empty() : mark(item.itemClass()));
    }

    private static Optional<Light.Signal> mark(ItemClass itemClass) {
        if (itemClass == ItemClass.MISSED) {
            return Optional.of(Light.Signal.ALARM);
        }
        if (itemClass.isBehind()) {
            return Optional.of(Light.Signal.WARNING);
        }
        return itemClass.isJudged() ? Optional.of(Light.Signal.GOOD) : Optional.empty();
    }

    /** The marks that are used for these targets, with what they mean. */
    Optional<Block> legend(List<BulletinItem> items) {
        List<String> used = Stream.of(Light.Signal.values())
                .filter(signal -> items.stream()
                        .map(item -> lights ? item.light().map(Light::signal) : mark(item.itemClass()))
                        .anyMatch(mark -> mark.equals(Optional.of(signal))))
                .map(signal -> words.say("legend." + signal.name().toLowerCase(Locale.ROOT)))
                .toList();
        return used.isEmpty() ? Optional.empty() : Optional.of(new Block.Note(words.say("legend", words.list(used))));
    }

    /** A distance; that of two percentages is in points. */
    String distance(Quantity distance) {
        boolean points = distance.unit().symbol().equals("%");
        return points ? words.say("points", distance.value().toPlainString()) : quantity(distance);
    }

    /** A figure as the goal beside it is written, without groups of digits. */
    private static String quantity(Quantity quantity) {
        return quantity.value().toPlainString() + quantity.unit().symbol();
    }
}
