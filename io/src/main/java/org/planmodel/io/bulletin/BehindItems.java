package org.planmodel.io.bulletin;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.planmodel.IndicatorKind;
import org.planmodel.bulletin.Bulletin;
import org.planmodel.bulletin.BulletinItem;
import org.planmodel.bulletin.ItemClass;
import org.planmodel.quantity.Quantity;

/**
 * What is behind (进度滞后事项): value, target, gap, units, reason and next step in the unit's own words. Where it is much, the gravest stand one by
 * one in the text, and all in a table of an annex.
 */
final class BehindItems {
    /** So many are explained one by one in the text. */
    private static final int MOST = 6;

    private final PaperWords words;
    private final ItemTables tables;
    private final List<BulletinItem> all;
    private final boolean judged;
    private final String summary;

    BehindItems(Bulletin bulletin, PaperWords words, ItemTables tables) {
        this.words = words;
        this.tables = tables;
        this.all = bulletin.behind();
        this.judged = bulletin.judged() > 0;
        this.summary = words.say(bulletin.behindSummary());
    }

    /** How many there are, and how many of them follow. */
    String summary() {
        if (all.isEmpty()) {
            return words.say(judged ? "behind.none" : "behind.unjudged");
        }
        return all.size() > MOST ? words.say("behind.gravest", summary, MOST) : summary;
    }

    /** One by one: all of a few; of many the binding ones first, then what was missed or not started, then the widest gaps. */
    List<Block> entries() {
        List<BulletinItem> shown =
                all.size() > MOST ? all.stream().sorted(GRAVEST).limit(MOST).toList() : all;
        List<Block> entries = new ArrayList<>();
        for (BulletinItem item : shown) {
            entries.add(entry(entries.size() + 1, item));
        }
        return entries;
    }

    private static final Comparator<BulletinItem> GRAVEST = Comparator.comparing((BulletinItem item) ->
                    item.kind().filter(kind -> kind == IndicatorKind.BINDING).isEmpty())
            .thenComparing(BehindItems::order)
            .thenComparing(item -> item.gap().orElse(BigDecimal.ZERO));

    private static int order(BulletinItem item) {
        ItemClass itemClass = item.itemClass();
        return itemClass == ItemClass.MISSED ? 0 : itemClass == ItemClass.NOT_STARTED ? 1 : 2;
    }

    /** All of them as a table, in the order of the plan; nothing where they stand one by one already. */
    List<Block> list() {
        if (all.size() <= MOST) {
            return List.of();
        }
        List<Block.Column> columns = new ArrayList<>(List.of(
                column("name", false),
                column("goal", true),
                column("actual", true),
                column("gap", false),
                column(tables.lights() ? "light" : "status", false),
                column("units", false),
                column("reason-and-next", false)));
        List<List<Block.Cell>> rows = new ArrayList<>();
        for (BulletinItem item : all) {
            rows.add(row(rows.size() + 1, item));
        }
        return List.of(new Block.Table(columns, rows, true));
    }

    private Block.Column column(String key, boolean numeric) {
        return new Block.Column(words.say("column." + key), numeric);
    }

    private List<Block.Cell> row(int place, BulletinItem item) {
        return List.of(
                Block.Cell.of(words.say("per-item", place, tables.numbered(item))),
                Block.Cell.of(words.say(item.goal())),
                Block.Cell.of(tables.actual(item)),
                Block.Cell.of(
                        item.parts().map(parts -> words.list(parts.behind())).orElseGet(() -> shortGap(item))),
                tables.light(item).orElseGet(() -> tables.status(item)),
                Block.Cell.of(words.briefly(item.units())),
                Block.Cell.of(reasonAndNext(item)));
    }

    private String reasonAndNext(BulletinItem item) {
        String reason = item.reason()
                .or(() -> item.reasonClass().map(words::say))
                .orElseGet(() -> words.say("behind.no-reason"));
        return item.nextStep()
                .map(next -> words.say("reason-and-next", words.unended(reason), next))
                .orElse(reason);
    }

    private Block.Entry entry(int place, BulletinItem item) {
        List<Block.Fact> facts = new ArrayList<>();
        item.text().ifPresent(text -> fact(facts, "text", new PlanExcerpt(text).around(item)));
        fact(facts, "goal", words.say(item.goal()));
        fact(facts, "actual", actual(item));
        if (item.parts().isPresent()) {
            fact(facts, "parts", words.list(item.parts().get().behind()));
        } else {
            fact(facts, "gap", gap(item));
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
        return new Block.Entry(title, standing(item), facts);
    }

    /** The light with the class that it was given for, or the class alone. */
    private Block.Cell standing(BulletinItem item) {
        String itemClass = words.say(item.itemClass().words());
        return tables.light(item)
                .map(light -> new Block.Cell(words.say("brackets", light.words(), itemClass), light.mark()))
                .orElseGet(() -> tables.status(item));
    }

    private void fact(List<Block.Fact> facts, String key, String text) {
        facts.add(new Block.Fact(words.say("behind." + key), text));
    }

    private String actual(BulletinItem item) {
        String figure = tables.actual(item);
        return item.dataEnd()
                .map(Bulletin::date)
                .map(day -> words.say("brackets", figure, words.say("gap.data-end", day)))
                .orElse(figure);
    }

    /** How far behind, without a sign: the words say which way. */
    private String gap(BulletinItem item) {
        if (isPaced(item)) {
            return words.say(
                    item.gap().orElseThrow().signum() >= 0
                            ? "gap.none"
                            : item.isCeiling() ? "gap.ceiling" : "gap.paced",
                    item.completion().orElseThrow(),
                    item.pace().orElseThrow(),
                    item.gap().orElseThrow().abs());
        }
        return margin(item);
    }

    private String shortGap(BulletinItem item) {
        if (isPaced(item) && item.gap().orElseThrow().signum() < 0) {
            return words.say(
                    item.isCeiling() ? "gap.ceiling.short" : "gap.paced.short",
                    item.gap().orElseThrow().abs());
        }
        return margin(item);
    }

    private static boolean isPaced(BulletinItem item) {
        return item.completion().isPresent()
                && item.pace().isPresent()
                && item.gap().isPresent();
    }

    private String margin(BulletinItem item) {
        return item.margin()
                .map(margin -> margin.value().signum() == 0
                        ? words.say("gap.not-passed")
                        : words.say(
                                "gap.margin",
                                tables.distance(new Quantity(margin.value().abs(), margin.unit()))))
                .orElseGet(() -> words.say("dash"));
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
