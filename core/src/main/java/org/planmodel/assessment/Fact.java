package org.planmodel.assessment;

/** What a score rule may look at (计分依据). Each is a number; counts are whole. */
public enum Fact {
    /** Whether the target was met: 1 or 0 (是否完成). */
    MET,
    /** The share of the target that is done: 0.95 for 95 % (完成率). */
    COMPLETION,
    /** The figure itself, in the unit of the target (完成值). */
    VALUE,
    /** The figure that was to be reached, in the same unit (目标值). */
    GOAL,
    /** The distance of a rate to its target in percentage points, positive on the good side (与目标值相差的百分点). */
    POINTS_FROM_TARGET,
    /** Whether the cumulative target of several years was met: 1 or 0 (累计目标是否完成). */
    CUMULATIVE_MET,
    /** The place among the peers, from 1 (位次); found from {@link #VALUE} where it is not given. */
    RANK,
    /** The lowest figure among the peers (最小值); found from {@link #VALUE} where it is not given. */
    LOWEST,
    /** The highest figure among the peers (最大值); found from {@link #VALUE} where it is not given. */
    HIGHEST,
    /** Points that were given outside of the scheme (外部评分): public opinion, leaders. */
    GIVEN,
    /** Days by which reports were late (迟报天数). */
    DAYS_LATE,
    /** Reports that never came (漏报次数). */
    REPORTS_MISSING,
    /** Reports that came without substance (空报次数). */
    REPORTS_EMPTY,
    /** Reports that were sent back (退回次数). */
    REPORTS_RETURNED,
    /** Yellow lights in the year (黄灯次数). */
    YELLOW_LIGHTS,
    /** Red lights in the year (红灯次数). */
    RED_LIGHTS,
    /** Months in which the unit was first (当月第一次数). */
    FIRST_PLACES,
    /** Months in which the unit was second (当月第二次数). */
    SECOND_PLACES,
    /** Months in which the unit was third (当月第三次数). */
    THIRD_PLACES
}
