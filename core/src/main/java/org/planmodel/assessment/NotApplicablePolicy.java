package org.planmodel.assessment;

/**
 * What becomes of the points of a line that does not apply to a unit (不适用事项处理). With weights 30, 30 and 40, where the third does not
 * apply, and scores of 27 and 24, the four give 85.00, 91, 87 (the peers have 36 on average) and 51.
 *
 * <p>That townships without a task get its points stands in qiantimeigw.com/GuiZhangZhiDu/295516.html; the others are usual ways.
 */
public enum NotApplicablePolicy {
    /** The line is left out, and the sum of the others is brought to the declared total (剔除后折算). */
    LEAVE_OUT_AND_RESCALE,
    /** The unit gets all points of the line (按满分计). */
    FULL_POINTS,
    /** The unit gets what its peers have on average (按同类平均分计). */
    PEER_MEAN,
    /** The unit gets nothing (不计分). */
    ZERO
}
