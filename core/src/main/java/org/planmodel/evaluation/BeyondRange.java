package org.planmodel.evaluation;

import java.util.Optional;
import org.planmodel.quantity.Criterion;
import org.planmodel.quantity.Fraction;
import org.planmodel.quantity.Quantity;
import org.planmodel.quantity.Unit;

/** How far a good figure lies beyond a range: 5.7 is 0.2 above 5%-5.5%. */
final class BeyondRange {
    private BeyondRange() {}

    static Optional<Amount> of(Evaluation evaluation) {
        Optional<Quantity> actual = evaluation.actual();
        if (actual.isEmpty() || !(evaluation.target().criterion() instanceof Criterion.Between range)) {
            return Optional.empty();
        }
        if (!actual.get().comparesWith(range.low()) || !range.low().comparesWith(range.high())) {
            return Optional.empty();
        }
        Unit unit = range.low().unit();
        Fraction value = Fraction.of(actual.get(), unit);
        Fraction low = Fraction.of(range.low(), unit).min(Fraction.of(range.high(), unit));
        Fraction high = Fraction.of(range.low(), unit).max(Fraction.of(range.high(), unit));
        Fraction beyond = switch (evaluation.direction()) {
            case MORE_IS_BETTER -> value.minus(high);
            case LESS_IS_BETTER -> low.minus(value);
            case NEUTRAL, UNKNOWN -> Fraction.ZERO;
        };
        return beyond.signum() > 0 ? Optional.of(new Amount(beyond, unit)) : Optional.empty();
    }
}
