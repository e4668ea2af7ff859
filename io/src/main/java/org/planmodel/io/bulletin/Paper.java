package org.planmodel.io.bulletin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.planmodel.bulletin.Bulletin;
import org.planmodel.bulletin.BulletinMeasure;
import org.planmodel.bulletin.BulletinMilestone;
import org.planmodel.bulletin.ItemClass;
import org.planmodel.bulletin.UnitPlace;

/**
 * A bulletin laid out in the order in which offices publish it: state, indicators, what is behind, reports, ranking, changes, next steps. The text
 * stays short; what is long stands in annexes.
 */
final class Paper {
    private static final int SHORT_LIST = 12;
    /** More units than this are ranked in the text, and drawn in an annex. */
    private static final int SHORT_RANKING = 15;

    private final Bulletin bulletin;
    private final PaperWords words;
    private final ItemTables tables;
    private final BehindItems behind;
    private final List<Block> blocks = new ArrayList<>();
    private int section;

    private Paper(Bulletin bulletin, PaperWords words) {
        this.bulletin = bulletin;
        this.words = words;
        this.tables = new ItemTables(bulletin, words);
        this.behind = new BehindItems(bulletin, words, tables);
    }

    static List<Block> of(Bulletin bulletin, PaperWords words) {
        Paper paper = new Paper(bulletin, words);
        paper.section("overview", paper::overview);
        if (!bulletin.mainIndicators().isEmpty()) {
            paper.section("indicators", paper::indicators);
        }
        paper.section(allMissed(bulletin) ? "missed" : "behind", paper::behind);
        if (!bulletin.milestones().isEmpty()) {
            paper.section("milestones", paper::milestones);
        }
        if (!bulletin.measures().isEmpty()) {
            paper.section("measures", paper::measures);
        }
        paper.section("reporting", paper::reporting);
        paper.section("ranking", paper::ranking);
        paper.section("changes", out -> ChangeParagraphs.add(bulletin, words, out));
        paper.section("demands", paper::demands);
        paper.annexes();
        return List.copyOf(paper.blocks);
    }

    private void section(String key, Consumer<List<Block>> content) {
        section++;
        blocks.add(new Block.Heading(2, words.say("numeral." + section) + words.say("section." + key)));
        content.accept(blocks);
    }

    private void overview(List<Block> out) {
        out.add(new Block.Paragraph(words.say(bulletin.overview())));
        if (!bulletin.items().isEmpty()) {
            out.add(new Block.Paragraph(words.say(bulletin.dataAge())));
            add(out, tables.classes());
        }
        int problems = bulletin.problems().size();
        if (problems > 0) {
            out.add(new Block.Note(words.say("draft-problems", problems)));
        }
    }

    /** A table with rows; one without would be a heading over nothing. */
    private static void add(List<Block> out, Block.Table table) {
        if (!table.rows().isEmpty()) {
            out.add(table);
        }
    }

    private void indicators(List<Block> out) {
        add(out, tables.indicators());
        tables.legend(bulletin.mainIndicators()).ifPresent(out::add);
    }

    private static void chart(List<Block> out, Block.ChartKind kind, Optional<String> caption) {
        caption.ifPresent(text -> out.add(new Block.Chart(kind, text)));
    }

    private void behind(List<Block> out) {
        out.add(new Block.Paragraph(behind.summary()));
        chart(out, Block.ChartKind.PACE, PaceChart.caption(bulletin, words));
        out.addAll(behind.entries());
    }

    /** At the end of a year nothing is behind any more: it is missed. */
    private static boolean allMissed(Bulletin bulletin) {
        return !bulletin.behind().isEmpty()
                && bulletin.behind().stream().allMatch(item -> item.itemClass() == ItemClass.MISSED);
    }

    /** The projects; of many only those that are overdue, the others stand in an annex. */
    private void milestones(List<Block> out) {
        out.add(new Block.Paragraph(words.say(bulletin.milestoneSummary())));
        List<BulletinMilestone> shown = longList(bulletin.milestones()) ? bulletin.overdue() : bulletin.milestones();
        add(out, TaskTables.milestones(shown, words));
        if (bulletin.milestones().stream().anyMatch(one -> one.due().isEmpty())) {
            out.add(new Block.Note(words.say("milestones.no-due")));
        }
    }

    /** The tasks in words; of many only those in doubt, the others stand in an annex. */
    private void measures(List<Block> out) {
        out.add(new Block.Paragraph(words.say(bulletin.measureSummary())));
        List<BulletinMeasure> shown = longList(bulletin.measures()) ? bulletin.doubtful() : bulletin.measures();
        add(out, TaskTables.measures(shown, words));
    }

    private static boolean longList(List<?> list) {
        return list.size() > SHORT_LIST;
    }

    /** Those who reported in time are counted; the others stand in the table. */
    private void reporting(List<Block> out) {
        if (bulletin.reporting().isEmpty()) {
            out.add(new Block.Paragraph(words.say("reporting.none")));
        } else {
            Block.Table table = UnitTables.notInTime(bulletin, words);
            boolean many = longList(table.rows());
            out.add(new Block.Paragraph(
                    many ? UnitTables.counts(bulletin, words) : words.say(bulletin.reportingSummary())));
            add(out, many ? table.asDense() : table);
        }
    }

    private void ranking(List<Block> out) {
        if (bulletin.ranking().isEmpty()) {
            out.add(new Block.Paragraph(words.say("ranking.none")));
            return;
        }
        out.add(new Block.Paragraph(words.say(bulletin.rankingBasis())));
        out.addAll(UnitTables.ranking(bulletin, words, drawnApart()));
        if (!drawnApart()) {
            charts(out);
        }
    }

    private boolean drawnApart() {
        return bulletin.ranking().size() > SHORT_RANKING;
    }

    private void charts(List<Block> out) {
        chart(out, Block.ChartKind.RANKING, RankingChart.caption(bulletin, words));
        chart(out, Block.ChartKind.MONTHS, MonthsChart.caption(bulletin, words));
    }

    private void demands(List<Block> out) {
        if (bulletin.demands().isEmpty()) {
            out.add(new Block.Paragraph(words.say("demands.none")));
        } else {
            out.add(new Block.Points(
                    true, bulletin.demands().stream().map(words::say).toList()));
        }
    }

    private void annexes() {
        Annexes annexes = new Annexes(words);
        annexes.add(words.say(allMissed(bulletin) ? "section.all-missed" : "section.all-behind"), behind.list());
        if (drawnApart()) {
            List<Block> charts = new ArrayList<>();
            charts(charts);
            annexes.add(words.say("section.charts"), charts);
        }
        List<Block> all = new ArrayList<>();
        add(all, tables.all());
        if (!all.isEmpty()) {
            tables.legend(bulletin.items()).ifPresent(all::add);
        }
        annexes.add(words.say("section.all"), all);
        if (longList(bulletin.milestones())) {
            annexes.add(
                    words.say("section.milestones"),
                    List.of(TaskTables.milestones(bulletin.milestones(), words).asDense()));
        }
        if (longList(bulletin.measures())) {
            annexes.add(
                    words.say("section.measures"),
                    List.of(TaskTables.measures(bulletin.measures(), words).asDense()));
        }
        blocks.add(new Block.Note(words.say("footer", Bulletin.date(bulletin.knownOn()))));
        blocks.addAll(annexes.blocks());
    }

    /** Issue, issuer and day: what stands below the title. */
    static List<String> head(Bulletin bulletin, PaperWords words) {
        List<String> head = new ArrayList<>();
        Optional.of(words.say(bulletin.issue())).filter(text -> !text.isEmpty()).ifPresent(head::add);
        bulletin.issuer().ifPresent(head::add);
        head.add(words.say("published", Bulletin.date(bulletin.knownOn())));
        return head;
    }

    /** Whether any unit was scored. */
    static boolean isScored(Bulletin bulletin) {
        return bulletin.ranking().stream().map(UnitPlace::score).anyMatch(Optional::isPresent);
    }
}
