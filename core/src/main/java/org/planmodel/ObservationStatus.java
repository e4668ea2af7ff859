package org.planmodel;

/** How certain a reported figure is (数据状态). */
public enum ObservationStatus {
    /** Estimated before the period was over (预计). */
    ESTIMATED,
    /** Reported by the unit (上报). */
    REPORTED,
    /** Confirmed by the office or the statistics bureau (核定). */
    VERIFIED
}
