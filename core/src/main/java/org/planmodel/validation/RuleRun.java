package org.planmodel.validation;

import java.io.Serializable;
import java.util.Objects;
import org.planmodel.wording.Sentence;

/**
 * What became of one rule in one validation (规则执行情况).
 *
 * @param rule the rule, with the severity that was in force
 * @param state whether it ran
 * @param reason why it did not run; empty where it did
 * @param problems how many problems it found
 */
public record RuleRun(RuleDescription rule, State state, Sentence reason, int problems) implements Serializable {
    /** Whether a rule ran (执行状态). */
    public enum State {
        /** It ran (已执行). */
        RAN,
        /** The application has switched it off (已停用). */
        SWITCHED_OFF,
        /** The plan lacks what it looks at (不适用). */
        NOT_APPLICABLE
    }

    /** What became of a rule. */
    public RuleRun {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(reason, "reason");
    }

    /** Whether it ran. */
    public boolean ran() {
        return state == State.RAN;
    }
}
