package org.planmodel.progress;

import java.io.Serializable;
import java.time.MonthDay;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a place allows when targets are adjusted (调整规定): some accept no proposal after the third quarter, some only one a year and
 * only after the half-year check. Such rules are local; {@link #none()} has none of them.
 */
@Value.Immutable
public sealed interface AdjustmentPolicy extends Serializable permits ImmutableAdjustmentPolicy {
    /** The last day of the year on which one may be proposed: 30 September for “not after the third quarter”. */
    Optional<MonthDay> proposedUntil();

    /** The first day of the year on which one may be proposed: 1 July for “only after the half-year check”. */
    Optional<MonthDay> proposedFrom();

    /** Whether a target may be adjusted only once a year. */
    @Value.Default
    default boolean once() {
        return false;
    }

    /** No local rule. */
    static AdjustmentPolicy none() {
        return builder().build();
    }

    /** A new builder; nothing is required. */
    static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this policy. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds an {@link AdjustmentPolicy}. */
    final class Builder extends ImmutableAdjustmentPolicy.Builder {
        /** An empty builder. */
        public Builder() {}
    }
}
