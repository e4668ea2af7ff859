package org.planmodel.evaluation;

import java.util.Optional;
import org.planmodel.Target;
import org.planmodel.problem.Problem;
import org.planmodel.quantity.Comparator;
import org.planmodel.quantity.ReportedFigure;
import org.planmodel.quantity.Verdict;
import org.planmodel.wording.Sentence;

/** What is different about a figure that is not exact (非确数): 近50家, 超50家, 约50家, 50家以上. */
final class InexactFigure {
    private InexactFigure() {}

    static boolean is(KnownObservation figure) {
        return figure.observation().comparator() != Comparator.EXACTLY;
    }

    static boolean isUndecided(Evaluation evaluation) {
        return evaluation.verdict().filter(Verdict::isUndecidedByFigure).isPresent();
    }

    /** What becomes of an outcome by the number where the figure does not decide: reached is to be verified, missed stays open. */
    static Outcome undecided(Outcome byNumber) {
        return switch (byNumber) {
            case ACHIEVED, ACHIEVED_EARLY, AWAITING_VERIFICATION -> Outcome.AWAITING_VERIFICATION;
            case MISSED, OPEN -> Outcome.OPEN;
        };
    }

    static Optional<Problem> note(ReportedFigure reported, Target target, KnownObservation figure, Verdict verdict) {
        if (reported.isExact()) {
            return Optional.empty();
        }
        return Optional.of(Problem.of(
                verdict.isUndecidedByFigure()
                        ? EvaluationProblem.FIGURE_DOES_NOT_DECIDE
                        : EvaluationProblem.FIGURE_NOT_EXACT,
                figure.place(),
                reported.notation(),
                target.criterion().notation()));
    }

    /** That the figure is not exact, and whether it decides; empty of an exact one. */
    static Sentence remark(Evaluation evaluation) {
        if (evaluation.isExact()) {
            return Sentence.EMPTY;
        }
        return EvaluationWords.say(
                isUndecided(evaluation) ? "inexact.undecided" : "inexact.decided",
                evaluation.gap().isPresent() ? EvaluationWords.say("inexact.shares") : Sentence.EMPTY);
    }

    /** On which side of the target it is, where that is decided; how far, only an exact figure can tell. */
    static Sentence margin(Evaluation evaluation) {
        if (isUndecided(evaluation)) {
            return Sentence.EMPTY;
        }
        boolean met = evaluation.verdict().filter(Verdict::isMet).isPresent();
        return EvaluationWords.say(met ? "margin.met" : "margin.missed");
    }
}
