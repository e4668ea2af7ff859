package org.planmodel.io.stratml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.planmodel.HeldTarget;
import org.planmodel.Indicator;
import org.planmodel.Observation;
import org.planmodel.Plan;
import org.planmodel.Target;

/** Which observation is written where: beside its target, under the indicator of its name, or among the results. */
final class ReportedResults {
    private final Map<String, List<Integer>> byTarget = new HashMap<>();
    private final Map<String, List<Integer>> byIndicator = new HashMap<>();
    private final List<Integer> others = new ArrayList<>();
    private final Plan plan;

    ReportedResults(Plan plan) {
        this.plan = plan;
        Set<String> targets = new HashSet<>();
        plan.allTargets().map(HeldTarget::target).map(Target::id).forEach(id -> id.ifPresent(targets::add));
        Set<String> names = new HashSet<>();
        plan.indicators().stream().map(Indicator::name).forEach(names::add);
        for (int i = 0; i < plan.observations().size(); i++) {
            Observation observation = plan.observations().get(i);
            Optional<String> target = observation.target().filter(targets::contains);
            place(target, names.contains(observation.subject()), observation.subject())
                    .add(i);
        }
    }

    private List<Integer> place(Optional<String> target, boolean ofIndicator, String subject) {
        if (target.isPresent()) {
            return byTarget.computeIfAbsent(target.get(), id -> new ArrayList<>());
        }
        return ofIndicator ? byIndicator.computeIfAbsent(subject, name -> new ArrayList<>()) : others;
    }

    /** The places in the plan's list of what was reported on a target; each is given once. */
    List<Integer> takeFor(Target target) {
        return target.id().map(id -> taken(byTarget.remove(id))).orElseGet(List::of);
    }

    /** The places in the plan's list of what was reported under the name of an indicator; each is given once. */
    List<Integer> takeFor(Indicator indicator) {
        return taken(byIndicator.remove(indicator.name()));
    }

    private static List<Integer> taken(@Nullable List<Integer> found) {
        return found == null ? List.of() : found;
    }

    /** All others. */
    List<Integer> others() {
        return others;
    }

    Observation at(int index) {
        return plan.observations().get(index);
    }
}
