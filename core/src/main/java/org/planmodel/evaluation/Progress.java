package org.planmodel.evaluation;

/** How a target stands against the time that has passed (进度). It says nothing of the end: that is the {@link Outcome}. */
public enum Progress {
    /** Nothing is expected yet (尚未到期). */
    NOT_DUE,
    /** Something is expected, and nothing has been done (尚未启动). */
    NOT_STARTED,
    /** Less than expected (慢序时, 欠进度). */
    BEHIND,
    /** As expected (按序时, 达序时). */
    ON_TRACK,
    /** More than expected (超序时). */
    AHEAD;

    /** Whether it is as expected or better. */
    public boolean isOnPace() {
        return this == ON_TRACK || this == AHEAD;
    }
}
