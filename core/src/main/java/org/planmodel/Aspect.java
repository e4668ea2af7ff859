package org.planmodel;

/** What of its subject a figure states (指标口径). The same subject in another aspect is another statement. */
public enum Aspect {
    /** A stock, or the total of a year (总量). */
    LEVEL,
    /** A rate of increase (增速). */
    GROWTH,
    /** A rate or an amount of decrease, counted positive (降幅): 下降3%以上 is at least 3. */
    DECLINE,
    /** A ratio or coverage (占比, 覆盖率). */
    SHARE,
    /** How much is added or done within the period (增量): 新增, 举办, 整治. */
    INCREMENT,
    /** A place in an order (排名). */
    RANK
}
