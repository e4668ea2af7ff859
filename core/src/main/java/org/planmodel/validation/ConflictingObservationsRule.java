package org.planmodel.validation;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.planmodel.Aspect;
import org.planmodel.Observation;
import org.planmodel.catalog.KnownIndicator;
import org.planmodel.quantity.Quantity;
import org.planmodel.wording.Sentence;

/**
 * One figure of one period has one value. Only figures with a statistical definition are compared, and increments are left out: the same
 * words (意向投资额, 新增创新平台) count many things.
 */
final class ConflictingObservationsRule extends StandardRule {
    ConflictingObservationsRule() {
        super("conflicting-observations");
    }

    @Override
    public Optional<Sentence> whyNot(ReviewedPlan plan) {
        return unless(!plan.observations().isEmpty(), "no-observations");
    }

    @Override
    public void check(ReviewedPlan plan, Findings findings) {
        Map<String, Quantity> first = new HashMap<>();
        for (Placed<Observation> placed : plan.observations()) {
            Observation figure = placed.item();
            if (figure.quantity().isEmpty()
                    || figure.period().isEmpty()
                    || figure.aspect() == Aspect.INCREMENT
                    || plan.known(figure.subject())
                            .filter(KnownIndicator::nationallyDefined)
                            .isEmpty()) {
                continue;
            }
            Quantity quantity = figure.quantity().get();
            Quantity other = first.putIfAbsent(key(plan, figure, quantity), quantity);
            if (other != null && other.compareTo(quantity) != 0) {
                findings.add(placed, figure.subject(), figure.period().get(), other, quantity);
            }
        }
    }

    private static String key(ReviewedPlan plan, Observation figure, Quantity quantity) {
        return String.join(
                "|",
                plan.subjectKey(figure.subject()),
                figure.aspect().name(),
                figure.period().map(Object::toString).orElse(""),
                figure.scope().orElse(""),
                figure.basis().orElse(""),
                figure.status().map(Enum::name).orElse(""),
                figure.comparator().name(),
                quantity.unit().base().symbol());
    }
}
