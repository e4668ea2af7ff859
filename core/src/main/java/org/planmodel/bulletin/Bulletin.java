package org.planmodel.bulletin;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.planmodel.ReportPeriod;
import org.planmodel.evaluation.PeriodWords;
import org.planmodel.evaluation.Shares;
import org.planmodel.problem.Problem;
import org.planmodel.wording.Sentence;

/**
 * What is published of a plan's execution at a check point (通报), with its figures as they are printed: made by a
 * {@link BulletinRequest}, written by {@code org.planmodel.io.bulletin}.
 *
 * <p>An application may build one itself, such as from a bulletin that was published elsewhere, and have its figures held against each other:
 *
 * <pre>{@code
 * bulletin.problems();  // counts that do not add up, shares that do not follow, gaps that do not fit
 * }</pre>
 */
@Value.Immutable
public sealed interface Bulletin extends Serializable permits ImmutableBulletin {
    /** The title of the plan. */
    String planTitle();

    /** Who publishes it (印发单位). */
    Optional<String> issuer();

    /** Its number within the year (第几期). */
    Optional<Integer> number();

    /** The period that it reports on. */
    ReportPeriod period();

    /** The day on which it was made (发布日期). */
    LocalDate knownOn();

    /** The days of the last bulletin, with which it is compared. */
    Optional<BulletinDay> previous();

    /** How many targets there are in each class; a class that is empty may be left out (总体情况). */
    List<ClassCount> classes();

    /**
     * How many targets a bulletin that was published elsewhere states in all, whose items are not listed one by one (通报所述总数). Its classes and their
     * shares are held against it.
     */
    Optional<Integer> statedTotal();

    /** How the shares were rounded. */
    Shares.Method shareMethod();

    /** Every target, in the order of the plan. */
    List<BulletinItem> items();

    /** Every milestone, in the order of the plan (项目节点). */
    List<BulletinMilestone> milestones();

    /** Every task of which units report in words, in the order of the plan (定性任务). */
    List<BulletinMeasure> measures();

    /** How each unit has kept the date of its report (报送情况). */
    List<UnitReporting> reporting();

    /** Where each unit stands, the best first (排名). */
    List<UnitPlace> ranking();

    /** What the ranking is by, in words (排名依据). */
    Sentence rankingBasis();

    /** How each unit stood at the end of each month (分月情况). */
    List<UnitMonths> months();

    /** What is in another class than at the last bulletin (较上期变化). */
    List<ClassChange> changes();

    /** What was corrected since the last bulletin (数据修订). */
    List<RevisedFigure> revisions();

    /** What is to be done next, one demand each (下一步要求). */
    List<Sentence> demands();

    /** The end of the period (数据截至). */
    default LocalDate asOf() {
        return period().end();
    }

    /** The two days that it is of. */
    default BulletinDay day() {
        return new BulletinDay(asOf(), knownOn());
    }

    /** How many targets were judged (纳入评价). */
    default int judged() {
        return classes().stream()
                .filter(one -> one.itemClass().isJudged())
                .mapToInt(ClassCount::count)
                .sum();
    }

    /** How many targets there are in a class. */
    default int count(ItemClass itemClass) {
        return classes().stream()
                .filter(one -> one.itemClass() == itemClass)
                .mapToInt(ClassCount::count)
                .sum();
    }

    /** The targets of the plan's indicators (主要指标). */
    default List<BulletinItem> mainIndicators() {
        return items().stream().filter(BulletinItem::isIndicator).toList();
    }

    /** What has to be explained, one by one (进度滞后事项). */
    default List<BulletinItem> behind() {
        return items().stream().filter(item -> item.itemClass().isBehind()).toList();
    }

    /** How many are behind, of which class and kind, in one sentence; empty where nothing is (滞后事项概述). */
    default Sentence behindSummary() {
        return BulletinOverview.behind(this);
    }

    /** The milestones whose day is past without the stage (超期未完成的节点). */
    default List<BulletinMilestone> overdue() {
        return milestones().stream()
                .filter(one -> one.state() == BulletinMilestone.State.OVERDUE)
                .toList();
    }

    /** How many milestones stand how, in one sentence; empty where there is none. */
    default Sentence milestoneSummary() {
        return BulletinOverview.milestones(this);
    }

    /** The tasks that are in doubt, or of which nothing was reported. */
    default List<BulletinMeasure> doubtful() {
        return measures().stream().filter(one -> one.state().isDoubtful()).toList();
    }

    /** How many tasks stand how by the word of their units, in one sentence; empty where there is none. */
    default Sentence measureSummary() {
        return BulletinOverview.measures(this);
    }

    /** What could not be judged. */
    default List<BulletinItem> unjudged() {
        return items().stream().filter(item -> !item.itemClass().isJudged()).toList();
    }

    /** A day in words (日期): 2026年3月31日. */
    static Sentence date(LocalDate day) {
        return BulletinWords.date(day);
    }

    /** Its title: 关于…2026年1-9月执行情况的通报. */
    default Sentence title() {
        return BulletinWords.say("title", planTitle(), PeriodWords.say(period()));
    }

    /** Its number in words: 2026年第3期; empty where it has none. */
    default Sentence issue() {
        return number().map(place -> BulletinWords.say("issue", asOf().getYear(), place))
                .orElse(Sentence.EMPTY);
    }

    /** The overall state in one paragraph: counts that add up, shares, and how these were made (总体情况). */
    default Sentence overview() {
        return BulletinOverview.of(this);
    }

    /** How old the data is, and how much of it is older than the period (数据时效). */
    default Sentence dataAge() {
        long stale = items().stream().filter(BulletinItem::isStale).count();
        long days = ChronoUnit.DAYS.between(asOf(), knownOn());
        return BulletinWords.say(
                stale == 0 ? "data-age" : "data-age.stale",
                BulletinWords.date(asOf()),
                BulletinWords.date(knownOn()),
                days,
                stale);
    }

    /** Who reported in time, late or not at all, in one paragraph (报送情况). */
    default Sentence reportingSummary() {
        return BulletinOverview.reporting(this);
    }

    /** What does not fit among its own figures (数据校核): counts, shares, gaps, distances, ratios. Empty for one made by a request. */
    default List<Problem> problems() {
        return BulletinCheck.problems(this);
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this bulletin. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link Bulletin}. */
    final class Builder extends ImmutableBulletin.Builder {
        /** An empty builder. */
        public Builder() {}
    }
}
