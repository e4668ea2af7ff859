package org.planmodel.evaluation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.planmodel.Target;
import org.planmodel.problem.Problem;
import org.planmodel.progress.StandingTarget;
import org.planmodel.quantity.Criterion;
import org.planmodel.quantity.Fraction;
import org.planmodel.quantity.Quantity;
import org.planmodel.quantity.Verdict;

/** One evaluation in the making. */
final class Evaluating {
    private final Evaluator rules;
    private final EvaluationInput input;
    private final Target target;
    private final TargetLine line;
    private final Optional<KnownObservation> figure;

    Evaluating(Evaluator rules, EvaluationInput input) {
        this.rules = rules;
        this.input = input;
        this.target = input.standing().target();
        this.line =
                new TargetLine(target.criterion(), input.direction().orElse(Direction.of(target)), rules.tolerance());
        this.figure = input.figures()
                .latest(lastDayThatCounts(), input.knownOn())
                .filter(known -> !known.period().end().isBefore(input.span().start()));
    }

    /** What was done after the target was due comes too late; but the month in which it is due counts as a whole. */
    private LocalDate lastDayThatCounts() {
        LocalDate endOfDueMonth = YearMonth.from(input.span().end()).atEndOfMonth();
        return input.asOf().isBefore(endOfDueMonth) ? input.asOf() : endOfDueMonth;
    }

    Evaluation evaluation() {
        Optional<Quantity> actual = figure.map(known -> line.actual(known.observation()));
        Optional<Verdict> verdict = figure.map(known -> line.judge(line.figure(known.observation())));
        Measurability measurability = measurability(verdict);
        Evaluation.Builder made = Evaluation.builder();
        made.input(input)
                .rules(rules)
                .measurability(measurability)
                .direction(line.direction())
                .pace(pace())
                .outcome(Outcome.OPEN);
        if (measurability.isMeasured()) {
            new Measuring(rules, input, line, figure.get(), verdict.get(), pace()).into(made);
            if (measurability == Measurability.STALE) {
                made.addNote(Problem.of(
                        EvaluationProblem.DATA_STALE,
                        figure.get().place(),
                        figure.get().period(),
                        input.asOf()));
            }
            InexactFigure.note(line.figure(figure.get().observation()), target, figure.get(), verdict.get())
                    .ifPresent(made::addNote);
            original(made, actual.get());
        } else {
            made.figure(figure).actual(actual);
            if (input.asOf().isBefore(input.span().start())) {
                made.progress(Progress.NOT_DUE);
            }
        }
        return made.build();
    }

    private Measurability measurability(Optional<Verdict> verdict) {
        if (input.notApplicable().isPresent()) {
            return Measurability.NOT_APPLICABLE;
        }
        if (target.criterion() instanceof Criterion.AsAssigned) {
            return Measurability.AWAITING_ASSIGNMENT;
        }
        if (target.criterion() instanceof Criterion.Qualitative) {
            return Measurability.UNDECIDED;
        }
        if (verdict.isEmpty()) {
            return Measurability.NO_DATA;
        }
        if (verdict.get().outcome() == Verdict.Outcome.UNDECIDED
                && !verdict.get().isUndecidedByFigure()) {
            return Measurability.UNDECIDED;
        }
        return figure.get().period().end().isBefore(lastDayThatCounts()) ? Measurability.STALE : Measurability.MEASURED;
    }

    private Pace pace() {
        if (input.pace().isPresent()) {
            return input.pace().get();
        }
        Pace ofAspect = rules.paces().get(target.aspect());
        boolean cumulative =
                figure.map(known -> known.observation().cumulative()).orElse(true);
        return ofAspect != null ? ofAspect : Evaluator.standardPace(target.aspect(), cumulative);
    }

    /** The second line of a target that was adjusted. */
    private void original(Evaluation.Builder made, Quantity actual) {
        StandingTarget standing = input.standing();
        if (standing.adjustment().isEmpty()) {
            return;
        }
        TargetLine before = new TargetLine(standing.original().criterion(), line.direction(), rules.tolerance());
        OriginalLine.Builder original = OriginalLine.builder();
        original.target(standing.original())
                .verdict(before.judge(before.figure(figure.get().observation())));
        if (line.direction() == Direction.MORE_IS_BETTER) {
            Optional<Fraction> share = before.share(actual);
            original.completion(share);
            pace().shareAt(figure.get().period().end(), input.span())
                    .ifPresent(expected -> original.gap(share.map(done -> done.minus(expected))));
        }
        made.againstOriginal(original.build());
    }
}
