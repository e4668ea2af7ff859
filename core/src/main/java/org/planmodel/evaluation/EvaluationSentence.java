package org.planmodel.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.planmodel.Aspect;
import org.planmodel.Target;
import org.planmodel.progress.TargetSet;
import org.planmodel.quantity.Criterion;
import org.planmodel.quantity.Dimension;
import org.planmodel.quantity.Quantity;
import org.planmodel.quantity.Unit;
import org.planmodel.quantity.Verdict;
import org.planmodel.wording.Sentence;

/** An evaluation in one sentence: value, target, period, pace, whose figure. */
final class EvaluationSentence {
    private EvaluationSentence() {}

    static Sentence of(Evaluation evaluation) {
        List<Sentence> clauses = new ArrayList<>();
        if (evaluation.measurability().isMeasured()) {
            clauses.add(figure(evaluation));
            clauses.add(standing(evaluation));
            clauses.add(InexactFigure.remark(evaluation));
            if (evaluation.outcome() != Outcome.OPEN) {
                clauses.add(
                        InexactFigure.isUndecided(evaluation)
                                ? EvaluationWords.say("inexact.awaiting")
                                : EvaluationWords.table().name(evaluation.outcome()));
            }
            evaluation.againstOriginal().ifPresent(line -> clauses.add(original(evaluation, line)));
        } else {
            clauses.add(unmeasured(evaluation));
        }
        clauses.removeIf(Sentence::isEmpty);
        Sentence said = Sentence.join(EvaluationWords.say("clause"), clauses);
        Sentence origin = evaluation.measurability().isMeasured() ? origin(evaluation) : Sentence.EMPTY;
        return said.plus(origin).plus(EvaluationWords.say("stop"));
    }

    /** Subject, period, value and target. */
    private static Sentence figure(Evaluation evaluation) {
        boolean cumulative = evaluation.figure().orElseThrow().observation().cumulative();
        return EvaluationWords.say(
                cumulative ? "figure.cumulative" : "figure",
                subject(evaluation),
                PeriodWords.say(evaluation.figure().orElseThrow().period()),
                evaluation.statedFigure().orElseThrow(),
                set(evaluation),
                evaluation.goal());
    }

    static Sentence subject(Evaluation evaluation) {
        return EvaluationWords.say(
                aspect(evaluation.target()), evaluation.target().subject());
    }

    /** A rise is a rate of growth only where it is in percent: 覆盖率 rises by points, 海铁联运量 by 1番. */
    private static String aspect(Target target) {
        String key = "Aspect." + target.aspect().name();
        Optional<Dimension> dimension = target.criterion() instanceof Criterion.Bound bound
                ? Optional.of(bound.quantity().unit().dimension())
                : target.criterion() instanceof Criterion.Between range
                        ? Optional.of(range.low().unit().dimension())
                        : Optional.empty();
        return target.aspect() == Aspect.GROWTH
                        && dimension.filter(one -> one != Dimension.RATIO).isPresent()
                ? key + ".rise"
                : key;
    }

    private static Sentence set(Evaluation evaluation) {
        TargetSet set = evaluation.input().standing().set();
        boolean adjusted = evaluation.input().standing().adjustment().isPresent();
        return EvaluationWords.say(adjusted ? "TargetSet.ADJUSTED" : "TargetSet." + set.name());
    }

    /** How it stands: against pace where there is a gap, else against the target. */
    private static Sentence standing(Evaluation evaluation) {
        Rounding rounding = evaluation.rules().rounding();
        if (evaluation.gap().isPresent() && evaluation.expectedPace().isPresent()) {
            boolean ceiling = evaluation.direction() == Direction.LESS_IS_BETTER;
            Sentence paced = EvaluationWords.say(
                    ceiling ? "paced.ceiling" : "paced",
                    rounding.percent((ceiling ? evaluation.used() : evaluation.completion()).orElseThrow()),
                    rounding.percent(evaluation.expectedPace().get()),
                    evaluation.pace().name(),
                    gap(evaluation, rounding));
            return isAtALineToBePassed(evaluation)
                    ? Sentence.join(
                            EvaluationWords.say("clause"),
                            List.of(
                                    paced,
                                    EvaluationWords.say(evaluation.isExact() ? "margin.not-passed" : "margin.missed")))
                    : paced;
        }
        if (evaluation
                .expectation()
                .filter(Expectation.Nothing.class::isInstance)
                .isPresent()) {
            return ((Expectation.Nothing) evaluation.expectation().get()).reason();
        }
        if (evaluation.growthRatio().isPresent()) {
            GrowthRatio ratio = evaluation.growthRatio().get();
            return EvaluationWords.say(
                    "growth-ratio", ratio.ratio().setScale(rounding.scale(), rounding.mode()), ratio.category());
        }
        if (!evaluation.isExact()) {
            return InexactFigure.margin(evaluation);
        }
        boolean met = evaluation.verdict().filter(Verdict::isMet).isPresent();
        if (met && evaluation.target().criterion() instanceof Criterion.Between) {
            return evaluation
                    .beyondRange()
                    .map(beyond -> beyond(evaluation, beyond))
                    .orElseGet(() -> EvaluationWords.say("margin.inside"));
        }
        return evaluation
                .distance()
                .map(distance -> margin(evaluation.shown(distance), met))
                .orElseGet(() -> met ? EvaluationWords.say("margin.met") : Sentence.EMPTY);
    }

    /** 100 of 超100, or 近100 of 100: all of it is done, and it is not met. */
    private static boolean isAtALineToBePassed(Evaluation evaluation) {
        return evaluation
                        .verdict()
                        .filter(verdict -> verdict.outcome() == Verdict.Outcome.NOT_MET)
                        .isPresent()
                && evaluation
                        .margin()
                        .filter(margin -> margin.value().signum() == 0)
                        .isPresent();
    }

    private static Sentence gap(Evaluation evaluation, Rounding rounding) {
        int sign = evaluation.gap().orElseThrow().signum();
        boolean ceiling = evaluation.direction() == Direction.LESS_IS_BETTER;
        String key = sign == 0 ? "gap.none" : (sign > 0 ? "gap.good" : "gap.bad") + (ceiling ? ".ceiling" : "");
        return EvaluationWords.say(
                key, rounding.points(evaluation.gap().orElseThrow().abs()));
    }

    /** How far a good figure lies outside of a range: 5.7 is 0.2 points above 5%-5.5%. */
    private static Sentence beyond(Evaluation evaluation, Amount beyond) {
        return EvaluationWords.say(
                evaluation.direction() == Direction.LESS_IS_BETTER ? "margin.below" : "margin.above",
                distance(evaluation.shown(new Quantity(beyond.value().toDecimal(), beyond.unit()))));
    }

    private static Sentence distance(Quantity margin) {
        Quantity distance = new Quantity(margin.value().abs().stripTrailingZeros(), margin.unit());
        return inPoints(distance.unit())
                ? EvaluationWords.say("points", plain(distance))
                : Sentence.verbatim(plain(distance) + distance.unit().symbol());
    }

    private static Sentence margin(Quantity margin, boolean met) {
        int sign = margin.value().signum();
        Sentence shown = distance(margin);
        String key = sign == 0
                ? met ? "margin.none" : "margin.not-passed"
                : sign > 0 ? "margin.good" : met ? "margin.tolerated" : "margin.bad";
        return EvaluationWords.say(key, shown);
    }

    private static String plain(Quantity quantity) {
        return quantity.value().toPlainString();
    }

    private static boolean inPoints(Unit unit) {
        return EvaluationWords.isPoints(unit);
    }

    private static Sentence original(Evaluation evaluation, OriginalLine line) {
        Rounding rounding = evaluation.rules().rounding();
        return EvaluationWords.say(
                line.completion().isPresent() ? "original" : "original.no-ratio",
                CriterionWords.say(line.target(), rounding),
                line.completion().map(share -> (Object) rounding.percent(share)).orElse(""),
                originalVerdict(evaluation, line));
    }

    /** The second verdict, where the first is there: 按调整前目标计为91.00%，未完成. */
    private static Sentence originalVerdict(Evaluation evaluation, OriginalLine line) {
        if (evaluation.outcome() == Outcome.OPEN) {
            return line.completion().isPresent() ? Sentence.EMPTY : EvaluationWords.say("original.open");
        }
        return switch (line.verdict().outcome()) {
            case MET -> EvaluationWords.say("original.verdict", Outcome.ACHIEVED);
            case NOT_MET -> EvaluationWords.say("original.verdict", Outcome.MISSED);
            case UNDECIDED -> Sentence.EMPTY;
        };
    }

    private static Sentence origin(Evaluation evaluation) {
        KnownObservation figure = evaluation.figure().orElseThrow();
        List<Sentence> parts = new ArrayList<>();
        figure.origin().ifPresent(origin -> parts.add(Sentence.verbatim(origin)));
        figure.vintage().ifPresent(vintage -> parts.add(EvaluationWords.table().name(vintage)));
        parts.add(EvaluationWords.say(
                "data-age",
                PeriodWords.say(figure.period().end()),
                evaluation.dataAge().orElseThrow()));
        if (evaluation.measurability() == Measurability.STALE) {
            parts.add(EvaluationWords.table().name(Measurability.STALE));
        }
        return EvaluationWords.say("origin", Sentence.join(EvaluationWords.say("comma"), parts));
    }

    private static Sentence unmeasured(Evaluation evaluation) {
        return EvaluationWords.say(
                evaluation.target().criterion() instanceof Criterion.AsAssigned ? "unmeasured.assigned" : "unmeasured",
                subject(evaluation),
                set(evaluation),
                evaluation.goal(),
                evaluation.measurability(),
                evaluation
                        .input()
                        .notApplicable()
                        .map(reason -> EvaluationWords.say("reason", reason))
                        .orElse(Sentence.EMPTY));
    }
}
