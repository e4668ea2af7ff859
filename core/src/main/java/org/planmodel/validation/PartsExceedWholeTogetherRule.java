package org.planmodel.validation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.planmodel.Target;
import org.planmodel.quantity.Quantity;
import org.planmodel.wording.Sentence;

/** The parts that a plan names do not add up to more than the whole. */
final class PartsExceedWholeTogetherRule extends StandardRule {
    PartsExceedWholeTogetherRule() {
        super("parts-exceed-whole-together");
    }

    @Override
    public Optional<Sentence> whyNot(ReviewedPlan plan) {
        return unless(
                plan.targets().stream()
                        .anyMatch(target -> target.item().partOf().isPresent()),
                "no-parts");
    }

    @Override
    public void check(ReviewedPlan plan, Findings findings) {
        Map<String, Placed<Target>> byId = plan.targetsById();
        Map<Placed<Target>, Quantity> sums = new LinkedHashMap<>();
        for (Placed<Target> part : plan.targets()) {
            Placed<Target> whole = part.item().partOf().map(byId::get).orElse(null);
            if (whole != null && whole.item().aspect() == part.item().aspect()) {
                amount(part)
                        .ifPresent(quantity -> amount(whole)
                                .filter(large -> large.comparesWith(quantity) && !Figures.isLess(large, quantity))
                                .ifPresent(large -> sums.merge(whole, quantity.in(large.unit()), Quantity::plus)));
            }
        }
        sums.forEach((whole, sum) -> amount(whole)
                .filter(large -> Figures.isLess(large, sum))
                .ifPresent(large -> findings.add(whole, whole.item().subject(), sum, large)));
    }

    private static Optional<Quantity> amount(Placed<Target> target) {
        return Parts.areAmounts(target.item().aspect())
                ? Figures.bound(target.item().criterion())
                : Optional.empty();
    }
}
