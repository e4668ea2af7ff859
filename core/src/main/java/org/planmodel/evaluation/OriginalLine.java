package org.planmodel.evaluation;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.planmodel.Target;
import org.planmodel.quantity.Fraction;
import org.planmodel.quantity.Verdict;

/** How the same figure stands against the target before it was adjusted (按调整前目标衡量): printed as a second line, never in the place of the first. */
@Value.Immutable
public sealed interface OriginalLine extends Serializable permits ImmutableOriginalLine {
    /** The target before any adjustment. */
    Target target();

    /** The figure held against it. */
    Verdict verdict();

    /** The share of it that is done, where that is a ratio. */
    Optional<Fraction> completion();

    /** Completion less pace, positive on the good side. */
    Optional<Fraction> gap();

    /** A new builder; target and verdict are required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link OriginalLine}. */
    final class Builder extends ImmutableOriginalLine.Builder {
        /** An empty builder. */
        public Builder() {}
    }
}
