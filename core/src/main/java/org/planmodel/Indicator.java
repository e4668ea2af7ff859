package org.planmodel;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.planmodel.internal.Checks;
import org.planmodel.quantity.Polarity;
import org.planmodel.quantity.Unit;

/**
 * A named measure of development (指标): 地区生产总值, 万元GDP水耗. It stands under 预期性指标 or 约束性指标 of the main objectives, or in
 * the table of indicators.
 */
@Value.Immutable
public sealed interface Indicator extends TargetHolder, Serializable permits ImmutableIndicator {
    /** The id within the plan. */
    @Override
    Optional<String> id();

    /** The name as the plan writes it (指标名称); never blank. */
    String name();

    /** Expected or binding (指标属性), where the plan says so. */
    Optional<IndicatorKind> kind();

    /** The unit of its figures (计量单位). */
    Optional<Unit> unit();

    /** Which direction is the good one, where known. */
    Optional<Polarity> polarity();

    /** How it is calculated (计算口径): 同口径, 可比价. */
    Optional<String> basis();

    /** The group that it stands in (类别): 经济发展, 绿色生态. */
    Optional<String> category();

    /** The figure that its targets start from (基期值). */
    Optional<Baseline> baseline();

    /** What is to be reached (目标). */
    @Override
    List<Target> targets();

    /** Keys that an application has hung on it. */
    Map<String, String> attributes();

    /** Where it stands in the text. */
    @Override
    Optional<SourceSpan> source();

    /** The name. */
    @Override
    default String label() {
        return name();
    }

    /** Checks that no text is blank. */
    @Value.Check
    default void check() {
        Checks.text("id", id());
        Checks.text("name", name());
        Checks.text("basis", basis());
        Checks.text("category", category());
        Checks.keys("attributes", attributes().keySet());
    }

    /** A new builder; a name is required. */
    static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this indicator. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds an {@link Indicator}. */
    final class Builder extends ImmutableIndicator.Builder {
        /** An empty builder. */
        public Builder() {}
    }
}
