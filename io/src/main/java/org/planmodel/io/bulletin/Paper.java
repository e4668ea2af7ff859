package org.planmodel.io.bulletin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.planmodel.bulletin.Bulletin;
import org.planmodel.bulletin.BulletinItem;
import org.planmodel.bulletin.BulletinMeasure;
import org.planmodel.bulletin.BulletinMilestone;
import org.planmodel.bulletin.ItemClass;
import org.planmodel.bulletin.UnitPlace;

/** A bulletin laid out in the order in which offices publish it: state, indicators, what is behind, reports, ranking, changes, next steps. */
final class Paper {
    private static final int SHORT_LIST = 12;

    private final Bulletin bulletin;
    private final PaperWords words;
    private final ItemTables tables;
    private final List<Block> blocks = new ArrayList<>();
    private int section;

    private Paper(Bulletin bulletin, PaperWords words) {
        this.bulletin = bulletin;
        this.words = words;
        this.tables = new ItemTables(bulletin, words);
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
        paper.annex();
        return List.copyOf(paper.blocks);
    }

    private void section(String key, Consumer<List<Block>> content) {
        section++;
        blocks.add(new Block.Heading(2, words.say("numeral." + section) + words.say("section." + key)));
        content.accept(blocks);
    }

    private void overview(List<Block> out) {
        out.add(new Block.Paragraph(words.say(bulletin.overview())));
        out.add(new Block.Paragraph(words.say(bulletin.dataAge())));
        out.add(tables.classes());
        if (bulletin.mainIndicators().isEmpty()) {
            chart(out, Block.ChartKind.PACE, PaceChart.caption(bulletin, words));
        }
        int problems = bulletin.problems().size();
        if (problems > 0) {
            out.add(new Block.Note(words.say("draft-problems", problems)));
        }
    }

    private void indicators(List<Block> out) {
        out.add(tables.items(bulletin.mainIndicators(), false));
        tables.legend().ifPresent(out::add);
        chart(out, Block.ChartKind.PACE, PaceChart.caption(bulletin, words));
    }

    private static void chart(List<Block> out, Block.ChartKind kind, Optional<String> caption) {
        caption.ifPresent(text -> out.add(new Block.Chart(kind, text)));
    }

    private void behind(List<Block> out) {
        List<BulletinItem> behind = bulletin.behind();
        out.add(new Block.Paragraph(behind.isEmpty() ? words.say("behind.none") : words.say(bulletin.behindSummary())));
        int place = 1;
        for (BulletinItem item : behind) {
            out.add(tables.entry(place, item));
            place++;
        }
    }

    /** At the end of a year nothing is behind any more: it is missed. */
    private static boolean allMissed(Bulletin bulletin) {
        return !bulletin.behind().isEmpty()
                && bulletin.behind().stream().allMatch(item -> item.itemClass() == ItemClass.MISSED);
    }

    /** The projects; of many only those that are overdue, the others stand in the annex. */
    private void milestones(List<Block> out) {
        out.add(new Block.Paragraph(words.say(bulletin.milestoneSummary())));
        List<BulletinMilestone> shown = longList(bulletin.milestones()) ? bulletin.overdue() : bulletin.milestones();
        if (!shown.isEmpty()) {
            out.add(TaskTables.milestones(shown, words));
        }
        if (bulletin.milestones().stream().anyMatch(one -> one.due().isEmpty())) {
            out.add(new Block.Note(words.say("milestones.no-due")));
        }
    }

    /** The tasks in words; of many only those in doubt, the others stand in the annex. */
    private void measures(List<Block> out) {
        out.add(new Block.Paragraph(words.say(bulletin.measureSummary())));
        List<BulletinMeasure> shown = longList(bulletin.measures()) ? bulletin.doubtful() : bulletin.measures();
        if (!shown.isEmpty()) {
            out.add(TaskTables.measures(shown, words));
        }
    }

    private static boolean longList(List<?> list) {
        return list.size() > SHORT_LIST;
    }

    private void reporting(List<Block> out) {
        if (bulletin.reporting().isEmpty()) {
            out.add(new Block.Paragraph(words.say("reporting.none")));
        } else {
            out.add(new Block.Paragraph(words.say(bulletin.reportingSummary())));
            out.add(UnitTables.reporting(bulletin, words));
        }
    }

    private void ranking(List<Block> out) {
        out.add(new Block.Paragraph(words.say(bulletin.rankingBasis())));
        out.add(UnitTables.ranking(bulletin, words));
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

    private void annex() {
        blocks.add(new Block.Heading(2, words.say("annex", words.say("section.all"))));
        blocks.add(tables.items(bulletin.items(), true));
        tables.legend().ifPresent(blocks::add);
        if (longList(bulletin.milestones())) {
            blocks.add(new Block.Heading(2, words.say("annex", words.say("section.milestones"))));
            blocks.add(TaskTables.milestones(bulletin.milestones(), words));
        }
        if (longList(bulletin.measures())) {
            blocks.add(new Block.Heading(2, words.say("annex", words.say("section.measures"))));
            blocks.add(TaskTables.measures(bulletin.measures(), words));
        }
        blocks.add(new Block.Note(words.say("footer", Bulletin.date(bulletin.knownOn()))));
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
