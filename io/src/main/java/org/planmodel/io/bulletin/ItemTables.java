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
import org.planmodel.io.internal.Wording;
import org.planmodel.quantity.Quantity;

/** The tables of targets in a bulletin. */
final class ItemTables {
    private static final int WIDE = 6;
    private static final int NARROW = 2;
    private static final int MIDDLE = 3;
    private static final int BROAD = 4;
    private static final int LONGEST_TEXT = 120;

    private final Bulletin bulletin;
    private final PaperWords words;
    private final boolean lights;

    ItemTables(Bulletin bulletin, PaperWords words) {
        this.bulletin = bulletin;
        this.words = words;
        this.lights = bulletin.items().stream().anyMatch(item -> item.light().isPresent());
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
        return new Block.Table(
                List.of(column("class", false, MIDDLE), column("count", true, NARROW), column("share", true, NARROW)),
                rows);
    }

    private Block.Column column(String key, boolean numeric, int weight) {
        return new Block.Column(words.say("column." + key), numeric, weight);
    }

    /** Targets with value, goal and standing; with all columns, also number, units and the end of the data. */
    Block.Table items(List<BulletinItem> items, boolean all) {
        List<Block.Column> columns = new ArrayList<>();
        columns.add(column("name", false, WIDE));
        columns.add(all ? column("units", false, BROAD) : column("kind", false, MIDDLE));
        columns.add(column("goal", true, BROAD));
        columns.add(column("actual", true, BROAD));
        columns.add(column("completion", true, BROAD));
        columns.add(column("pace", true, BROAD));
        columns.add(column("gap", true, BROAD));
        columns.add(column("status", false, MIDDLE));
        if (lights) {
            columns.add(column("light", false, BROAD));
        }
        return new Block.Table(
                columns, items.stream().map(item -> row(item, all)).toList());
    }

    private List<Block.Cell> row(BulletinItem item, boolean all) {
        List<Block.Cell> row = new ArrayList<>();
        String name = words.say(item.name());
        row.add(Block.Cell.of(
                all ? item.number().map(number -> number + " " + name).orElse(name) : name));
        row.add(Block.Cell.of(
                all ? words.list(item.units()) : item.kind().map(words::name).orElseGet(() -> words.say("dash"))));
        row.add(Block.Cell.of(words.say(item.goal())));
        row.add(Block.Cell.of(item.parts()
                .map(parts -> words.say(parts.words()))
                .orElseGet(() -> words.orDash(item.actual().map(ItemTables::quantity)))));
        row.add(Block.Cell.of(
                item.isCeiling() && item.completion().isPresent()
                        ? words.say("used", item.completion().get())
                        : words.percent(item.completion())));
        row.add(Block.Cell.of(words.percent(item.pace())));
        row.add(Block.Cell.of(words.orDash(item.gap()
                .map(gap -> words.say("points", gap))
                .or(() -> item.margin().map(this::distance)))));
        row.add(status(item));
        if (lights) {
            row.add(item.light()
                    .map(light -> new Block.Cell(words.say(light.label()), Optional.of(light.signal())))
                    .orElseGet(() -> Block.Cell.of(words.say("dash"))));
        }
        return row;
    }

    /** The class, with a mark where no lights are given. */
    private Block.Cell status(BulletinItem item) {
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

    /** The marks that are used, with what they mean. */
    Optional<Block> legend() {
        List<String> used = Stream.of(Light.Signal.values())
                .filter(signal -> bulletin.items().stream()
                        .map(item -> lights ? item.light().map(Light::signal) : mark(item.itemClass()))
                        .anyMatch(mark -> mark.equals(Optional.of(signal))))
                .map(signal -> words.say("legend." + signal.name().toLowerCase(Locale.ROOT)))
                .toList();
        return used.isEmpty() ? Optional.empty() : Optional.of(new Block.Note(words.say("legend", words.list(used))));
    }

    /** A figure with thin spaces between groups of digits: what people compare by eye. */
    private static String quantity(Quantity quantity) {
        return Wording.grouped(quantity.value()) + quantity.unit().symbol();
    }

    /** What is behind: value, target, gap, units, reason and next step in the unit's own words. */
    Block.Entry entry(int place, BulletinItem item) {
        List<Block.Fact> facts = new ArrayList<>();
        item.text().ifPresent(text -> fact(facts, "text", shortened(text)));
        fact(facts, "goal", words.say(item.goal()));
        fact(facts, "actual", actual(item));
        if (item.parts().isPresent()) {
            fact(facts, "parts", words.list(item.parts().get().behind()));
        } else {
            fact(facts, "gap", gap(item));
        }
        if (item.light().isPresent()) {
            fact(facts, "status", words.say(item.itemClass().words()));
        }
        fact(facts, "units", item.units().isEmpty() ? words.say("dash") : words.list(item.units()));
        fact(facts, "reason", reason(item));
        item.nextStep().ifPresent(step -> fact(facts, "next", step));
        if (!item.needed().isEmpty()) {
            fact(facts, "needed", words.say(item.needed()));
        }
        String name = words.say(item.name());
        String title = words.say(
                "per-item",
                place,
                item.number().map(number -> words.say("brackets", name, number)).orElse(name));
        return new Block.Entry(
                title,
                item.light()
                        .map(light -> new Block.Cell(words.say(light.label()), Optional.of(light.signal())))
                        .orElseGet(
                                () -> new Block.Cell(words.say(item.itemClass().words()), mark(item.itemClass()))),
                facts);
    }

    private void fact(List<Block.Fact> facts, String key, String text) {
        facts.add(new Block.Fact(words.say("behind." + key), text));
    }

    private String actual(BulletinItem item) {
        String figure = item.parts()
                .map(parts -> words.say(parts.words()))
                .orElseGet(() -> words.orDash(item.actual().map(ItemTables::quantity)));
        return item.dataEnd()
                .map(Bulletin::date)
                .map(day -> words.say("brackets", figure, words.say("gap.data-end", day)))
                .orElse(figure);
    }

    /** How far behind, without a sign: the words say which way. */
    private String gap(BulletinItem item) {
        if (item.completion().isPresent()
                && item.pace().isPresent()
                && item.gap().isPresent()) {
            boolean behind = item.gap().get().signum() < 0;
            return words.say(
                    !behind ? "gap.none" : item.isCeiling() ? "gap.ceiling" : "gap.paced",
                    item.completion().get(),
                    item.pace().get(),
                    item.gap().get().abs());
        }
        return item.margin()
                .map(margin -> margin.value().signum() == 0
                        ? words.say("gap.not-passed")
                        : words.say(
                                "gap.margin",
                                distance(new Quantity(margin.value().abs(), margin.unit()))))
                .orElseGet(() -> words.say("dash"));
    }

    /** A distance; that of two percentages is in points. */
    private String distance(Quantity distance) {
        boolean points = distance.unit().symbol().equals("%");
        return points ? words.say("points", distance.value().toPlainString()) : quantity(distance);
    }

    /** A long sentence of the plan is cut. */
    private static String shortened(String text) {
        if (text.length() <= LONGEST_TEXT) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(LONGEST_TEXT - 1)) ? LONGEST_TEXT - 1 : LONGEST_TEXT;
        return text.substring(0, end) + "…";
    }

    private String reason(BulletinItem item) {
        Optional<String> kind = item.reasonClass().map(words::say);
        Optional<String> own = item.reason();
        if (kind.isPresent() && own.isPresent()) {
            return words.say("brackets", own.get(), kind.get());
        }
        return own.or(() -> kind).orElseGet(() -> words.say("behind.no-reason"));
    }
}
