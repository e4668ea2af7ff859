package org.planmodel.validation;

import java.io.Serializable;
import java.util.Objects;
import org.planmodel.problem.ProblemKind;
import org.planmodel.problem.Severity;
import org.planmodel.wording.Sentence;

/**
 * What a rule is about (规则说明): its code, how serious a finding is, the message of a finding, what the rule says, and an example.
 *
 * @param code the stable code in kebab case: {@code range-upside-down}
 * @param severity how serious a finding is
 * @param message the message of a finding; {@code {0}}, {@code {1}} ... stand for its arguments
 * @param meaning what the rule says, in one sentence
 * @param example a case that breaks it, in the words of a plan
 */
public record RuleDescription(String code, Severity severity, Sentence message, Sentence meaning, String example)
        implements ProblemKind, Serializable {
    /**
     * A description.
     *
     * @throws IllegalArgumentException if the code is not in kebab case
     */
    public RuleDescription {
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(meaning, "meaning");
        Objects.requireNonNull(example, "example");
        if (code.isEmpty() || !code.chars().allMatch(c -> c == '-' || c >= 'a' && c <= 'z' || c >= '0' && c <= '9')) {
            throw new IllegalArgumentException("code: \"" + code + "\" is not in kebab case");
        }
    }

    /** A description of an application's rule, whose message says what it is about. */
    public static RuleDescription of(String code, Severity severity, String english, String chinese) {
        Sentence message = new Sentence(english, chinese);
        return new RuleDescription(code, severity, message, message, "");
    }

    /** The same with another severity. */
    public RuleDescription withSeverity(Severity other) {
        return new RuleDescription(code, other, message, meaning, example);
    }

    @Override
    public String english() {
        return message.english();
    }

    @Override
    public String chinese() {
        return message.chinese();
    }
}
