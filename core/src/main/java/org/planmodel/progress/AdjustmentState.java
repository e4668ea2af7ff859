package org.planmodel.progress;

/** Where the adjustment of a target stands (调整程序). */
public enum AdjustmentState {
    /** Proposed (草案). */
    DRAFT,
    /** Examined by the committee for finance and economy (财经委初步审查). */
    EXAMINED,
    /** Submitted to the standing committee (提请审议). */
    SUBMITTED,
    /** Approved: the new value holds (批准). */
    APPROVED,
    /** Rejected: the old value stays (不予批准). */
    REJECTED;

    /** Whether an adjustment in this state may come into the other one; a step may be skipped, but none taken back. */
    public boolean mayBecome(AdjustmentState next) {
        return this != APPROVED && this != REJECTED && next.ordinal() > ordinal();
    }
}
