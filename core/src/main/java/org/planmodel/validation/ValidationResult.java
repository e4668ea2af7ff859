package org.planmodel.validation;

import java.io.Serializable;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.planmodel.NearestWord;
import org.planmodel.problem.Problem;
import org.planmodel.problem.Severity;

/**
 * What a validation found, and which rules ran (校验结果).
 *
 * @param problems what was found: errors first, then warnings, then the rest, each in the order of the rules and of the plan
 * @param rules what became of each rule
 */
public record ValidationResult(List<Problem> problems, List<RuleRun> rules) implements Serializable {
    /** A result; the lists are copied. */
    public ValidationResult {
        problems = List.copyOf(problems);
        rules = List.copyOf(rules);
    }

    /** Whether nothing was found. */
    public boolean isClean() {
        return problems.isEmpty();
    }

    /** Whether there is an error. */
    public boolean hasErrors() {
        return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    }

    /** The problems that are at least as serious. */
    public List<Problem> problems(Severity least) {
        return problems.stream()
                .filter(problem -> problem.severity().compareTo(least) >= 0)
                .toList();
    }

    /** The problems that the rule with this code found. */
    public List<Problem> problems(String code) {
        return problems.stream().filter(problem -> problem.code().equals(code)).toList();
    }

    /** The rules that did not run, with the reason. */
    public List<RuleRun> notRun() {
        return rules.stream().filter(run -> !run.ran()).toList();
    }

    /** What became of the rule with this code. */
    public Optional<RuleRun> findRule(String code) {
        return rules.stream().filter(run -> run.rule().code().equals(code)).findFirst();
    }

    /**
     * What became of the rule with this code.
     *
     * @throws NoSuchElementException if the validator had no such rule; the message names the nearest
     */
    public RuleRun getRule(String code) {
        return findRule(code)
                .orElseThrow(() -> new NoSuchElementException("the validator has no rule \"" + code + "\""
                        + NearestWord.hint(
                                code, rules.stream().map(run -> run.rule().code()))));
    }
}
