package org.planmodel.evaluation;

/** What became of a target (结果). It is final where {@link Progress} is of the day. */
public enum Outcome {
    /** Not decided yet (未定). */
    OPEN,
    /** Reached before the time, and nothing can undo it (提前完成). */
    ACHIEVED_EARLY,
    /** Reached in time (已完成). */
    ACHIEVED,
    /** Not reached in time, or a ceiling broken before it (未完成). */
    MISSED,
    /** Reached by a figure that is not yet final enough (待核定): done is not closed. */
    AWAITING_VERIFICATION;

    /** Whether it was reached for certain. */
    public boolean isAchieved() {
        return this == ACHIEVED || this == ACHIEVED_EARLY;
    }
}
