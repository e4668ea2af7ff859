package org.planmodel.assessment;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** One step of an {@link Assessment} (考核流程记录): what it became, when, by whom, by which document. */
@Value.Immutable
public sealed interface AssessmentStep extends Serializable permits ImmutableAssessmentStep {
    /** The state that it came into. */
    AssessmentState state();

    /** The day of the step. */
    LocalDate on();

    /** Who took it (经办单位); of an objection, the unit that objects. */
    Optional<String> by();

    /** The document (文号). */
    Optional<String> document();

    /** Why; of an objection, what the unit says. */
    Optional<String> reason();

    /** Checks that an objection says who and why. */
    @Value.Check
    default void check() {
        if (state() == AssessmentState.OBJECTED && (by().isEmpty() || reason().isEmpty())) {
            throw new IllegalArgumentException("by, reason: an objection names the unit and says why");
        }
    }

    /** A new builder; state and day are required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link AssessmentStep}. */
    final class Builder extends ImmutableAssessmentStep.Builder {
        /** An empty builder. */
        public Builder() {}
    }
}
