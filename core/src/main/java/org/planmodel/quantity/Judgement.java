package org.planmodel.quantity;

import java.util.Optional;
import org.planmodel.quantity.Criterion.AsAssigned;
import org.planmodel.quantity.Criterion.Between;
import org.planmodel.quantity.Criterion.Bound;
import org.planmodel.quantity.Criterion.Qualitative;

/** One quantity judged by one criterion, in a known direction or in none. */
record Judgement(Quantity actual, Optional<Polarity> polarity, Tolerance tolerance) {

    static Verdict of(Criterion criterion, Quantity actual, Optional<Polarity> polarity, Tolerance tolerance) {
        Judgement judgement = new Judgement(actual, polarity, tolerance);
        if (criterion instanceof Bound bound) {
            return judgement.by(bound);
        }
        if (criterion instanceof Between between) {
            return judgement.by(between);
        }
        if (criterion instanceof AsAssigned) {
            return Verdict.undecided(
                    UndecidedReason.ASSIGNED_ELSEWHERE, "the figure is set by a superior: " + criterion);
        }
        Qualitative words = (Qualitative) criterion;
        return Verdict.undecided(UndecidedReason.QUALITATIVE, "stated in words: " + words.text());
    }

    private Verdict by(Bound bound) {
        Quantity stated = bound.quantity();
        if (!actual.comparesWith(stated)) {
            return doNotCompare(stated);
        }
        return switch (bound.comparator()) {
            case AT_LEAST -> decided(bound, actual.compareTo(stated) >= 0, above(stated));
            case MORE_THAN -> decided(bound, actual.compareTo(stated) > 0, above(stated));
            case AT_MOST -> decided(bound, actual.compareTo(stated) <= 0, below(stated));
            case LESS_THAN -> decided(bound, actual.compareTo(stated) < 0, below(stated));
            case EXACTLY -> within(bound, stated, stated);
            case ABOUT -> within(bound, lowered(stated), raised(stated));
            case NEARLY -> within(bound, lowered(stated), stated);
        };
    }

    private Verdict by(Between range) {
        if (!range.low().comparesWith(range.high())) {
            return doNotCompare(range.low(), range.high());
        }
        if (!actual.comparesWith(range.low())) {
            return doNotCompare(range.low());
        }
        boolean upsideDown = range.low().compareTo(range.high()) > 0;
        return within(range, upsideDown ? range.high() : range.low(), upsideDown ? range.low() : range.high());
    }

    /** A number or range without a word of direction: polarity says which end counts; inside is good either way. */
    private Verdict within(Criterion criterion, Quantity low, Quantity high) {
        if (polarity.isPresent()) {
            return polarity.get() == Polarity.MORE_IS_BETTER
                    ? decided(criterion, actual.compareTo(low) >= 0, above(low))
                    : decided(criterion, actual.compareTo(high) <= 0, below(high));
        }
        if (actual.compareTo(low) >= 0 && actual.compareTo(high) <= 0) {
            Quantity aboveLow = above(low);
            Quantity belowHigh = below(high);
            return decided(criterion, true, aboveLow.compareTo(belowHigh) <= 0 ? aboveLow : belowHigh);
        }
        return Verdict.undecided(
                UndecidedReason.DIRECTION_UNKNOWN,
                actual + " is not " + criterion + tolerated(criterion)
                        + ", and whether more or less is better is not known");
    }

    private Verdict decided(Criterion criterion, boolean met, Quantity margin) {
        String direction = isDirected(criterion)
                ? ""
                : polarity.map(p -> " (" + p.english() + ")").orElse("");
        return Verdict.decided(
                met,
                margin,
                actual + (met ? " meets " : " does not meet ") + criterion + tolerated(criterion) + direction);
    }

    private static boolean isDirected(Criterion criterion) {
        return criterion instanceof Bound bound
                && switch (bound.comparator()) {
                    case AT_LEAST, MORE_THAN, AT_MOST, LESS_THAN -> true;
                    case EXACTLY, ABOUT, NEARLY -> false;
                };
    }

    private String tolerated(Criterion criterion) {
        boolean applies = criterion instanceof Bound bound
                && (bound.comparator() == Comparator.ABOUT || bound.comparator() == Comparator.NEARLY);
        return applies ? " with tolerance " + tolerance.name() : "";
    }

    private Quantity lowered(Quantity stated) {
        return stated.minus(tolerance.allowance(stated));
    }

    private Quantity raised(Quantity stated) {
        return stated.plus(tolerance.allowance(stated));
    }

    /** How far the actual value is above a line, in the unit of the line. */
    private Quantity above(Quantity line) {
        return actual.in(line.unit()).minus(line);
    }

    private Quantity below(Quantity line) {
        return line.minus(actual);
    }

    private Verdict doNotCompare(Quantity stated) {
        return doNotCompare(actual, stated);
    }

    private static Verdict doNotCompare(Quantity left, Quantity right) {
        return Verdict.undecided(
                UndecidedReason.UNITS_DO_NOT_COMPARE,
                "units do not compare: " + IncomparableUnitsException.named(left.unit()) + " and "
                        + IncomparableUnitsException.named(right.unit()));
    }
}
