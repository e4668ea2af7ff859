package org.planmodel.testing;

import org.assertj.core.api.AbstractAssert;
import org.planmodel.Indicator;
import org.planmodel.IndicatorKind;
import org.planmodel.quantity.Criterion;

/** Assertions on an indicator (指标断言); see {@link PlanAssertions}. */
public final class IndicatorAssert extends AbstractAssert<IndicatorAssert, Indicator> {
    IndicatorAssert(Indicator indicator) {
        super(indicator, IndicatorAssert.class);
    }

    /** One of its targets says this; goes on with the target. Figures that compare equal count as one. */
    public TargetAssert withTarget(Criterion criterion) {
        isNotNull();
        return new TargetAssert(
                HeldTargets.find(actual.targets(), criterion)
                        .orElseThrow(() -> failure(
                                "indicator \"%s\" has no target %s; it has %s",
                                actual.name(), criterion, HeldTargets.list(actual.targets()))),
                actual.polarity());
    }

    /** It is expected (预期性). */
    public IndicatorAssert isExpected() {
        return is(IndicatorKind.EXPECTED);
    }

    /** It is binding (约束性). */
    public IndicatorAssert isBinding() {
        return is(IndicatorKind.BINDING);
    }

    private IndicatorAssert is(IndicatorKind kind) {
        isNotNull();
        if (!actual.kind().filter(kind::equals).isPresent()) {
            throw failure(
                    "indicator \"%s\" is %s, not %s",
                    actual.name(), actual.kind().map(Object::toString).orElse("of no kind"), kind);
        }
        return this;
    }
}
