package org.planmodel.evaluation;

/**
 * Whether it can be said where a target stands (可评价性). Zero, missing and not applicable are three things: a figure of 0 is
 * {@link #MEASURED}.
 */
public enum Measurability {
    /** There is a figure of the period that was asked for (可评价). */
    MEASURED,
    /** The newest figure is of an earlier period; the evaluation is as of that one (数据滞后). */
    STALE,
    /** Nothing has been reported (无数据). */
    NO_DATA,
    /** The unit has no such target (不适用, 未设置目标). */
    NOT_APPLICABLE,
    /** The figure to be reached has not been sent down (待下达). */
    AWAITING_ASSIGNMENT,
    /** The criterion is in words, units do not compare, or the good direction is not known (无法量化判定). */
    UNDECIDED;

    /** Whether there is a figure that was judged. */
    public boolean isMeasured() {
        return this == MEASURED || this == STALE;
    }
}
