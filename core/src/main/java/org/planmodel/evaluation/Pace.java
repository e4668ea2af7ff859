package org.planmodel.evaluation;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.planmodel.ReportPeriod;
import org.planmodel.progress.CheckPoint;
import org.planmodel.quantity.Fraction;
import org.planmodel.quantity.Quantity;
import org.planmodel.wording.Sentence;

/**
 * What should be done by when (序时进度): the method by which a target is held against time. It is chosen per target and printed with every
 * result, since the same figure can be on pace by one and behind by another.
 *
 * <pre>{@code
 * ReportPeriod year = ReportPeriod.ofYear(2024);
 * Pace.closedMonths().at(LocalDate.of(2024, 11, 30), year); // 11/12
 * Pace.closedDays().at(LocalDate.of(2024, 11, 30), year);   // 335/366
 * }</pre>
 *
 * <p>An application may bring its own; a pace is an immutable value with equality, and gives the same answer for the same days.
 */
public interface Pace extends Serializable {
    /**
     * What is expected by the end of a day.
     *
     * @param asOf the end of the period that the data covers, not the day of the evaluation
     * @param span from the first day of the target's time to the day when it is due
     */
    Expectation at(LocalDate asOf, ReportPeriod span);

    /** What the method is called. */
    Sentence name();

    /** The share of calendar months that are over: n/12 (按月序时). What offices use where nothing else is said. */
    static Pace closedMonths() {
        return new TimePace(TimePace.Step.MONTHS);
    }

    /** The share of days that are over (按日序时): on 30 November 2024 it is 335/366, which is less than 11/12. */
    static Pace closedDays() {
        return new TimePace(TimePace.Step.DAYS);
    }

    /** The whole target at any time: growth, rates, shares and ranks (按年度目标值衡量). */
    static Pace wholeTarget() {
        return new WholeTargetPace();
    }

    /** Values that were set for check points, such as the quarters that a superior has sent down (节点目标); order does not matter. */
    static Pace checkPoints(List<CheckPoint> points) {
        return new CheckPointPace(points);
    }

    /** The share of stages that are due, each counting the same (节点计划): two of five by the end of June. */
    static Pace milestones(List<LocalDate> dueDates) {
        return new MilestonePace(dueDates);
    }

    /**
     * Steady growth since a base year, as in the monitoring of the Sustainable Development Goals (增速比法).
     *
     * @param base the figure of the base year
     * @param baseYear the year that it is of
     */
    static Pace steadyGrowth(Quantity base, int baseYear) {
        return new SteadyGrowthPace(base, baseYear);
    }

    /**
     * This pace with its shares rounded as an office has printed them (按公布值): 91.7 instead of 11/12. Who is just above the one may be below
     * the other, so the result names which was used.
     */
    default Pace printed(Rounding rounding) {
        return new PrintedPace(this, rounding);
    }

    /** The share that this pace expects, if it expects a share. */
    default Optional<Fraction> shareAt(LocalDate asOf, ReportPeriod span) {
        return at(asOf, span) instanceof Expectation.Share expected ? Optional.of(expected.share()) : Optional.empty();
    }
}
