package org.planmodel.bulletin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.planmodel.evaluation.Direction;
import org.planmodel.evaluation.Evaluation;
import org.planmodel.evaluation.LightReading;
import org.planmodel.evaluation.LightResult;
import org.planmodel.evaluation.LightTable;
import org.planmodel.evaluation.Measurability;
import org.planmodel.evaluation.Rounding;
import org.planmodel.progress.LagReasons;
import org.planmodel.progress.PlanItem;
import org.planmodel.progress.ReportEntry;
import org.planmodel.quantity.Criterion;
import org.planmodel.quantity.Fraction;
import org.planmodel.quantity.Quantity;
import org.planmodel.quantity.Verdict;
import org.planmodel.wording.Sentence;

/** Prints an evaluation as a line of a bulletin. */
final class ItemPrint {
    private final BulletinRequest request;
    private final TargetStandings standings;

    ItemPrint(BulletinRequest request, TargetStandings standings) {
        this.request = request;
        this.standings = standings;
    }

    BulletinItem print(TargetStanding standing) {
        PlanItem item = standing.item();
        Evaluation evaluation = standing.evaluation();
        if (standing.isDistributive()) {
            return distributive(standing);
        }
        Rounding rounding = request.evaluator().rounding();
        boolean ceiling = evaluation.direction() == Direction.LESS_IS_BETTER;
        Optional<ReportEntry> entry = standings.entry(item, request.asOf(), request.knownOn());
        Optional<LightResult> light = light(request.lights(), LightReading.of(evaluation));
        return start(standing)
                .goal(due(evaluation, evaluation.goal()))
                .goalValue(goal(evaluation))
                .actual(evaluation.actual().map(evaluation::shown))
                .inexactFigure(evaluation.statedFigure().filter(words -> !evaluation.isExact()))
                .isCeiling(ceiling)
                .completion(completion(evaluation).map(rounding::percent))
                .pace(evaluation.expectedPace().map(rounding::percent))
                .gap(evaluation.gap().map(rounding::points))
                .margin(evaluation.gap().isPresent() ? Optional.empty() : distance(evaluation))
                .light(light.flatMap(LightResult::light))
                .lightReason(light.map(LightResult::explain).orElse(Sentence.EMPTY))
                .explanation(evaluation.explain())
                .needed(evaluation.whatWouldItTake())
                .reasonClass(entry.flatMap(ReportEntry::lagCode).map(ItemPrint::reasonClass))
                .reason(entry.flatMap(ReportEntry::lagReason))
                .nextStep(entry.flatMap(ReportEntry::nextStep))
                .dataEnd(evaluation.dataEnd())
                .isStale(evaluation.measurability() == Measurability.STALE)
                .build();
    }

    private BulletinItem.Builder start(TargetStanding standing) {
        PlanItem item = standing.item();
        BulletinItem.Builder start = BulletinItem.builder();
        start.item(item.item())
                .number(Optional.of(item.number()).filter(number -> !number.isBlank()))
                .name(name(item, standing.evaluation()))
                .text(
                        item.indicator().isPresent()
                                ? Optional.empty()
                                : Optional.of(item.text(request.targets().plan())))
                .isIndicator(item.indicator().isPresent())
                .kind(item.indicator().flatMap(indicator -> indicator.kind()))
                .itemClass(standing.itemClass())
                .units(standings.unitNames(item));
        return start;
    }

    /** A target that each part is to meet alone: no figure of the whole, and no share of it. */
    private BulletinItem distributive(TargetStanding standing) {
        Evaluation evaluation = standing.evaluation();
        String per = evaluation.target().per().orElseThrow();
        List<String> reasons = new ArrayList<>();
        List<LocalDate> ends = new ArrayList<>();
        standing.byUnit().forEach((unit, own) -> {
            own.dataEnd().ifPresent(ends::add);
            standings
                    .entry(standing.item(), unit, request.asOf(), request.knownOn())
                    .filter(entry -> own.itemClass().isBehind())
                    .flatMap(ReportEntry::lagReason)
                    .ifPresent(reason -> reasons.add(BulletinWords.say("parts.reason", standings.name(unit), reason)
                            .chinese()));
        });
        return start(standing)
                .goal(due(evaluation, BulletinWords.say("parts.goal", per, evaluation.goal())))
                .actual(evaluation.actual().map(evaluation::shown))
                .parts(standing.parts())
                .lightReason(Sentence.EMPTY)
                .explanation(standing.parts()
                        .map(parts -> BulletinWords.say("parts.explained", evaluation.subject(), parts.words()))
                        .orElseGet(() -> BulletinWords.say("parts.unknown", evaluation.subject(), per)))
                .needed(Sentence.EMPTY)
                .reason(
                        reasons.isEmpty()
                                ? Optional.empty()
                                : Optional.of(
                                        String.join(BulletinWords.say("clause").chinese(), reasons)))
                .dataEnd(ends.stream().min(LocalDate::compareTo).or(evaluation::dataEnd))
                .build();
    }

    /** The goal with its day, where that is not the end of the year. */
    private Sentence due(Evaluation evaluation, Sentence goal) {
        return evaluation
                .target()
                .due()
                .filter(day -> day.isBefore(LocalDate.of(request.asOf().getYear(), 12, 31)))
                .map(day -> BulletinWords.say("goal.due", goal, BulletinWords.date(day)))
                .orElse(goal);
    }

    /** The distance to the stated number; within a range there is none, nor of a figure that is not exact. */
    private static Optional<Quantity> distance(Evaluation evaluation) {
        boolean inside = evaluation.target().criterion() instanceof Criterion.Between
                && evaluation.verdict().filter(Verdict::isMet).isPresent();
        return inside || !evaluation.isExact()
                ? Optional.empty()
                : evaluation.distance().map(evaluation::shown);
    }

    /** What is done of a sum or a stock; 7.2 % growth of the 7 % that were wanted are no 102.86 % of anything. */
    private static Optional<Fraction> completion(Evaluation evaluation) {
        return switch (evaluation.target().aspect()) {
            case INCREMENT, LEVEL ->
                evaluation.direction() == Direction.LESS_IS_BETTER ? evaluation.used() : evaluation.completion();
            case GROWTH, DECLINE, SHARE, RANK ->
                evaluation.expectedPace().isPresent() ? evaluation.completion() : Optional.empty();
        };
    }

    /** The subject in words, with the action before it: 新增国家高新技术企业. */
    static Sentence name(PlanItem item, Evaluation evaluation) {
        return item.target()
                .flatMap(target -> target.action())
                .filter(action -> !evaluation.target().subject().startsWith(action))
                .map(action -> BulletinWords.say("action", action, evaluation.subject()))
                .orElseGet(evaluation::subject);
    }

    private static Optional<Quantity> goal(Evaluation evaluation) {
        return evaluation.target().criterion() instanceof Criterion.Bound bound
                ? Optional.of(evaluation.shown(bound.quantity()))
                : Optional.empty();
    }

    /** The first table that can say something; the last one's want of data where none can. */
    static Optional<LightResult> light(List<LightTable> lights, LightReading reading) {
        Optional<LightResult> found = Optional.empty();
        for (LightTable table : lights) {
            if (found.filter(LightResult::isDecided).isEmpty()) {
                found = Optional.of(table.read(reading));
            }
        }
        return found;
    }

    private static Sentence reasonClass(String code) {
        LagReasons reasons = LagReasons.standard();
        return new Sentence(
                reasons.english().getOrDefault(code, code), reasons.chinese().getOrDefault(code, code));
    }
}
