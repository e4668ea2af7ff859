package org.planmodel.diff;

import java.util.Optional;
import org.planmodel.Aspect;
import org.planmodel.HeldTarget;
import org.planmodel.Observation;
import org.planmodel.quantity.Criterion;
import org.planmodel.quantity.Polarity;
import org.planmodel.quantity.ReportedFigure;
import org.planmodel.quantity.Tolerance;
import org.planmodel.quantity.Verdict;

/**
 * What became of a target by a figure that was reported. A report is not always exact: what it {@linkplain ReportedFigure decides} counts. Nor is
 * it always of the whole year: the increase of eleven months settles what is reached already, a rate of growth nothing.
 *
 * @param verdict the verdict of the figure as it was reported
 * @param outcome what can be said for certain
 */
record ReportedOutcome(Verdict verdict, ReviewOutcome outcome) {

    static ReportedOutcome of(HeldTarget held, Optional<Polarity> polarity, Observation reported, boolean whole) {
        Criterion criterion = held.target().criterion();
        ReportedFigure figure =
                new ReportedFigure(reported.comparator(), reported.quantity().orElseThrow());
        Verdict verdict = figure.judgeNumber(criterion, polarity, Tolerance.none());
        boolean certain = figure.judge(criterion, polarity, Tolerance.none()).outcome() != Verdict.Outcome.UNDECIDED;
        boolean settled =
                whole || isSettled(held.target().aspect(), criterion.goodDirection(polarity), verdict.isMet());
        return new ReportedOutcome(
                verdict,
                certain && settled
                        ? verdict.isMet() ? ReviewOutcome.ACHIEVED : ReviewOutcome.MISSED
                        : ReviewOutcome.UNDECIDED);
    }

    /** What is added up can only grow: a floor that is reached stays reached, a ceiling that is broken stays broken. */
    private static boolean isSettled(Aspect aspect, Optional<Polarity> good, boolean met) {
        Polarity lasting = met ? Polarity.MORE_IS_BETTER : Polarity.LESS_IS_BETTER;
        return (aspect == Aspect.INCREMENT || aspect == Aspect.LEVEL && met) && good.equals(Optional.of(lasting));
    }
}
