package org.planmodel.progress;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.planmodel.Indicator;
import org.planmodel.Measure;
import org.planmodel.Plan;
import org.planmodel.Target;

/**
 * Gives every measure and target of a plan an id of its own (编号补全), so that breakdown and reports can refer to it. Ids that are there
 * and unique stay; new ones follow the outline: {@code m3.1}, {@code m3.1.t2}, {@code i4.t1}. The same plan always gets the same ids.
 */
public final class PlanIds {
    private final Set<String> taken = new HashSet<>();

    private PlanIds() {}

    /** The plan with an id for every measure and target. A second holder of an id gets a new one. */
    public static Plan complete(Plan plan) {
        PlanIds ids = new PlanIds();
        List<Indicator> indicators = new ArrayList<>();
        for (int i = 0; i < plan.indicators().size(); i++) {
            Indicator indicator = plan.indicators().get(i);
            indicators.add(indicator.toBuilder()
                    .targets(ids.targets(indicator.targets(), "i" + (i + 1)))
                    .build());
        }
        return plan.toBuilder()
                .indicators(indicators)
                .measures(ids.measures(plan.measures(), "m"))
                .build();
    }

    private List<Measure> measures(List<Measure> measures, String prefix) {
        List<Measure> named = new ArrayList<>();
        for (int i = 0; i < measures.size(); i++) {
            Measure measure = measures.get(i);
            String id = own(measure.id(), prefix + (i + 1));
            named.add(measure.toBuilder()
                    .id(id)
                    .targets(targets(measure.targets(), id))
                    .children(measures(measure.children(), id + "."))
                    .build());
        }
        return named;
    }

    private List<Target> targets(List<Target> targets, String prefix) {
        List<Target> named = new ArrayList<>();
        for (int i = 0; i < targets.size(); i++) {
            Target target = targets.get(i);
            named.add(target.toBuilder()
                    .id(own(target.id(), prefix + ".t" + (i + 1)))
                    .build());
        }
        return named;
    }

    private String own(Optional<String> present, String otherwise) {
        if (present.isPresent() && taken.add(present.get())) {
            return present.get();
        }
        String id = otherwise;
        for (int copy = 2; !taken.add(id); copy++) {
            id = otherwise + "-" + copy;
        }
        return id;
    }
}
