package org.planmodel.assessment;

/** What a line of a scheme is (计分项类别). */
public enum LineKind {
    /** A target or task (目标任务). */
    TARGET,
    /** How the unit keeps the regime itself: late, missing, returned, empty reports (过程管理). */
    PROCESS,
    /** Points that others give, such as the public or the leaders (外部评价). */
    OUTSIDE,
    /** Points on top of the declared total (加分项). */
    BONUS,
    /** Points taken away from it (扣分项). */
    DEDUCTION;

    /** Whether its points are part of the declared total. */
    public boolean countsIntoTotal() {
        return this == TARGET || this == PROCESS || this == OUTSIDE;
    }
}
