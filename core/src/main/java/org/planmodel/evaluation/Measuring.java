package org.planmodel.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import org.planmodel.Aspect;
import org.planmodel.progress.Vintage;
import org.planmodel.quantity.Fraction;
import org.planmodel.quantity.Quantity;
import org.planmodel.quantity.Verdict;

/** A figure that can be judged, measured against the target and its pace. */
final class Measuring {
    private static final int PROJECTED_SCALE = 30;

    private final Evaluator rules;
    private final EvaluationInput input;
    private final TargetLine line;
    private final KnownObservation figure;
    private final Verdict verdict;
    private final Verdict byNumber;
    private final Pace pace;
    private final Quantity actual;
    private final LocalDate dataEnd;

    Measuring(
            Evaluator rules,
            EvaluationInput input,
            TargetLine line,
            KnownObservation figure,
            Verdict verdict,
            Pace pace) {
        this.rules = rules;
        this.input = input;
        this.line = line;
        this.figure = figure;
        this.verdict = verdict;
        this.byNumber = line.judgeNumber(line.figure(figure.observation()));
        this.pace = pace;
        this.actual = line.actual(figure.observation());
        this.dataEnd = figure.period().end();
    }

    void into(Evaluation.Builder made) {
        Expectation expectation = pace.at(dataEnd, input.span());
        made.figure(figure).actual(actual).verdict(verdict).expectation(expectation);
        boolean moreIsBetter = line.direction() == Direction.MORE_IS_BETTER;
        Optional<Fraction> share = line.share(actual);
        if (moreIsBetter) {
            made.completion(share);
        } else if (line.direction() == Direction.LESS_IS_BETTER && addsUp(expectation)) {
            made.used(share);
        }
        Outcome outcome = outcomeByNumber(addsUp(expectation));
        made.outcome(verdict.isUndecidedByFigure() ? InexactFigure.undecided(outcome) : outcome);
        against(expectation, made);
        if (outcome == Outcome.OPEN && addsUp(expectation)) {
            made.requirement(requirement());
            if (expectation instanceof Expectation.Share expected) {
                made.projection(projection(expected.share()));
            }
        }
    }

    /** Whether the figure grows with time until the target is due: it is cumulative, or the pace treats it so. */
    private boolean addsUp(Expectation expectation) {
        boolean sum = input.standing().target().aspect() == Aspect.INCREMENT
                || figure.observation().cumulative();
        return expectation instanceof Expectation.Share || sum && expectation instanceof Expectation.Value;
    }

    private Outcome outcomeByNumber(boolean addsUp) {
        boolean timeIsOver = !dataEnd.isBefore(input.span().end());
        if (byNumber.isMet()) {
            boolean cannotBeLost = addsUp && line.direction() == Direction.MORE_IS_BETTER;
            if (!timeIsOver && !cannotBeLost) {
                return Outcome.OPEN;
            }
            if (!isVerified()) {
                return Outcome.AWAITING_VERIFICATION;
            }
            return timeIsOver ? Outcome.ACHIEVED : Outcome.ACHIEVED_EARLY;
        }
        boolean cannotBeMended = addsUp && line.direction() == Direction.LESS_IS_BETTER;
        return timeIsOver || cannotBeMended ? Outcome.MISSED : Outcome.OPEN;
    }

    private boolean isVerified() {
        Optional<Vintage> needed = rules.verifiedFrom();
        return needed.isEmpty()
                || figure.vintage()
                        .filter(has -> has.compareTo(needed.get()) >= 0)
                        .isPresent();
    }

    /** What the pace expected, and how the figure stands to it. */
    private void against(Expectation expectation, Evaluation.Builder made) {
        if (expectation instanceof Expectation.Share expected) {
            againstShare(expected.share(), made);
        } else if (expectation instanceof Expectation.Whole) {
            made.progress(byNumber.isMet() ? Progress.ON_TRACK : Progress.BEHIND);
        } else if (expectation instanceof Expectation.Value value) {
            againstValue(value, made);
        } else if (expectation instanceof Expectation.Growth growth) {
            againstGrowth(growth, made);
        }
    }

    private void againstShare(Fraction expected, Evaluation.Builder made) {
        made.expectedPace(expected);
        Optional<Fraction> gap = line.share(actual).flatMap(share -> gap(share, expected));
        made.gap(gap);
        if (gap.isPresent()) {
            made.progress(progress(gap.get(), expected));
        } else if (line.direction() != Direction.NEUTRAL) {
            // a line of zero, or a figure below zero: no ratio, so the verdict of the number speaks
            made.progress(byNumber.isMet() ? Progress.ON_TRACK : Progress.BEHIND);
        }
    }

    private Optional<Fraction> gap(Fraction share, Fraction expected) {
        return switch (line.direction()) {
            case MORE_IS_BETTER -> Optional.of(share.minus(expected));
            case LESS_IS_BETTER -> Optional.of(expected.minus(share));
            case NEUTRAL, UNKNOWN -> Optional.empty();
        };
    }

    private Progress progress(Fraction gap, Fraction expected) {
        boolean nothingDone = actual.value().signum() == 0;
        if (nothingDone && line.direction() == Direction.MORE_IS_BETTER) {
            return expected.signum() == 0 ? Progress.NOT_DUE : Progress.NOT_STARTED;
        }
        if (gap.signum() < 0) {
            return Progress.BEHIND;
        }
        return gap.compareTo(rules.onTrackUpTo()) > 0 ? Progress.AHEAD : Progress.ON_TRACK;
    }

    private void againstValue(Expectation.Value value, Evaluation.Builder made) {
        TargetLine point = new TargetLine(value.criterion(), line.direction(), rules.tolerance());
        Verdict soFar = point.judgeNumber(point.figure(figure.observation()));
        if (soFar.outcome() == Verdict.Outcome.UNDECIDED) {
            return;
        }
        boolean better =
                soFar.margin().filter(margin -> margin.value().signum() > 0).isPresent();
        made.progress(soFar.isMet() ? better ? Progress.AHEAD : Progress.ON_TRACK : Progress.BEHIND);
        Optional<Fraction> expected = point.bound().flatMap(line::share);
        if (figure.observation().cumulative() && expected.isPresent()) {
            made.expectedPace(expected);
            made.gap(line.share(actual).flatMap(share -> gap(share, expected.get())));
        }
    }

    private void againstGrowth(Expectation.Growth growth, Evaluation.Builder made) {
        Optional<Quantity> bound = line.bound();
        boolean positive = actual.value().signum() > 0
                && bound.filter(to -> to.value().signum() > 0 && to.compareTo(growth.base()) != 0)
                        .isPresent();
        if (!positive) {
            made.progress(byNumber.isMet() ? Progress.ON_TRACK : Progress.BEHIND);
            return;
        }
        GrowthRatio ratio = GrowthRatio.of(growth.base(), actual, growth.gone(), bound.get(), growth.whole());
        made.growthRatio(ratio);
        made.progress(
                switch (ratio.category()) {
                    case SIGNIFICANT ->
                        ratio.ratio().compareTo(BigDecimal.ONE) > 0 ? Progress.AHEAD : Progress.ON_TRACK;
                    case MODERATE, INSUFFICIENT, AWAY -> Progress.BEHIND;
                });
    }

    private Optional<Requirement> requirement() {
        Optional<Quantity> bound = line.bound();
        long gone = TimePace.closedMonths(dataEnd, input.span());
        long left = TimePace.months(input.span()) - gone;
        if (bound.isEmpty()
                || bound.get().value().signum() == 0
                || left < 1
                || gone < 1
                || line.direction().polarity().isEmpty()) {
            return Optional.empty();
        }
        Fraction done = Fraction.of(actual, bound.get().unit());
        Fraction remaining = Fraction.of(bound.get().value()).minus(done);
        if (remaining.signum() < 0) {
            return Optional.empty();
        }
        return Optional.of(new Requirement(
                amount(remaining),
                left,
                amount(remaining.over(Fraction.of(left))),
                amount(done.over(Fraction.of(gone))),
                line.direction() == Direction.LESS_IS_BETTER));
    }

    private Amount amount(Fraction value) {
        return new Amount(value, line.bound().orElseThrow().unit());
    }

    private Optional<Projection> projection(Fraction expected) {
        Optional<Quantity> bound = line.bound().filter(to -> to.value().signum() > 0);
        if (bound.isEmpty()
                || expected.signum() <= 0
                || line.direction().polarity().isEmpty()) {
            return Optional.empty();
        }
        Fraction end = Fraction.of(actual, bound.get().unit()).over(expected);
        Fraction deviation = end.over(Fraction.of(bound.get().value())).minus(Fraction.ONE);
        Verdict atEnd = line.judge(new Quantity(
                end.toDecimal(PROJECTED_SCALE, RoundingMode.HALF_EVEN),
                bound.get().unit()));
        return Optional.of(new Projection(amount(end), deviation, atEnd.isMet()));
    }
}
