package org.planmodel.validation;

import java.util.Optional;
import java.util.stream.Stream;
import org.planmodel.Baseline;
import org.planmodel.Indicator;
import org.planmodel.quantity.Quantity;
import org.planmodel.wording.Sentence;

/**
 * Every indicator has a unit, of its own or of its figures. One that is set elsewhere or said in words (完成市下达目标) has no figure
 * yet, and needs none.
 */
final class IndicatorWithoutUnitRule extends StandardRule {
    IndicatorWithoutUnitRule() {
        super("indicator-without-unit");
    }

    @Override
    public Optional<Sentence> whyNot(ReviewedPlan plan) {
        return unless(!plan.indicators().isEmpty(), "no-indicators");
    }

    @Override
    public void check(ReviewedPlan plan, Findings findings) {
        plan.indicators().stream()
                .filter(indicator -> lacksUnit(plan, indicator.item()))
                .forEach(indicator -> findings.add(indicator, indicator.item().name()));
    }

    private static boolean lacksUnit(ReviewedPlan plan, Indicator indicator) {
        if (indicator.unit().filter(unit -> !unit.isNone()).isPresent()) {
            return false;
        }
        if (plan.known(indicator.name()).filter(known -> known.unit().isNone()).isPresent()) {
            return false;
        }
        Stream<Quantity> figures = Stream.concat(
                indicator.targets().stream().flatMap(target -> Figures.of(target.criterion()).stream()),
                indicator.baseline().map(Baseline::quantity).stream());
        boolean anyUnit = figures.anyMatch(Figures::hasUnit);
        boolean anyNumber = indicator.targets().stream()
                .anyMatch(target -> !Figures.of(target.criterion()).isEmpty());
        return !anyUnit && (anyNumber || indicator.targets().isEmpty());
    }
}
