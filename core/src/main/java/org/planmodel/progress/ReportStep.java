package org.planmodel.progress;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.planmodel.internal.Checks;
import org.planmodel.problem.Location;

/** One step in the life of a {@link ProgressReport} (流转记录): what it became, when, by whom, and why. */
@Value.Immutable
public sealed interface ReportStep extends Serializable permits ImmutableReportStep {
    /** The state that the report came into. */
    ReportState state();

    /** The day of the step. */
    LocalDate on();

    /** Who took it (经办人). */
    Optional<String> by();

    /** Why: the reason of a return (退回原因) or of a correction. */
    Optional<String> reason();

    /** The cell or field that a return is about. */
    Optional<Location> where();

    /** By when a returned report is to come again. */
    Optional<LocalDate> newDue();

    /** The id of the later report that corrects this one. */
    Optional<String> correctedBy();

    /** Checks that no text is blank, and that a return or a correction has a reason. */
    @Value.Check
    default void check() {
        Checks.text("by", by());
        Checks.text("reason", reason());
        Checks.text("correctedBy", correctedBy());
        if ((state() == ReportState.RETURNED || state() == ReportState.CORRECTED) && reason().isEmpty()) {
            throw new IllegalArgumentException("reason: a step to " + state() + " needs a reason");
        }
    }

    /** A new builder; state and day are required. */
    static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this step. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link ReportStep}. */
    final class Builder extends ImmutableReportStep.Builder {
        /** An empty builder. */
        public Builder() {}
    }
}
