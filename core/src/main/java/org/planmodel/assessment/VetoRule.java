package org.planmodel.assessment;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.planmodel.internal.Checks;

/**
 * What a veto does (一票否决). The score stays what it is; band and rank change. Who triggers it: a missed binding line, the rule of a line, or an
 * office that decides (安全生产, 信访 and the like).
 */
@Value.Immutable
public sealed interface VetoRule extends Serializable permits ImmutableVetoRule {
    /** What a veto does to the result. */
    enum Effect {
        /** The band is not better than one that is named (等次不得高于…); rank stays. */
        CAP,
        /** The unit is not ranked (不参与排名). */
        EXCLUDE,
        /** The unit gets the last band and the last rank (定为末等). */
        ANNUL
    }

    /** The id within the scheme. */
    String id();

    /** What it is called. */
    String name();

    /** What it does. */
    Effect effect();

    /** The best band that is left, for a cap. */
    Optional<String> bestBand();

    /** Whether a missed binding line triggers it. */
    @Value.Default
    default boolean onBindingMissed() {
        return false;
    }

    /** Whether the veto of a score rule triggers it. */
    @Value.Default
    default boolean onScoreRule() {
        return false;
    }

    /** Checks that a cap names a band, and that nothing else does. */
    @Value.Check
    default void check() {
        Checks.text("id", id());
        Checks.text("name", name());
        if ((effect() == Effect.CAP) != bestBand().isPresent()) {
            throw new IllegalArgumentException("bestBand: veto " + id() + " is " + effect() + " and names "
                    + bestBand().orElse("no band") + "; a cap names one, nothing else does");
        }
    }

    /** A new builder; id, name and effect are required. */
    static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this rule. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link VetoRule}. */
    final class Builder extends ImmutableVetoRule.Builder {
        /** An empty builder. */
        public Builder() {}
    }
}
