package org.planmodel.progress;

import java.io.Serializable;
import java.util.Objects;
import org.planmodel.ReportPeriod;
import org.planmodel.quantity.Criterion;

/**
 * What is to be reached by the end of a part of the year (阶段目标): 一季度末完成25%, 上半年开工.
 *
 * @param period from the start of the year to the check point: a quarter, half a year, nine months, the year
 * @param criterion what is to be satisfied by then, cumulatively; words where it is a stage of a project
 */
public record CheckPoint(ReportPeriod period, Criterion criterion) implements Serializable {
    /** A check point. */
    public CheckPoint {
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(criterion, "criterion");
    }
}
