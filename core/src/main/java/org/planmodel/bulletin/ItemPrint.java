package org.planmodel.bulletin;

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
import org.planmodel.wording.Sentence;

/** Prints an evaluation as a line of a bulletin. */
final class ItemPrint {
    private final BulletinRequest request;
    private final TargetStandings standings;

    ItemPrint(BulletinRequest request, TargetStandings standings) {
        this.request = request;
        this.standings = standings;
    }

    BulletinItem print(PlanItem item, Evaluation evaluation) {
        Rounding rounding = request.evaluator().rounding();
        boolean ceiling = evaluation.direction() == Direction.LESS_IS_BETTER;
        Optional<ReportEntry> entry = standings.entry(item, request.asOf(), request.knownOn());
        Optional<LightResult> light = light(evaluation);
        List<String> units = new ArrayList<>(standings.answering(item));
        units.addAll(standings.cooperating(item));
        return BulletinItem.builder()
                .item(item.item())
                .number(Optional.of(item.number()).filter(number -> !number.isBlank()))
                .name(name(item, evaluation))
                .isIndicator(item.indicator().isPresent())
                .kind(item.indicator().flatMap(indicator -> indicator.kind()))
                .itemClass(ItemClass.of(evaluation))
                .goal(evaluation.goal())
                .goalValue(goal(evaluation))
                .actual(evaluation.actual())
                .isCeiling(ceiling)
                .completion(completion(evaluation).map(rounding::percent))
                .pace(evaluation.expectedPace().map(rounding::percent))
                .gap(evaluation.gap().map(rounding::points))
                .margin(evaluation.gap().isPresent() ? Optional.empty() : evaluation.margin())
                .light(light.flatMap(LightResult::light))
                .lightReason(light.map(LightResult::explain).orElse(Sentence.EMPTY))
                .explanation(evaluation.explain())
                .needed(evaluation.whatWouldItTake())
                .units(units.stream().map(standings::name).toList())
                .reasonClass(entry.flatMap(ReportEntry::lagCode).map(ItemPrint::reasonClass))
                .reason(entry.flatMap(ReportEntry::lagReason))
                .nextStep(entry.flatMap(ReportEntry::nextStep))
                .dataEnd(evaluation.dataEnd())
                .isStale(evaluation.measurability() == Measurability.STALE)
                .build();
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
                ? Optional.of(bound.quantity())
                : Optional.empty();
    }

    /** The first table that can say something; the last one's want of data where none can. */
    private Optional<LightResult> light(Evaluation evaluation) {
        LightReading reading = LightReading.of(evaluation);
        Optional<LightResult> found = Optional.empty();
        for (LightTable table : request.lights()) {
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
