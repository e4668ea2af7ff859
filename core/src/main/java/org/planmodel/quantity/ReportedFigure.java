package org.planmodel.quantity;

import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;

/**
 * A figure as a report states it (上报数): the number with its comparing word. A report is not always exact: 突破2000亿元 meets a target of
 * 突破2000亿元, 近50家 does not meet 50家, and of 超48家 nobody knows.
 *
 * <p>超, 以上, 不足, 以内 and 近 tell on which side of the number the real figure is, and not how far from it. 约 tells the number and leaves both
 * sides open, as far as the tolerance goes; what lies just on the line is not decided by it.
 *
 * <pre>{@code
 * Criterion fifty = new Criterion.Bound(Comparator.AT_LEAST, Quantity.parse("50家"));
 * new ReportedFigure(Comparator.NEARLY, Quantity.parse("50家"))
 *         .judge(fifty, Optional.empty(), Tolerance.none()).outcome(); // NOT_MET
 * new ReportedFigure(Comparator.ABOUT, Quantity.parse("50家"))
 *         .judge(fifty, Optional.empty(), Tolerance.none()).outcome(); // UNDECIDED
 * }</pre>
 *
 * @param comparator how the number relates to the real one
 * @param quantity the number
 */
public record ReportedFigure(Comparator comparator, Quantity quantity) implements Serializable {
    /** A figure. */
    public ReportedFigure {
        Objects.requireNonNull(comparator, "comparator");
        Objects.requireNonNull(quantity, "quantity");
    }

    /** Whether the number is the figure itself (确数). */
    public boolean isExact() {
        return comparator == Comparator.EXACTLY;
    }

    /**
     * What the figure decides: met or not met only where every figure that the words allow gives the same answer. Where they do not, it is
     * undecided because of {@link UndecidedReason#FIGURE_NOT_EXACT}, with the margin of the number.
     */
    public Verdict judge(Criterion criterion, Optional<Polarity> polarity, Tolerance tolerance) {
        Verdict byNumber = judgeNumber(criterion, polarity, tolerance);
        if (isExact() || byNumber.outcome() == Verdict.Outcome.UNDECIDED) {
            return byNumber;
        }
        boolean decided = comparator == Comparator.ABOUT
                ? isSameAllAround(byNumber, criterion, polarity, tolerance)
                : isOnTheFarSide(byNumber, criterion, polarity);
        return decided ? byNumber : Verdict.notExact(byNumber.margin(), this + " does not decide " + criterion);
    }

    /**
     * What the number alone gives, as if it were exact. But where it stands on the line between good and bad, and the real figure to one side of it,
     * that side counts: 近50家 does not meet 50家, 超50家 meets 超50家.
     */
    public Verdict judgeNumber(Criterion criterion, Optional<Polarity> polarity, Tolerance tolerance) {
        Verdict stated = criterion.judge(quantity, polarity, tolerance);
        Optional<Polarity> good = criterion.goodDirection(polarity);
        if (!isStrict() || good.isEmpty() || !isOnTheLine(stated)) {
            return stated;
        }
        boolean met = isTowards(good.get());
        return Verdict.decided(
                met, stated.margin().orElseThrow(), this + (met ? " meets " : " does not meet ") + criterion);
    }

    /** Whether the real figure can only be further from the line than the number. */
    private boolean isOnTheFarSide(Verdict byNumber, Criterion criterion, Optional<Polarity> polarity) {
        return criterion
                .goodDirection(polarity)
                .filter(good -> isTowards(good) == byNumber.isMet())
                .isPresent();
    }

    /** Whether the number is off the line, and so are those around it as far as the tolerance goes. */
    private boolean isSameAllAround(
            Verdict byNumber, Criterion criterion, Optional<Polarity> polarity, Tolerance tolerance) {
        Quantity allowance = tolerance.allowance(quantity);
        boolean some = allowance.value().signum() > 0;
        return (some || !isOnTheLine(byNumber))
                && isSame(byNumber, criterion.judge(quantity.minus(allowance), polarity, tolerance))
                && isSame(byNumber, criterion.judge(quantity.plus(allowance), polarity, tolerance));
    }

    private static boolean isSame(Verdict one, Verdict other) {
        return one.outcome() == other.outcome();
    }

    private static boolean isOnTheLine(Verdict verdict) {
        return verdict.margin().filter(margin -> margin.value().signum() == 0).isPresent();
    }

    /** Whether the real figure is on the good side of the number. */
    private boolean isTowards(Polarity good) {
        boolean isAbove = comparator == Comparator.AT_LEAST || comparator == Comparator.MORE_THAN;
        return isAbove == (good == Polarity.MORE_IS_BETTER);
    }

    /** Whether the number itself is not among the figures that are meant. */
    private boolean isStrict() {
        return switch (comparator) {
            case MORE_THAN, LESS_THAN, NEARLY -> true;
            case EXACTLY, ABOUT, AT_LEAST, AT_MOST -> false;
        };
    }

    /** In signs that need no language: {@code ≥50家}; an exact figure is its number. */
    public String notation() {
        return new Criterion.Bound(comparator, quantity).notation();
    }

    /** In English words: {@code nearly 50家}. */
    @Override
    public String toString() {
        return comparator.english() + " " + quantity;
    }
}
