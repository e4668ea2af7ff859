package org.planmodel.progress;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.planmodel.ReportPeriod;
import org.planmodel.internal.Checks;
import org.planmodel.quantity.Quantity;

/** What one sub-unit or one period is given of a target (分解值). */
@Value.Immutable
public sealed interface AllocationPart extends Serializable permits ImmutableAllocationPart {
    /** The id of the unit, unless it is for a period. */
    Optional<String> unit();

    /** The period, of which the figure is alone and not cumulative; unless it is for a unit. */
    Optional<ReportPeriod> period();

    /** How much. */
    Quantity quantity();

    /** The part of a unit. */
    static AllocationPart of(String unit, Quantity quantity) {
        return new Builder().unit(unit).quantity(quantity).build();
    }

    /** The part of a period. */
    static AllocationPart of(ReportPeriod period, Quantity quantity) {
        return new Builder().period(period).quantity(quantity).build();
    }

    /** The id of the unit or the period, as text. */
    default String to() {
        return unit().orElseGet(() -> period().orElseThrow().toString());
    }

    /** Checks that there is a unit or a period, not both. */
    @Value.Check
    default void check() {
        Checks.text("unit", unit());
        if (unit().isPresent() == period().isPresent()) {
            throw new IllegalArgumentException("unit: a part is of a unit or of a period, one of the two");
        }
    }

    /** Builds an {@link AllocationPart}. */
    final class Builder extends ImmutableAllocationPart.Builder {
        /** An empty builder. */
        public Builder() {}
    }
}
