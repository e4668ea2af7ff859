package org.planmodel.validation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.planmodel.Indicator;
import org.planmodel.Measure;
import org.planmodel.Observation;
import org.planmodel.ResponsibleUnit;
import org.planmodel.Target;

/** No two parts of one kind have the same id. */
final class DuplicateIdRule extends StandardRule {
    DuplicateIdRule() {
        super("duplicate-id");
    }

    @Override
    public void check(ReviewedPlan plan, Findings findings) {
        check(plan.indicators(), Indicator::id, findings);
        check(plan.measures(), Measure::id, findings);
        check(plan.targets(), Target::id, findings);
        check(plan.observations(), Observation::id, findings);
        check(plan.units(), (ResponsibleUnit unit) -> Optional.of(unit.id()), findings);
    }

    private static <T> void check(List<Placed<T>> parts, Function<T, Optional<String>> id, Findings findings) {
        Map<String, Placed<T>> owners = new HashMap<>();
        for (Placed<T> part : parts) {
            id.apply(part.item()).ifPresent(given -> {
                Placed<T> owner = owners.putIfAbsent(given, part);
                if (owner != null) {
                    findings.add(part, Labels.of(part), given, Labels.of(owner));
                }
            });
        }
    }
}
