package org.planmodel.assessment;

import java.io.Serializable;
import java.util.Objects;
import org.planmodel.internal.Checks;

/**
 * A veto in the case of one unit (否决情形). Vetoes are often decided later than scores, so an assessment can be made while one is pending.
 *
 * @param rule the id of the {@link VetoRule}
 * @param state whether it is decided
 * @param reason why
 */
public record VetoCase(String rule, State state, String reason) implements Serializable {
    /** Whether a veto is decided. */
    public enum State {
        /** Not decided yet: the result is computed without it and says so (待定). */
        PENDING,
        /** It holds (成立). */
        UPHELD,
        /** It does not hold (不成立). */
        DISMISSED
    }

    /** A case. */
    public VetoCase {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(state, "state");
        Checks.text("reason", reason);
    }
}
