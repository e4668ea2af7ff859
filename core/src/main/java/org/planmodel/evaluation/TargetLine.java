package org.planmodel.evaluation;

import java.math.BigDecimal;
import java.util.Optional;
import org.planmodel.Observation;
import org.planmodel.quantity.Comparator;
import org.planmodel.quantity.Criterion;
import org.planmodel.quantity.Fraction;
import org.planmodel.quantity.Quantity;
import org.planmodel.quantity.Tolerance;
import org.planmodel.quantity.UndecidedReason;
import org.planmodel.quantity.Unit;
import org.planmodel.quantity.Verdict;

/** A criterion with the direction in which it is judged. */
record TargetLine(Criterion criterion, Direction direction, Tolerance tolerance) {

    /** The figure, a rank in the unit of the criterion. */
    Quantity actual(Observation observation) {
        return observation
                .quantity()
                .orElseGet(
                        () -> new Quantity(BigDecimal.valueOf(observation.rank().orElseThrow()), unit()));
    }

    private Unit unit() {
        return bound().map(Quantity::unit).orElse(Unit.NONE);
    }

    /** The number that the direction makes the line between good and bad. */
    Optional<Quantity> bound() {
        if (criterion instanceof Criterion.Bound bound) {
            return Optional.of(bound.quantity());
        }
        if (criterion instanceof Criterion.Between range && range.low().comparesWith(range.high())) {
            boolean upsideDown = range.low().compareTo(range.high()) > 0;
            boolean first = direction == Direction.LESS_IS_BETTER == upsideDown;
            return Optional.of(first ? range.low() : range.high());
        }
        return Optional.empty();
    }

    /** The figure held against the whole line. */
    Verdict judge(Quantity actual) {
        Verdict verdict = criterion.judge(actual, direction.polarity(), tolerance);
        boolean outside = verdict.reason().equals(Optional.of(UndecidedReason.DIRECTION_UNKNOWN));
        return direction == Direction.NEUTRAL && outside ? outsideOfNeutral(actual) : verdict;
    }

    /** Outside of what is tolerated around a number at which the figure should stay. */
    private Verdict outsideOfNeutral(Quantity actual) {
        Quantity low = actual;
        Quantity high = actual;
        if (criterion instanceof Criterion.Between range) {
            boolean upsideDown = range.low().compareTo(range.high()) > 0;
            low = upsideDown ? range.high() : range.low();
            high = upsideDown ? range.low() : range.high();
        } else if (criterion instanceof Criterion.Bound bound) {
            Quantity allowance = tolerance.allowance(bound.quantity());
            low = bound.comparator() == Comparator.EXACTLY
                    ? bound.quantity()
                    : bound.quantity().minus(allowance);
            high = bound.comparator() == Comparator.ABOUT ? bound.quantity().plus(allowance) : bound.quantity();
        }
        Quantity margin = actual.compareTo(low) < 0 ? actual.in(low.unit()).minus(low) : high.minus(actual);
        return new Verdict(
                Verdict.Outcome.NOT_MET,
                Optional.empty(),
                Optional.of(margin),
                actual + " does not stay at " + criterion + " with tolerance " + tolerance.name());
    }

    /** The figure as a share of the line; nothing where that is no ratio: a line of zero or less, or a figure below zero. */
    Optional<Fraction> share(Quantity actual) {
        return bound().filter(line -> line.value().signum() > 0)
                .filter(line -> actual.value().signum() >= 0)
                .filter(actual::comparesWith)
                .map(line -> Fraction.of(actual, line));
    }
}
