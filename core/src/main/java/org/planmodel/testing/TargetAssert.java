package org.planmodel.testing;

import java.time.LocalDate;
import java.util.Optional;
import org.assertj.core.api.AbstractAssert;
import org.planmodel.Aspect;
import org.planmodel.Commitment;
import org.planmodel.Target;
import org.planmodel.quantity.Criterion;
import org.planmodel.quantity.Polarity;
import org.planmodel.quantity.Quantity;
import org.planmodel.quantity.Tolerance;
import org.planmodel.quantity.Verdict;

/** Assertions on a target (目标断言); see {@link PlanAssertions}. */
public final class TargetAssert extends AbstractAssert<TargetAssert, Target> {
    private final Optional<Polarity> polarity;

    /** A target by itself: only its own direction is known. */
    TargetAssert(Target target) {
        this(target, Optional.empty());
    }

    /** A target with the direction that what holds it knows. */
    TargetAssert(Target target, Optional<Polarity> polarity) {
        super(target, TargetAssert.class);
        this.polarity = polarity;
    }

    /** It says this; figures that compare equal count as one. */
    public TargetAssert says(Criterion criterion) {
        isNotNull();
        if (!actual.criterion().isSameAs(criterion)) {
            throw failure("target \"%s\" says %s, not %s", actual.subject(), actual.criterion(), criterion);
        }
        return this;
    }

    /** It states this aspect of its subject. */
    public TargetAssert isOf(Aspect aspect) {
        isNotNull();
        return same("is of", actual.aspect(), aspect);
    }

    /** It is committed to so firmly. */
    public TargetAssert isCommitted(Commitment commitment) {
        isNotNull();
        return same("is", actual.commitment(), commitment);
    }

    /** It is due on this day: {@code isDue("2026-09-30")}. */
    public TargetAssert isDue(String day) {
        isNotNull();
        return same("is due", actual.due(), Optional.of(LocalDate.parse(day)));
    }

    /** A result of this figure meets it, in its own direction or that of the indicator from which the assertion came. */
    public TargetAssert isMetBy(String value, String unit) {
        return judged(value, unit, Verdict.Outcome.MET);
    }

    /** A result of this figure does not meet it. */
    public TargetAssert isNotMetBy(String value, String unit) {
        return judged(value, unit, Verdict.Outcome.NOT_MET);
    }

    private TargetAssert judged(String value, String unit, Verdict.Outcome outcome) {
        isNotNull();
        Verdict verdict = actual.criterion()
                .judge(Quantity.of(value, unit), actual.polarity().or(() -> polarity), Tolerance.none());
        if (verdict.outcome() != outcome) {
            throw failure(
                    "target \"%s\" %s: %s%s is %s, not %s; %s",
                    actual.subject(),
                    actual.criterion(),
                    value,
                    unit,
                    verdict.outcome(),
                    outcome,
                    verdict.explanation());
        }
        return this;
    }

    private TargetAssert same(String what, Object found, Object expected) {
        if (!found.equals(expected)) {
            throw failure("target \"%s\" %s %s, not %s", actual.subject(), what, found, expected);
        }
        return this;
    }
}
