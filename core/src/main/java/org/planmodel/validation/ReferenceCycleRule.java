package org.planmodel.validation;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.planmodel.ResponsibleUnit;
import org.planmodel.Target;

/** Nothing is part of itself, directly or through others. */
final class ReferenceCycleRule extends StandardRule {
    ReferenceCycleRule() {
        super("reference-cycle");
    }

    @Override
    public void check(ReviewedPlan plan, Findings findings) {
        check(plan.targets(), Target::id, Target::partOf, findings);
        check(plan.units(), (ResponsibleUnit unit) -> Optional.of(unit.id()), ResponsibleUnit::parent, findings);
    }

    private static <T> void check(
            List<Placed<T>> parts,
            Function<T, Optional<String>> id,
            Function<T, Optional<String>> above,
            Findings findings) {
        Map<String, String> parents = new HashMap<>();
        parts.forEach(part -> id.apply(part.item())
                .ifPresent(own -> above.apply(part.item()).ifPresent(other -> parents.putIfAbsent(own, other))));
        Set<String> reported = new LinkedHashSet<>();
        Set<String> harmless = new LinkedHashSet<>();
        for (Placed<T> part : parts) {
            String start = id.apply(part.item()).orElse("");
            Set<String> way = new LinkedHashSet<>();
            String at = start;
            while (parents.containsKey(at) && !harmless.contains(at) && !reported.contains(at) && way.add(at)) {
                at = parents.get(at);
            }
            if (way.contains(at) && at.equals(start)) {
                reported.addAll(way);
                findings.add(part, Labels.of(part), String.join(" → ", way) + " → " + start);
            } else if (!way.contains(at)) {
                harmless.addAll(way);
            }
        }
    }
}
