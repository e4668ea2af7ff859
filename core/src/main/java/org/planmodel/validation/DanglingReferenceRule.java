package org.planmodel.validation;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Whatever a part refers to by id is in the plan. */
final class DanglingReferenceRule extends StandardRule {
    DanglingReferenceRule() {
        super("dangling-reference");
    }

    @Override
    public void check(ReviewedPlan plan, Findings findings) {
        Set<String> targets = plan.targetsById().keySet();
        Set<String> units = new HashSet<>();
        plan.units().forEach(unit -> units.add(unit.item().id()));
        plan.targets().forEach(target -> check(target, "partOf", target.item().partOf(), targets, findings));
        plan.observations()
                .forEach(figure -> check(figure, "target", figure.item().target(), targets, findings));
        plan.responsibilities()
                .forEach(duty -> check(duty, "unit", Optional.of(duty.item().unit()), units, findings));
        plan.units().forEach(unit -> check(unit, "parent", unit.item().parent(), units, findings));
    }

    private static void check(
            Placed<?> part, String attribute, Optional<String> id, Set<String> there, Findings findings) {
        id.filter(named -> !there.contains(named))
                .ifPresent(named -> findings.add(part, Labels.of(part), attribute, named));
    }
}
