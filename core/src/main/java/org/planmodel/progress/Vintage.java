package org.planmodel.progress;

/**
 * How far a figure has come on its way to the final one (数据口径, 数据批次), in ascending order. A later vintage of the same period
 * replaces an earlier one for whoever asks after the day on which it became known.
 */
public enum Vintage {
    /** Estimated before the period was over (预计). */
    ESTIMATE,
    /** The quick count at the end of the period (快报). */
    FLASH,
    /** The first official calculation (初步核算). */
    PRELIMINARY,
    /** Verified for good (最终核实, 核定). */
    FINAL
}
