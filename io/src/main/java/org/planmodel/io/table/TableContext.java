package org.planmodel.io.table;

import java.util.Objects;
import java.util.Optional;
import org.planmodel.PlanPeriod;

/**
 * What a table cannot know of itself (表格上下文).
 *
 * @param idPrefix what the ids of its statements begin with: {@code table1}
 * @param period the years of the plan, where known; it tells the columns of results from those of targets, and gives due dates their year
 */
public record TableContext(String idPrefix, Optional<PlanPeriod> period) {
    public TableContext {
        Objects.requireNonNull(idPrefix, "idPrefix");
        Objects.requireNonNull(period, "period");
        if (idPrefix.isBlank()) {
            throw new IllegalArgumentException("idPrefix: blank");
        }
    }
}
