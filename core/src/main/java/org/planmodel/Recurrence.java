package org.planmodel;

/** In what rhythm a target is to be reached again (周期): 每年, 每月. */
public enum Recurrence {
    /** Every year (每年). */
    YEAR,
    /** Every half-year (每半年). */
    HALF_YEAR,
    /** Every quarter (每季度). */
    QUARTER,
    /** Every month (每月). */
    MONTH,
    /** Every week (每周). */
    WEEK
}
