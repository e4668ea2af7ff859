package org.planmodel.diff;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import org.planmodel.HeldTarget;
import org.planmodel.quantity.Quantity;
import org.planmodel.wording.Sentence;

/** A target of a lower level beside that of the level above for the same indicator (上下级目标对照). */
@Value.Immutable
public sealed interface VerticalLine extends Serializable permits ImmutableVerticalLine {
    /** What both are of: the name in the catalogue, else that of the lower level's plan. */
    String indicator();

    /** The lower level's target. */
    HeldTarget lower();

    /** The upper level's target. */
    HeldTarget upper();

    /** How the one relates to the other. */
    VerticalRelation relation();

    /** What the lower level has more than the upper, in the lower one's unit; of rates and shares only. */
    Optional<Quantity> difference();

    /** What part of the upper level's amount the lower one's is, in percent with two decimals; of amounts only. */
    Optional<BigDecimal> percentOfUpper();

    /** How the one relates to the other, in words (与上级关系). */
    default Sentence relationName() {
        return DiffWords.name(relation());
    }

    /** A new builder; indicator, lower, upper and relation are required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link VerticalLine}. */
    final class Builder extends ImmutableVerticalLine.Builder {
        /** An empty builder. */
        public Builder() {}
    }
}
