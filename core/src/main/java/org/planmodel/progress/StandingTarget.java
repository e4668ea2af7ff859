package org.planmodel.progress;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.planmodel.Target;

/** A target with the criterion that held on a day, and why it held (有效目标). */
@Value.Immutable
public sealed interface StandingTarget extends Serializable permits ImmutableStandingTarget {
    /** The target with that criterion, and with its due date. */
    Target target();

    /** Which of the plan's, the assigned and the stretch target it is. */
    TargetSet set();

    /** What sent it down, if it was sent down. */
    Optional<TargetAssignment> assignment();

    /** The adjustment that made it what it is, if it was adjusted by then. */
    Optional<TargetAdjustment> adjustment();

    /** What held before any adjustment; the same target where there was none. */
    Target original();

    /** A new builder; target, original and set are required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link StandingTarget}. */
    final class Builder extends ImmutableStandingTarget.Builder {
        /** An empty builder. */
        public Builder() {}
    }
}
