package org.planmodel.validation;

import java.util.Map;
import java.util.Optional;
import org.planmodel.Target;
import org.planmodel.quantity.Quantity;
import org.planmodel.wording.Sentence;

/** A part (其中) is not larger than the whole that it is part of. */
final class PartExceedsWholeRule extends StandardRule {
    PartExceedsWholeRule() {
        super("part-exceeds-whole");
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
        for (Placed<Target> part : plan.targets()) {
            part.item()
                    .partOf()
                    .map(byId::get)
                    .filter(whole -> whole.item().aspect() == part.item().aspect())
                    .ifPresent(whole -> compare(part, whole, findings));
        }
    }

    private static void compare(Placed<Target> part, Placed<Target> whole, Findings findings) {
        Optional<Quantity> small = Figures.of(part.item().criterion()).stream().findFirst();
        Optional<Quantity> large = Figures.of(whole.item().criterion()).stream().reduce((first, last) -> last);
        if (small.isPresent() && large.isPresent() && Parts.exceeds(part.item().aspect(), small.get(), large.get())) {
            findings.add(part, part.item().subject(), small.get(), whole.item().subject(), large.get());
        }
    }
}
