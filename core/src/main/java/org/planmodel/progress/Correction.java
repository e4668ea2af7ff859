package org.planmodel.progress;

import java.io.Serializable;
import java.util.Objects;
import org.planmodel.ReportPeriod;
import org.planmodel.internal.Checks;
import org.planmodel.quantity.Quantity;

/**
 * A figure of an earlier report, corrected by a later one (数据更正): the half-year's 420 were 398, 统计核减. The earlier figure is
 * named, and stays.
 *
 * @param period the period that the earlier figure covers
 * @param earlier the figure that was reported then
 * @param corrected the figure that is right
 * @param reason why
 */
public record Correction(ReportPeriod period, Quantity earlier, Quantity corrected, String reason)
        implements Serializable {
    /**
     * A correction.
     *
     * @throws IllegalArgumentException if the reason is blank
     */
    public Correction {
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(earlier, "earlier");
        Objects.requireNonNull(corrected, "corrected");
        Checks.text("reason", reason);
    }
}
