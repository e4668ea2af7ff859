package org.planmodel.io.xlsx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.planmodel.Indicator;
import org.planmodel.Measure;
import org.planmodel.Milestone;
import org.planmodel.Plan;
import org.planmodel.Responsibility;
import org.planmodel.Target;

/** Everything that hangs in the tree of a plan, flat and in order, each with its place. */
final class PlacedItems {
    static final String INDICATOR = "I";
    static final String MEASURE = "M";

    /** The row of the first item of a sheet; the heading stands above it. */
    static final int FIRST_ROW = 1;

    final List<Placed<Indicator>> indicators = new ArrayList<>();
    final List<Placed<Measure>> measures = new ArrayList<>();
    final List<Placed<Target>> targets = new ArrayList<>();
    final List<Placed<Milestone>> milestones = new ArrayList<>();
    final List<Placed<Responsibility>> responsibilities = new ArrayList<>();
    private final Map<String, CellLink> targetRows = new HashMap<>();

    PlacedItems(Plan plan) {
        for (int i = 0; i < plan.indicators().size(); i++) {
            Indicator indicator = plan.indicators().get(i);
            String key = INDICATOR + (i + 1);
            indicators.add(new Placed<>(key, indicator.name(), Optional.empty(), indicator));
            CellLink row = new CellLink(key, PlanSheet.INDICATORS, FIRST_ROW + i);
            indicator.targets().forEach(target -> add(key, indicator.name(), row, target));
        }
        measures(plan.measures(), MEASURE, "");
    }

    private void measures(List<Measure> siblings, String keyAbove, String pathAbove) {
        for (int i = 0; i < siblings.size(); i++) {
            Measure measure = siblings.get(i);
            String key = keyAbove + (keyAbove.equals(MEASURE) ? "" : ".") + (i + 1);
            String path = pathAbove + (pathAbove.isEmpty() ? "" : " / ") + measure.label();
            CellLink row = new CellLink(key, PlanSheet.MEASURES, FIRST_ROW + measures.size());
            measures.add(new Placed<>(key, path, Optional.empty(), measure));
            measure.targets().forEach(target -> add(key, path, row, target));
            measure.milestones().forEach(item -> milestones.add(new Placed<>(key, path, Optional.of(row), item)));
            measure.responsibilities()
                    .forEach(item -> responsibilities.add(new Placed<>(key, path, Optional.of(row), item)));
            measures(measure.children(), key, path);
        }
    }

    private void add(String key, String path, CellLink holder, Target target) {
        target.id()
                .ifPresent(id ->
                        targetRows.putIfAbsent(id, new CellLink(id, PlanSheet.TARGETS, FIRST_ROW + targets.size())));
        targets.add(new Placed<>(key, path, Optional.of(holder), target));
    }

    /** The row of the target with this id. */
    Optional<CellLink> target(String id) {
        return Optional.ofNullable(targetRows.get(id));
    }
}
