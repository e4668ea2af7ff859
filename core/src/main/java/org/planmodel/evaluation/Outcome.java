package org.planmodel.evaluation;

/** What became of a target (结果). It is final where {@link Progress} is of the day. */
public enum Outcome {
    /** Not decided yet (未定); also where the time is over and a figure that is not exact (超48家 of 50家) may still have reached it. */
    OPEN,
    /** Reached before the time, and nothing can undo it (提前完成). */
    ACHIEVED_EARLY,
    /** Reached in time (已完成). */
    ACHIEVED,
    /** Not reached in time, or a ceiling broken before it (未完成). */
    MISSED,
    /** Reached by a figure that is not yet final enough, or by its number while it is not exact (约50家 of 50家): done is not closed (待核定). */
    AWAITING_VERIFICATION;

    /** Whether it was reached for certain. */
    public boolean isAchieved() {
        return this == ACHIEVED || this == ACHIEVED_EARLY;
    }
}
