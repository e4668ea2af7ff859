package org.planmodel.progress;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.planmodel.Indicator;
import org.planmodel.Measure;
import org.planmodel.Plan;
import org.planmodel.Responsibility;
import org.planmodel.Target;

/**
 * Gives items of a plan other responsibilities. An item for which the wanted ones hold already stays as it is; what all items of a
 * lowest measure have in common stands at the measure, once.
 */
final class DutyRewrite {
    private final Map<ReportItem, List<Responsibility>> changed = new LinkedHashMap<>();

    private DutyRewrite(Plan plan, Map<ReportItem, List<Responsibility>> wanted) {
        Duties duties = Duties.of(plan);
        wanted.forEach((item, own) -> {
            if (duties.find(item).isPresent() && !same(own, duties.of(item))) {
                changed.put(item, own);
            }
        });
    }

    static Plan apply(Plan plan, Map<ReportItem, List<Responsibility>> wanted) {
        DutyRewrite rewrite = new DutyRewrite(plan, wanted);
        if (rewrite.changed.isEmpty()) {
            return plan;
        }
        List<Indicator> indicators = plan.indicators().stream()
                .map(indicator -> indicator.toBuilder()
                        .targets(rewrite.targets(indicator.targets()))
                        .build())
                .toList();
        return PlanRewrite.measures(plan.toBuilder().indicators(indicators).build(), rewrite::measure);
    }

    private Measure measure(Measure measure) {
        ReportItem own = ReportItem.measure(measure.id().orElse("-"));
        Optional<List<Responsibility>> common =
                Optional.ofNullable(changed.get(own)).or(() -> common(measure));
        if (common.isPresent()) {
            return atTheMeasure(measure, common.get());
        }
        Measure result = measure;
        for (int place = 1; place <= measure.milestones().size(); place++) {
            ReportItem stone = ReportItem.milestone(measure.id().orElse("-"), place);
            if (changed.containsKey(stone)) {
                result = Duties.withMilestone(result, place, changed.get(stone));
            }
        }
        List<Target> targets = targets(measure.targets());
        return targets.equals(measure.targets())
                ? result
                : result.toBuilder().targets(targets).build();
    }

    /** What all items of a measure without measures below are to have, if it is the same. */
    private Optional<List<Responsibility>> common(Measure measure) {
        List<ReportItem> items = items(measure);
        if (items.isEmpty() || !measure.children().isEmpty()) {
            return Optional.empty();
        }
        List<Responsibility> first = changed.get(items.get(0));
        boolean all = first != null
                && items.stream().allMatch(item -> changed.containsKey(item) && same(first, changed.get(item)));
        return all && !first.isEmpty() ? Optional.of(first) : Optional.empty();
    }

    private static List<ReportItem> items(Measure measure) {
        List<ReportItem> items = new ArrayList<>();
        measure.targets().forEach(target -> target.id().map(ReportItem::target).ifPresent(items::add));
        for (int place = 1; place <= measure.milestones().size(); place++) {
            items.add(ReportItem.milestone(measure.id().orElse("-"), place));
        }
        return items;
    }

    private static Measure atTheMeasure(Measure measure, List<Responsibility> duties) {
        Measure result = measure.toBuilder()
                .responsibilities(duties)
                .targets(measure.targets().stream()
                        .map(target -> Duties.with(target, List.of()))
                        .toList())
                .build();
        for (int place = 1; place <= measure.milestones().size(); place++) {
            result = Duties.withMilestone(result, place, List.of());
        }
        return result;
    }

    private List<Target> targets(List<Target> targets) {
        return targets.stream()
                .map(target -> {
                    ReportItem item = ReportItem.target(target.id().orElse("-"));
                    return changed.containsKey(item) ? Duties.with(target, changed.get(item)) : target;
                })
                .toList();
    }

    /** Whether two lists say the same, wherever they stand in the document. */
    static boolean same(List<Responsibility> left, List<Responsibility> right) {
        return left.stream()
                .map(DutyRewrite::bare)
                .toList()
                .equals(right.stream().map(DutyRewrite::bare).toList());
    }

    private static Responsibility bare(Responsibility duty) {
        return new Responsibility(duty.unit(), duty.role(), duty.post(), duty.person(), Optional.empty());
    }
}
