package org.planmodel.progress;

/** How a unit judges its own progress (自查自评). It stands beside the office's own evaluation and never replaces it. */
public enum SelfAssessment {
    /** Nothing has been begun (尚未启动). */
    NOT_STARTED,
    /** Behind the time that has passed (慢序时, 欠进度). */
    BEHIND,
    /** As far as the time that has passed (达序时, 按序时). */
    ON_TRACK,
    /** Ahead of the time that has passed (超序时). */
    AHEAD,
    /** Done, in the unit's view (已完成); it is closed only when verified. */
    DONE
}
