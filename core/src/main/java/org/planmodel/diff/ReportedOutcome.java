package org.planmodel.diff;

import java.util.Optional;
import org.planmodel.Aspect;
import org.planmodel.HeldTarget;
import org.planmodel.Observation;
import org.planmodel.quantity.Comparator;
import org.planmodel.quantity.Criterion;
import org.planmodel.quantity.Polarity;
import org.planmodel.quantity.Quantity;
import org.planmodel.quantity.Tolerance;
import org.planmodel.quantity.Verdict;

/**
 * What became of a target by a figure that was reported. A report is not always exact: 突破2000亿元 meets 突破2000亿元, 近50家 does not meet 50家, and of
 * 超48家 nobody knows. Nor is it always of the whole year: the increase of eleven months settles what is reached already, a rate of growth nothing.
 *
 * @param verdict the verdict of the figure as it was reported
 * @param outcome what can be said for certain
 */
record ReportedOutcome(Verdict verdict, ReviewOutcome outcome) {

    static ReportedOutcome of(HeldTarget held, Optional<Polarity> polarity, Observation reported, boolean whole) {
        Criterion criterion = held.target().criterion();
        Quantity figure = reported.quantity().orElseThrow();
        Verdict stated = criterion.judge(figure, polarity, Tolerance.none());
        Optional<Boolean> upward = upward(criterion, polarity);
        if (stated.outcome() == Verdict.Outcome.UNDECIDED) {
            return new ReportedOutcome(stated, ReviewOutcome.UNDECIDED);
        }
        Side side = Side.of(reported.comparator());
        boolean beyondTheLine = side.isStrict && upward.isPresent() && isOnTheLine(stated);
        Verdict verdict = beyondTheLine ? beyond(stated, criterion, reported, upward.get() == side.isAbove) : stated;
        boolean certain = beyondTheLine
                || side == Side.NONE
                || upward.isPresent() && (upward.get() == side.isAbove) == verdict.isMet();
        boolean settled = whole || isSettled(held.target().aspect(), upward, verdict.isMet());
        return new ReportedOutcome(
                verdict,
                certain && settled
                        ? verdict.isMet() ? ReviewOutcome.ACHIEVED : ReviewOutcome.MISSED
                        : ReviewOutcome.UNDECIDED);
    }

    /** Whether more is good by the words of the criterion, or else by the direction that is known. */
    private static Optional<Boolean> upward(Criterion criterion, Optional<Polarity> polarity) {
        if (criterion instanceof Criterion.Bound bound && Side.of(bound.comparator()).isOfAWord) {
            return Optional.of(Side.of(bound.comparator()).isAbove);
        }
        return polarity.map(good -> good == Polarity.MORE_IS_BETTER);
    }

    private static boolean isOnTheLine(Verdict verdict) {
        return verdict.margin().filter(margin -> margin.value().signum() == 0).isPresent();
    }

    /** The figure stands on the line between good and bad, and the real one a little to this side of it. */
    private static Verdict beyond(Verdict stated, Criterion criterion, Observation reported, boolean met) {
        String figure =
                reported.comparator().english() + " " + reported.quantity().orElseThrow();
        return new Verdict(
                met ? Verdict.Outcome.MET : Verdict.Outcome.NOT_MET,
                Optional.empty(),
                stated.margin(),
                figure + (met ? " meets " : " does not meet ") + criterion);
    }

    /** What is added up can only grow: a floor that is reached stays reached, a ceiling that is broken stays broken. */
    private static boolean isSettled(Aspect aspect, Optional<Boolean> upward, boolean met) {
        return (aspect == Aspect.INCREMENT || aspect == Aspect.LEVEL && met) && upward.equals(Optional.of(met));
    }

    /** On which side of the number that is stated the real one is. */
    private enum Side {
        NONE(false, false, false),
        AT_OR_ABOVE(true, false, true),
        ABOVE(true, true, true),
        AT_OR_BELOW(false, false, true),
        BELOW(false, true, true),
        JUST_BELOW(false, true, false);

        private final boolean isAbove;
        private final boolean isStrict;
        private final boolean isOfAWord;

        Side(boolean isAbove, boolean isStrict, boolean isOfAWord) {
            this.isAbove = isAbove;
            this.isStrict = isStrict;
            this.isOfAWord = isOfAWord;
        }

        static Side of(Comparator comparator) {
            return switch (comparator) {
                case EXACTLY, ABOUT -> NONE;
                case NEARLY -> JUST_BELOW;
                case AT_LEAST -> AT_OR_ABOVE;
                case MORE_THAN -> ABOVE;
                case AT_MOST -> AT_OR_BELOW;
                case LESS_THAN -> BELOW;
            };
        }
    }
}
