package org.planmodel.progress;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.planmodel.internal.Checks;

/** One line of a {@link TaskLedger} (台账记录): what was done, when, by whom, by which document. */
@Value.Immutable
public sealed interface TaskStep extends Serializable permits ImmutableTaskStep {
    /** What was done. */
    TaskAction action();

    /** The day. */
    LocalDate on();

    /** Who did it: a unit or a person (经办). */
    String by();

    /** The unit that is charged with the task, for {@link TaskAction#ASSIGN}. */
    Optional<String> unit();

    /** Who approved it (批准人), where an approval is needed. */
    Optional<String> approver();

    /** Why, or what is reported. */
    Optional<String> reason();

    /** The document (文号). */
    Optional<String> document();

    /** The new due date, for {@link TaskAction#EXTEND}. */
    Optional<LocalDate> newDue();

    /** Checks that what the action needs is there. */
    @Value.Check
    default void check() {
        Checks.text("by", by());
        Checks.text("unit", unit());
        Checks.text("approver", approver());
        Checks.text("reason", reason());
        Checks.text("document", document());
        need("approver", action().needsApprover() && approver().isEmpty());
        need("reason", action().needsReason() && reason().isEmpty());
        need("newDue", action() == TaskAction.EXTEND && newDue().isEmpty());
        need("unit", action() == TaskAction.ASSIGN && unit().isEmpty());
    }

    private void need(String attribute, boolean missing) {
        if (missing) {
            throw new IllegalArgumentException(attribute + ": a step " + action() + " needs it");
        }
    }

    /** A new builder; action, day and who did it are required. */
    static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this step. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link TaskStep}. */
    final class Builder extends ImmutableTaskStep.Builder {
        /** An empty builder. */
        public Builder() {}
    }
}
