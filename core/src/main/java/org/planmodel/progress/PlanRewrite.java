package org.planmodel.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.planmodel.Indicator;
import org.planmodel.Measure;
import org.planmodel.Plan;
import org.planmodel.Target;

/** Rebuilds a plan with some of its parts exchanged. */
final class PlanRewrite {
    private PlanRewrite() {}

    /** The plan with each target exchanged; parts in which nothing changes stay the same objects. */
    static Plan targets(Plan plan, UnaryOperator<Target> change) {
        List<Indicator> indicators = plan.indicators().stream()
                .map(indicator -> {
                    List<Target> targets = all(indicator.targets(), change);
                    return same(targets, indicator.targets())
                            ? indicator
                            : indicator.toBuilder().targets(targets).build();
                })
                .toList();
        return measures(plan.toBuilder().indicators(indicators).build(), measure -> {
            List<Target> targets = all(measure.targets(), change);
            return same(targets, measure.targets())
                    ? measure
                    : measure.toBuilder().targets(targets).build();
        });
    }

    /** The plan with each measure exchanged, those below first. */
    static Plan measures(Plan plan, UnaryOperator<Measure> change) {
        return plan.toBuilder().measures(forest(plan.measures(), change)).build();
    }

    private static List<Measure> forest(List<Measure> measures, UnaryOperator<Measure> change) {
        List<Measure> changed = new ArrayList<>(measures.size());
        for (Measure measure : measures) {
            List<Measure> children = forest(measure.children(), change);
            changed.add(change.apply(
                    same(children, measure.children())
                            ? measure
                            : measure.toBuilder().children(children).build()));
        }
        return changed;
    }

    private static List<Target> all(List<Target> targets, UnaryOperator<Target> change) {
        return targets.stream().map(change).toList();
    }

    /** Whether nothing was exchanged: the very same objects, so that no tree is compared level by level. */
    private static boolean same(List<?> left, List<?> right) {
        for (int i = 0; i < left.size(); i++) {
            if (left.get(i) != right.get(i)) {
                return false;
            }
        }
        return true;
    }
}
