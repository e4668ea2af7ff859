package org.planmodel.progress;

import java.io.Serializable;
import java.util.Objects;

/**
 * What one unit answers for (责任单位工作量), as numbers of items.
 *
 * @param unit the id of the unit
 * @param leads items that it leads (牵头)
 * @param responsible items for which it answers without a lead being named (按职责分工负责)
 * @param cooperates items for which it cooperates (配合)
 * @param collects items for which it collects the reports of others (汇总)
 * @param binding binding indicators among those that it leads or answers for (约束性指标)
 * @param targets targets with a figure among those that it leads or answers for (量化目标)
 */
public record UnitLoad(String unit, int leads, int responsible, int cooperates, int collects, int binding, int targets)
        implements Serializable {
    /** A load. */
    public UnitLoad {
        Objects.requireNonNull(unit, "unit");
    }

    /** All items in which it has any part. */
    public int all() {
        return leads + responsible + cooperates + collects;
    }
}
