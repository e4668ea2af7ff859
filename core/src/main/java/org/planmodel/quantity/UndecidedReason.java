package org.planmodel.quantity;

/** Why a criterion could not be judged (无法判定的原因). */
public enum UndecidedReason {
    /** A superior sets the figure, and it is not known yet (完成市下达目标). */
    ASSIGNED_ELSEWHERE,
    /** The criterion is stated in words (与经济增长同步). */
    QUALITATIVE,
    /** The units have no common base: 家 against 元. */
    UNITS_DO_NOT_COMPARE,
    /** Whether more or less is better is not known. */
    DIRECTION_UNKNOWN,
    /** The figure is not exact, and what it may be lies on both sides of the line: 超48家 against 50家 (非确数). */
    FIGURE_NOT_EXACT
}
