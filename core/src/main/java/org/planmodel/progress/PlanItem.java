package org.planmodel.progress;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.planmodel.Indicator;
import org.planmodel.Measure;
import org.planmodel.Milestone;
import org.planmodel.Plan;
import org.planmodel.Target;
import org.planmodel.TargetHolder;

/**
 * One thing of a plan that somebody must answer for (责任事项): each target, each milestone, and each measure that has neither of them
 * nor a measure below it. Where the measures repeat an indicator (a division of tasks does), the indicator's target is the item, and the
 * measure's units answer for it.
 *
 * @param item its key
 * @param holder the indicator or measure in which it stands; for a measure, the measure itself
 * @param path the measures above it and its own, outermost first; empty for an indicator that stands in none
 * @param target the target, if it is one
 * @param milestone the milestone, if it is one
 */
public record PlanItem(
        ReportItem item,
        TargetHolder holder,
        List<Measure> path,
        Optional<Target> target,
        Optional<Milestone> milestone)
        implements Serializable {

    /** An item. */
    public PlanItem {
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(holder, "holder");
        path = List.copyOf(path);
    }

    /**
     * The items of a plan, in its order: those of the indicators, then those of the measures.
     *
     * @throws IllegalArgumentException if a target or measure has no id, or two have the same; {@link PlanIds#complete} mends that
     */
    public static List<PlanItem> of(Plan plan) {
        List<List<Measure>> paths = paths(plan);
        Collector items = new Collector();
        Set<Measure> repeating = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Indicator indicator : plan.indicators()) {
            List<Measure> path = around(indicator, paths);
            items.targets(indicator, path);
            if (!path.isEmpty()) {
                repeating.add(path.get(path.size() - 1));
            }
        }
        for (List<Measure> path : paths) {
            Measure measure = path.get(path.size() - 1);
            items.measure(measure, path, repeating.contains(measure));
        }
        return List.copyOf(items.found);
    }

    /** Each measure with those above it, in the order of the plan. */
    private static List<List<Measure>> paths(Plan plan) {
        List<List<Measure>> paths = new ArrayList<>();
        Deque<List<Measure>> open = new ArrayDeque<>();
        push(open, List.of(), plan.measures());
        while (!open.isEmpty()) {
            List<Measure> path = open.pop();
            paths.add(path);
            push(open, path, path.get(path.size() - 1).children());
        }
        return paths;
    }

    /** The innermost measure around an indicator, with those above it. */
    private static List<Measure> around(Indicator indicator, List<List<Measure>> paths) {
        List<Measure> innermost = List.of();
        if (indicator.source().isPresent()) {
            for (List<Measure> path : paths) {
                boolean inside = path.get(path.size() - 1)
                        .source()
                        .filter(span -> span.contains(indicator.source().get()))
                        .isPresent();
                innermost = inside && path.size() > innermost.size() ? path : innermost;
            }
        }
        return innermost;
    }

    private static void push(Deque<List<Measure>> open, List<Measure> above, List<Measure> measures) {
        for (int i = measures.size() - 1; i >= 0; i--) {
            List<Measure> path = new ArrayList<>(above);
            path.add(measures.get(i));
            open.push(path);
        }
    }

    /** The indicator, if it is a target of one. */
    public Optional<Indicator> indicator() {
        return holder instanceof Indicator indicator ? Optional.of(indicator) : Optional.empty();
    }

    /** The innermost measure around it. */
    public Optional<Measure> measure() {
        return path.isEmpty() ? Optional.empty() : Optional.of(path.get(path.size() - 1));
    }

    /** The numbers above it, joined as written (编号): {@code 三、(一)1.(1)}. */
    public String number() {
        StringBuilder number = new StringBuilder();
        path.forEach(measure -> number.append(measure.number().orElse("")));
        return number.toString();
    }

    /** The original words behind it (原文): the sentence of the document, or what can be said without the document. */
    public String text(Plan plan) {
        return Wording.of(this, plan);
    }

    /** What a reader would call it: subject of a target, project and stage of a milestone, title of a measure. */
    public String label() {
        return target.map(Target::subject)
                .or(() -> milestone.map(stone -> stone.project() + stone.stage()))
                .or(() -> measure().flatMap(Measure::title))
                .orElseGet(holder::label);
    }

    @Serial
    private Object writeReplace() {
        return new Form(item, holder, path, target.orElse(null), milestone.orElse(null));
    }

    @Serial
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("an item is read through its serialized form");
    }

    private record Form(
            ReportItem item,
            TargetHolder holder,
            List<Measure> path,
            @Nullable Target target,
            @Nullable Milestone milestone)
            implements Serializable {
        @Serial
        private static final long serialVersionUID = 1L;

        @Serial
        private Object readResolve() {
            return new PlanItem(item, holder, path, Optional.ofNullable(target), Optional.ofNullable(milestone));
        }
    }

    private static final class Collector {
        private final List<PlanItem> found = new ArrayList<>();
        private final Set<ReportItem> keys = new HashSet<>();

        void targets(TargetHolder holder, List<Measure> path) {
            for (Target target : holder.targets()) {
                String id = required(target.id(), "target \"" + target.subject() + "\"");
                add(new PlanItem(ReportItem.target(id), holder, path, Optional.of(target), Optional.empty()));
            }
        }

        void measure(Measure measure, List<Measure> path, boolean repeating) {
            targets(measure, path);
            int place = 1;
            for (Milestone stone : measure.milestones()) {
                String id = required(measure.id(), "measure \"" + measure.label() + "\"");
                add(new PlanItem(ReportItem.milestone(id, place), measure, path, Optional.empty(), Optional.of(stone)));
                place++;
            }
            boolean alone = measure.targets().isEmpty()
                    && measure.milestones().isEmpty()
                    && measure.children().isEmpty();
            if (alone && !repeating) {
                String id = required(measure.id(), "measure \"" + measure.label() + "\"");
                add(new PlanItem(ReportItem.measure(id), measure, path, Optional.empty(), Optional.empty()));
            }
        }

        private void add(PlanItem item) {
            if (!keys.add(item.item())) {
                throw new IllegalArgumentException(
                        "the plan has " + item.item() + " twice; PlanIds.complete(plan) gives each its own id");
            }
            found.add(item);
        }

        private static String required(Optional<String> id, String what) {
            return id.orElseThrow(() -> new IllegalArgumentException(
                    "the " + what + " has no id; PlanIds.complete(plan) gives each its own id"));
        }
    }
}
