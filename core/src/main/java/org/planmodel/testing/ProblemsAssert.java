package org.planmodel.testing;

import java.util.List;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;
import org.planmodel.problem.Problem;
import org.planmodel.problem.Severity;

/** Assertions on problems (问题断言); a failure lists those that there are. See {@link PlanAssertions}. */
public final class ProblemsAssert extends AbstractAssert<ProblemsAssert, List<Problem>> {
    ProblemsAssert(List<Problem> problems) {
        super(problems, ProblemsAssert.class);
    }

    /** There is none. */
    public ProblemsAssert areNone() {
        isNotNull();
        if (!actual.isEmpty()) {
            throw failure("%s problems where none were expected:%s", actual.size(), list());
        }
        return this;
    }

    /** None is an error. */
    public ProblemsAssert areNoErrors() {
        isNotNull();
        if (actual.stream().anyMatch(problem -> problem.severity() == Severity.ERROR)) {
            throw failure("errors among %s problems:%s", actual.size(), list());
        }
        return this;
    }

    /** These codes, each as often as it stands here, in any order. */
    public ProblemsAssert haveExactly(String... codes) {
        isNotNull();
        List<String> found = actual.stream().map(Problem::code).sorted().toList();
        List<String> expected = List.of(codes).stream().sorted().toList();
        if (!found.equals(expected)) {
            throw failure("problems %s instead of %s:%s", found, expected, list());
        }
        return this;
    }

    /** There is one with this code whose message contains these words. */
    public ProblemsAssert have(String code, String words) {
        isNotNull();
        if (actual.stream()
                .noneMatch(problem ->
                        problem.code().equals(code) && problem.message().contains(words))) {
            throw failure("no problem %s with \"%s\" among %s:%s", code, words, actual.size(), list());
        }
        return this;
    }

    private String list() {
        return actual.stream().map(problem -> "\n  " + problem).collect(Collectors.joining());
    }
}
