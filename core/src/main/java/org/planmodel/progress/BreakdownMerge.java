package org.planmodel.progress;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.planmodel.Indicator;
import org.planmodel.Measure;
import org.planmodel.Milestone;
import org.planmodel.Plan;
import org.planmodel.Responsibility;
import org.planmodel.Target;
import org.planmodel.quantity.Criterion;

/** Brings the rows of a breakdown into the plan. */
final class BreakdownMerge {
    private final Map<ReportItem, List<BreakdownRow>> rows = new LinkedHashMap<>();

    private BreakdownMerge(Breakdown breakdown) {
        for (BreakdownRow row : breakdown.rows()) {
            row.item()
                    .ifPresent(item ->
                            rows.computeIfAbsent(item, key -> new ArrayList<>()).add(row));
        }
    }

    static Plan merge(Breakdown breakdown, Plan plan) {
        BreakdownMerge merge = new BreakdownMerge(breakdown);
        Map<ReportItem, List<Responsibility>> wanted = new LinkedHashMap<>();
        merge.rows.forEach((item, own) -> {
            if (own.size() == 1) {
                wanted.put(item, own.get(0).responsibilities());
            }
        });
        Plan assigned = DutyRewrite.apply(plan, wanted);
        List<Indicator> indicators = assigned.indicators().stream()
                .map(indicator -> indicator.toBuilder()
                        .targets(merge.targets(indicator.targets()))
                        .build())
                .toList();
        Plan merged =
                PlanRewrite.measures(assigned.toBuilder().indicators(indicators).build(), merge::measure);
        return AddedRows.append(breakdown, merged);
    }

    private List<BreakdownRow> of(ReportItem item) {
        return rows.getOrDefault(item, List.of());
    }

    private Measure measure(Measure measure) {
        Measure changed =
                measure.toBuilder().targets(targets(measure.targets())).build();
        if (measure.id().isEmpty()) {
            return changed;
        }
        for (int place = 1; place <= measure.milestones().size(); place++) {
            changed = milestone(changed, place);
        }
        List<BreakdownRow> own = of(ReportItem.measure(measure.id().get()));
        if (own.size() == 1) {
            Map<String, String> keys = keys(changed.attributes(), own.get(0), UnaryOperator.identity());
            return changed.toBuilder().attributes(keys).build();
        }
        return below(changed, own);
    }

    private List<Target> targets(List<Target> targets) {
        List<Target> merged = new ArrayList<>();
        for (Target target : targets) {
            List<BreakdownRow> own = of(ReportItem.target(target.id().orElse("-")));
            if (own.size() == 1) {
                BreakdownRow row = own.get(0);
                merged.add(target.toBuilder()
                        .due(target.due().or(row::due))
                        .attributes(keys(target.attributes(), row, UnaryOperator.identity()))
                        .build());
            } else {
                merged.add(target);
                own.forEach(row -> merged.add(part(target, row)));
            }
        }
        return merged;
    }

    private static Map<String, String> keys(
            Map<String, String> attributes, BreakdownRow row, UnaryOperator<String> key) {
        Map<String, String> changed = new LinkedHashMap<>(attributes);
        changed.put(key.apply(BreakdownStart.ROW_ATTRIBUTE), row.id());
        row.dataOwner().ifPresent(unit -> changed.put(key.apply(BreakdownStart.DATA_OWNER_ATTRIBUTE), unit));
        return changed;
    }

    /** A part of a target: its own number where the row has one, the whole's otherwise. */
    private static Target part(Target whole, BreakdownRow row) {
        Target part = whole.toBuilder()
                .id(row.id())
                .partOf(whole.id())
                .criterion(row.criterion().orElse(whole.criterion()))
                .due(row.due().or(whole::due))
                .build();
        Target named = row.subject()
                .filter(subject -> !subject.equals(whole.action().orElse("") + whole.subject()))
                .map(subject -> part.toBuilder()
                        .action(Optional.empty())
                        .subject(subject)
                        .build())
                .orElse(part);
        Target held = Duties.with(named, row.responsibilities());
        return held.toBuilder()
                .attributes(keys(held.attributes(), row, UnaryOperator.identity()))
                .build();
    }

    private Measure milestone(Measure measure, int place) {
        List<BreakdownRow> own = of(ReportItem.milestone(measure.id().orElseThrow(), place));
        if (own.size() != 1) {
            return below(measure, own);
        }
        BreakdownRow row = own.get(0);
        Measure.Builder changed = measure.toBuilder()
                .attributes(keys(measure.attributes(), row, key -> BreakdownStart.milestoneKey(key, place)));
        Milestone stone = measure.milestones().get(place - 1);
        if (stone.due().isEmpty() && row.due().isPresent()) {
            List<Milestone> stones = new ArrayList<>(measure.milestones());
            stones.set(place - 1, new Milestone(stone.project(), stone.stage(), row.due(), stone.source()));
            changed.milestones(stones);
        }
        return changed.build();
    }

    private static Measure below(Measure measure, List<BreakdownRow> rows) {
        if (rows.isEmpty()) {
            return measure;
        }
        List<Measure> children = new ArrayList<>(measure.children());
        rows.forEach(row -> children.add(child(row)));
        return measure.toBuilder().children(children).build();
    }

    /** A row as a measure of its own. */
    static Measure child(BreakdownRow row) {
        Measure.Builder measure = Measure.builder()
                .id(row.id())
                .title(row.subject().orElse(row.text()))
                .text(row.text())
                .responsibilities(row.responsibilities())
                .attributes(keys(Map.of(), row, UnaryOperator.identity()));
        boolean figure = row.criterion()
                .filter(criterion -> !(criterion instanceof Criterion.Qualitative))
                .isPresent();
        if (figure && row.aspect().isPresent()) {
            measure.addTarget(Target.builder()
                    .id(row.id() + ".t1")
                    .subject(row.subject().orElse(row.text()))
                    .aspect(row.aspect().get())
                    .criterion(row.criterion().get())
                    .due(row.due())
                    .build());
        }
        return measure.build();
    }
}
