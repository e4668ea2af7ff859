package org.planmodel.bulletin;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.planmodel.IndicatorKind;
import org.planmodel.evaluation.Light;
import org.planmodel.progress.ReportItem;
import org.planmodel.quantity.Quantity;
import org.planmodel.wording.Sentence;

/** One target as the bulletin prints it (通报事项): value, target, pace, gap, light, and what its unit says of it. */
@Value.Immutable
public sealed interface BulletinItem extends Serializable permits ImmutableBulletinItem {
    /** The target. */
    ReportItem item();

    /** The number in the plan (编号). */
    Optional<String> number();

    /** What it is called (指标名称): 地区生产总值增速. */
    Sentence name();

    /** The sentence of the plan that it stands in, of a target of a measure, whose name alone may say little (计划原文). */
    Optional<String> text();

    /** Whether it is a target of an indicator of the plan, and not only of a measure (主要指标). */
    boolean isIndicator();

    /** Expected or binding. */
    Optional<IndicatorKind> kind();

    /** The class that it is counted in. */
    ItemClass itemClass();

    /** What is to be reached, in words (目标值). */
    Sentence goal();

    /** The one number to be reached, where it is one. */
    Optional<Quantity> goalValue();

    /** The figure (完成值), or the number of one that is not exact; a rank in the unit of the target. */
    Optional<Quantity> actual();

    /** How the figure is printed where it is not exact (近50家): with its comparing word. */
    Optional<Sentence> inexactFigure();

    /** Where each part stands, of a target that each is to meet alone; it has no figure of the whole. */
    Optional<BulletinParts> parts();

    /** The printed share that is done in percent, or of a ceiling that is used (完成率, 已用比例). */
    Optional<BigDecimal> completion();

    /** Whether {@link #completion()} is of a ceiling: less is better. */
    @Value.Default
    default boolean isCeiling() {
        return false;
    }

    /** The printed share that was expected (序时进度). */
    Optional<BigDecimal> pace();

    /** The printed distance to the pace in points, positive on the good side (与序时进度之差). */
    Optional<BigDecimal> gap();

    /** The distance to the target, positive on the good side, where there is no gap to a pace (与目标之差). */
    Optional<Quantity> margin();

    /** The light, where a rule gives one. */
    Optional<Light> light();

    /** Why it has this light, or has none. */
    Sentence lightReason();

    /** The whole standing in one sentence. */
    Sentence explanation();

    /** What is needed from here on; empty where nothing is. */
    Sentence needed();

    /** The names of the units that answer for it, the one that leads first (责任单位). */
    List<String> units();

    /** The class of the reason, as counted over all units (滞后原因类别). */
    Optional<Sentence> reasonClass();

    /** The reason in the unit's own words (滞后原因). */
    Optional<String> reason();

    /** What the unit does next, in its own words (下一步措施). */
    Optional<String> nextStep();

    /** The end of the period that the figure covers (数据截至). */
    Optional<LocalDate> dataEnd();

    /** Whether the figure is of an earlier period than that of the bulletin (数据滞后). */
    @Value.Default
    default boolean isStale() {
        return false;
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this item. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link BulletinItem}. */
    final class Builder extends ImmutableBulletinItem.Builder {
        /** An empty builder. */
        public Builder() {}
    }
}
