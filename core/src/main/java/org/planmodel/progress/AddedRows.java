package org.planmodel.progress;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.planmodel.Measure;
import org.planmodel.Plan;

/** Rows that the office has added: measures at the end, below the one that the row's category names. */
final class AddedRows {
    private AddedRows() {}

    static Plan append(Breakdown breakdown, Plan plan) {
        Map<String, List<Measure>> below = new LinkedHashMap<>();
        List<Measure> atTheEnd = new ArrayList<>();
        List<String> titles = plan.measures().stream()
                .flatMap(measure -> measure.title().stream())
                .toList();
        for (BreakdownRow row : breakdown.rows()) {
            if (row.item().isEmpty()) {
                Optional<String> category = row.category().filter(titles::contains);
                category.map(title -> below.computeIfAbsent(title, key -> new ArrayList<>()))
                        .orElse(atTheEnd)
                        .add(BreakdownMerge.child(row));
            }
        }
        List<Measure> measures = new ArrayList<>();
        for (Measure measure : plan.measures()) {
            List<Measure> added = below.remove(measure.title().orElse(""));
            measures.add(added == null ? measure : withChildren(measure, added));
        }
        measures.addAll(atTheEnd);
        return plan.toBuilder().measures(measures).build();
    }

    private static Measure withChildren(Measure measure, List<Measure> added) {
        List<Measure> children = new ArrayList<>(measure.children());
        children.addAll(added);
        return measure.toBuilder().children(children).build();
    }
}
