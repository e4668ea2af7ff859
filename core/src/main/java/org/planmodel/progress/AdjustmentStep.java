package org.planmodel.progress;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.planmodel.internal.Checks;

/** One step of the {@linkplain TargetAdjustment adjustment} of a target: what it became, when, by whom, by which document. */
@Value.Immutable
public sealed interface AdjustmentStep extends Serializable permits ImmutableAdjustmentStep {
    /** The state that it came into. */
    AdjustmentState state();

    /** The day of the step. */
    LocalDate on();

    /** Who took it: for an approval, the approver (批准机关). */
    Optional<String> by();

    /** The document (文号). */
    Optional<String> document();

    /** Checks that no text is blank. */
    @Value.Check
    default void check() {
        Checks.text("by", by());
        Checks.text("document", document());
    }

    /** A new builder; state and day are required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link AdjustmentStep}. */
    final class Builder extends ImmutableAdjustmentStep.Builder {
        /** An empty builder. */
        public Builder() {}
    }
}
