package org.planmodel.validation;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.planmodel.Aspect;
import org.planmodel.Indicator;
import org.planmodel.Target;
import org.planmodel.quantity.Criterion;
import org.planmodel.wording.Sentence;

/**
 * The same thing has the same target everywhere in the plan. Increments of measures are left out: 新增创新平台5个 in two tasks are two
 * things. So are a firm target and one that is striven for.
 */
final class ConflictingTargetsRule extends StandardRule {
    ConflictingTargetsRule() {
        super("conflicting-targets");
    }

    @Override
    public Optional<Sentence> whyNot(ReviewedPlan plan) {
        return unless(!plan.targets().isEmpty(), "no-targets");
    }

    @Override
    public void check(ReviewedPlan plan, Findings findings) {
        Map<String, Placed<Target>> first = new HashMap<>();
        for (Placed<Target> placed : plan.targets()) {
            Target target = placed.item();
            if (!isComparable(placed)) {
                continue;
            }
            Placed<Target> other = first.putIfAbsent(key(plan, target), placed);
            if (other != null && differ(other.item().criterion(), target.criterion())) {
                findings.add(
                        placed,
                        target.subject(),
                        target.criterion().notation(),
                        other.item().criterion().notation(),
                        other.path());
            }
        }
    }

    private static boolean isComparable(Placed<Target> placed) {
        Target target = placed.item();
        boolean ofIndicator = placed.holder()
                .filter(holder -> holder.item() instanceof Indicator)
                .isPresent();
        return !Figures.of(target.criterion()).isEmpty()
                && target.partOf().isEmpty()
                && target.per().isEmpty()
                && (ofIndicator || target.aspect() != Aspect.INCREMENT);
    }

    private static String key(ReviewedPlan plan, Target target) {
        return String.join(
                "|",
                plan.subjectKey(target.subject()),
                target.aspect().name(),
                target.action().orElse(""),
                target.basis().orElse(""),
                target.commitment().name(),
                target.due().map(day -> Integer.toString(day.getYear())).orElse(""),
                Figures.of(target.criterion()).get(0).unit().base().symbol());
    }

    private static boolean differ(Criterion one, Criterion other) {
        if (one instanceof Criterion.Bound left && other instanceof Criterion.Bound right) {
            return left.quantity().compareTo(right.quantity()) != 0;
        }
        return !one.isSameAs(other);
    }
}
