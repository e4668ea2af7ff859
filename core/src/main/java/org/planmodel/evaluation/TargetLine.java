package org.planmodel.evaluation;

import java.math.BigDecimal;
import java.util.Optional;
import org.planmodel.Observation;
import org.planmodel.quantity.Comparator;
import org.planmodel.quantity.Criterion;
import org.planmodel.quantity.Fraction;
import org.planmodel.quantity.Quantity;
import org.planmodel.quantity.ReportedFigure;
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

    /** The figure with its comparing word. */
    ReportedFigure figure(Observation observation) {
        return new ReportedFigure(observation.comparator(), actual(observation));
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

    /** What the figure decides; undecided where it is not exact and may lie on both sides of the line. */
    Verdict judge(ReportedFigure figure) {
        if (figure.isExact() || !isToStay()) {
            return figure.isExact()
                    ? judge(figure.quantity())
                    : figure.judge(criterion, direction.polarity(), tolerance);
        }
        Verdict byNumber = judgeNumber(figure);
        return byNumber.outcome() == Verdict.Outcome.UNDECIDED || decides(figure, byNumber.isMet())
                ? byNumber
                : new Verdict(
                        Verdict.Outcome.UNDECIDED,
                        Optional.of(UndecidedReason.FIGURE_NOT_EXACT),
                        byNumber.margin(),
                        figure + " does not decide " + criterion);
    }

    /** What the number of the figure gives; on the line itself the side counts on which the real one is. */
    Verdict judgeNumber(ReportedFigure figure) {
        if (!isToStay()) {
            return figure.judgeNumber(criterion, direction.polarity(), tolerance);
        }
        Verdict stated = judge(figure.quantity());
        return stated.isMet() && !figure.isExact() && decides(figure, false)
                ? outsideOfNeutral(figure.quantity())
                : stated;
    }

    /** The number held against the whole line. */
    Verdict judge(Quantity actual) {
        Verdict verdict = criterion.judge(actual, direction.polarity(), tolerance);
        boolean outside = verdict.reason().equals(Optional.of(UndecidedReason.DIRECTION_UNKNOWN));
        return direction == Direction.NEUTRAL && outside ? outsideOfNeutral(actual) : verdict;
    }

    /** Whether it is a number or a range at which the figure should stay. */
    private boolean isToStay() {
        return direction == Direction.NEUTRAL
                && criterion.goodDirection(Optional.empty()).isEmpty();
    }

    /** Whether a figure that is not exact lies for certain within both ends, or for certain beyond one. */
    private boolean decides(ReportedFigure figure, boolean within) {
        Ends ends = ends(figure.quantity());
        Verdict.Outcome low = outcome(figure, Comparator.AT_LEAST, ends.low);
        Verdict.Outcome high = outcome(figure, Comparator.AT_MOST, ends.high);
        return within
                ? low == Verdict.Outcome.MET && high == Verdict.Outcome.MET
                : low == Verdict.Outcome.NOT_MET || high == Verdict.Outcome.NOT_MET;
    }

    private Verdict.Outcome outcome(ReportedFigure figure, Comparator side, Quantity end) {
        return figure.judge(new Criterion.Bound(side, end), Optional.empty(), tolerance)
                .outcome();
    }

    /** Outside of what is tolerated around a number at which the figure should stay. */
    private Verdict outsideOfNeutral(Quantity actual) {
        Ends ends = ends(actual);
        Quantity margin =
                actual.compareTo(ends.low) < 0 ? actual.in(ends.low.unit()).minus(ends.low) : ends.high.minus(actual);
        return new Verdict(
                Verdict.Outcome.NOT_MET,
                Optional.empty(),
                Optional.of(margin),
                actual + " does not stay at " + criterion + " with tolerance " + tolerance.name());
    }

    /** Between what a figure should stay; the figure itself where the criterion has no number. */
    private Ends ends(Quantity actual) {
        if (criterion instanceof Criterion.Between range) {
            boolean upsideDown =
                    range.low().comparesWith(range.high()) && range.low().compareTo(range.high()) > 0;
            return upsideDown ? new Ends(range.high(), range.low()) : new Ends(range.low(), range.high());
        }
        if (criterion instanceof Criterion.Bound bound) {
            Quantity allowance = tolerance.allowance(bound.quantity());
            return new Ends(
                    bound.comparator() == Comparator.EXACTLY
                            ? bound.quantity()
                            : bound.quantity().minus(allowance),
                    bound.comparator() == Comparator.ABOUT ? bound.quantity().plus(allowance) : bound.quantity());
        }
        return new Ends(actual, actual);
    }

    private record Ends(Quantity low, Quantity high) {}

    /** The figure as a share of the line; nothing where that is no ratio: a line of zero or less, or a figure below zero. */
    Optional<Fraction> share(Quantity actual) {
        return bound().filter(line -> line.value().signum() > 0)
                .filter(line -> actual.value().signum() >= 0)
                .filter(actual::comparesWith)
                .map(line -> Fraction.of(actual, line));
    }
}
