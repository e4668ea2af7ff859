package org.planmodel.progress;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.planmodel.Indicator;
import org.planmodel.Measure;
import org.planmodel.Milestone;
import org.planmodel.Plan;
import org.planmodel.Target;
import org.planmodel.quantity.Criterion;

/** Makes the first breakdown of a plan: one row an item. */
final class BreakdownStart {
    static final String ROW_ATTRIBUTE = "breakdown.row";
    static final String DATA_OWNER_ATTRIBUTE = "breakdown.dataOwner";

    private BreakdownStart() {}

    static Breakdown of(Plan plan) {
        Duties duties = Duties.of(plan);
        Set<String> taken = new HashSet<>();
        duties.items().forEach(item -> attribute(item, ROW_ATTRIBUTE).ifPresent(taken::add));
        List<BreakdownRow> rows = new ArrayList<>();
        for (PlanItem item : duties.items()) {
            String id = attribute(item, ROW_ATTRIBUTE).orElseGet(() -> free(rows.size() + 1, taken));
            rows.add(row(item, id, duties, plan));
        }
        return Breakdown.builder()
                .plan(plan.id())
                .title(plan.title())
                .period(plan.period())
                .rows(rows)
                .build();
    }

    private static String free(int place, Set<String> taken) {
        String id = String.format(Locale.ROOT, "r%03d", place);
        while (!taken.add(id)) {
            id = id + "n";
        }
        return id;
    }

    private static BreakdownRow row(PlanItem item, String id, Duties duties, Plan plan) {
        Optional<String> number = Optional.of(item.number()).filter(text -> !text.isBlank());
        return BreakdownRow.builder()
                .id(id)
                .item(item.item())
                .category(category(item, plan))
                .number(number)
                .text(Wording.of(item, plan))
                .subject(subject(item))
                .aspect(item.target().map(Target::aspect))
                .criterion(item.target()
                        .map(Target::criterion)
                        .or(() -> item.milestone().map(stone -> new Criterion.Qualitative(stone.stage()))))
                .kind(item.indicator().flatMap(Indicator::kind))
                .responsibilities(duties.of(item.item()))
                .due(item.target()
                        .flatMap(Target::due)
                        .or(() -> item.milestone().flatMap(Milestone::due)))
                .dataOwner(attribute(item, DATA_OWNER_ATTRIBUTE))
                .build();
    }

    private static Optional<String> attribute(PlanItem item, String key) {
        return switch (item.item().kind()) {
            case TARGET ->
                Optional.ofNullable(item.target().orElseThrow().attributes().get(key));
            case MEASURE -> ofMeasure(item, key);
            case MILESTONE -> ofMeasure(item, milestoneKey(key, Duties.place(item.item())));
        };
    }

    private static Optional<String> ofMeasure(PlanItem item, String key) {
        return Optional.ofNullable(item.measure().orElseThrow().attributes().get(key));
    }

    /** A milestone has no attributes; its keys stand at its measure, with its place behind. */
    static String milestoneKey(String key, int place) {
        return key + "." + place;
    }

    private static Optional<String> subject(PlanItem item) {
        return item.target()
                .map(target -> target.action().orElse("") + target.subject())
                .or(() -> item.milestone().map(Milestone::project))
                .or(() -> item.measure().flatMap(Measure::title));
    }

    /** The title of the outermost measure; for an indicator its own category, or the title of the chapter in which it stands. */
    private static Optional<String> category(PlanItem item, Plan plan) {
        if (item.indicator().isPresent()) {
            Optional<String> own = item.indicator().get().category();
            return item.path().size() < 2
                    ? own.or(() -> chapter(item, plan))
                    : own.or(() -> item.path().get(0).title());
        }
        return item.path().size() < 2 ? Optional.empty() : item.path().get(0).title();
    }

    private static Optional<String> chapter(PlanItem item, Plan plan) {
        return item.holder()
                .source()
                .flatMap(span -> plan.at(span.start()).sections().stream()
                        .flatMap(section -> section.title().stream())
                        .findFirst());
    }
}
