package org.planmodel.testing;

import java.util.Optional;
import org.assertj.core.api.AbstractAssert;
import org.planmodel.evaluation.Evaluation;
import org.planmodel.evaluation.Outcome;
import org.planmodel.evaluation.Progress;
import org.planmodel.quantity.Fraction;

/** Assertions on where a target stands (评价断言); see {@link PlanAssertions}. */
public final class EvaluationAssert extends AbstractAssert<EvaluationAssert, Evaluation> {
    EvaluationAssert(Evaluation evaluation) {
        super(evaluation, EvaluationAssert.class);
    }

    /** It is behind the time (慢序时). */
    public EvaluationAssert isBehind() {
        return has(Progress.BEHIND);
    }

    /** It stands so against the time. */
    public EvaluationAssert has(Progress progress) {
        isNotNull();
        return same("progress", actual.progress(), Optional.of(progress));
    }

    /** That became of it. */
    public EvaluationAssert has(Outcome outcome) {
        isNotNull();
        return same("outcome", actual.outcome(), outcome);
    }

    /** So much of the target is done, exactly: {@code Fraction.percent("45")}. */
    public EvaluationAssert hasCompletion(Fraction completion) {
        isNotNull();
        return same("completion", actual.completion(), Optional.of(completion));
    }

    private EvaluationAssert same(String what, Object found, Object expected) {
        if (!found.equals(expected)) {
            throw failure(
                    "the %s of \"%s\" is %s, not %s: outcome %s, progress %s, completion %s",
                    what,
                    actual.input().standing().target().subject(),
                    found,
                    expected,
                    actual.outcome(),
                    actual.progress(),
                    actual.completion());
        }
        return this;
    }
}
