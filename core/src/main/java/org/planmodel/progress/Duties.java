package org.planmodel.progress;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.planmodel.Measure;
import org.planmodel.NearestWord;
import org.planmodel.Plan;
import org.planmodel.Responsibility;
import org.planmodel.ResponsibleUnit;
import org.planmodel.Role;
import org.planmodel.Target;

/**
 * Who answers for each item of a plan (责任落实): what stands at the item itself, or else at the nearest measure above it.
 *
 * <p>A measure holds its responsibilities itself. Those of a single target or milestone, where they differ from its measure's, stand
 * in attributes ({@code duty.lead} and so on), so that every format which keeps attributes keeps them.
 */
public final class Duties {
    private final Map<ReportItem, PlanItem> items;
    private final Map<ReportItem, List<Responsibility>> inForce;

    private final Plan plan;

    /** The items in their order, and where in it each unit is named. */
    private final List<PlanItem> ordered;

    private final Map<String, List<Integer>> places = new HashMap<>();

    private Duties(Plan plan, Map<ReportItem, PlanItem> items, Map<ReportItem, List<Responsibility>> inForce) {
        this.plan = plan;
        this.items = items;
        this.inForce = inForce;
        this.ordered = List.copyOf(items.values());
        for (int place = 0; place < ordered.size(); place++) {
            for (Responsibility duty : inForce.getOrDefault(ordered.get(place).item(), List.of())) {
                places.computeIfAbsent(duty.unit(), unit -> new ArrayList<>()).add(place);
            }
        }
    }

    /**
     * The duties of a plan.
     *
     * @throws IllegalArgumentException if a target or measure has no id; {@link PlanIds#complete} mends that
     */
    public static Duties of(Plan plan) {
        Map<ReportItem, PlanItem> items = new LinkedHashMap<>();
        Map<ReportItem, List<Responsibility>> inForce = new LinkedHashMap<>();
        for (PlanItem item : PlanItem.of(plan)) {
            items.put(item.item(), item);
            List<Responsibility> own = own(item);
            inForce.put(item.item(), own.isEmpty() ? inherited(item.path()) : own);
        }
        return new Duties(plan, items, inForce);
    }

    /** The items of the plan, in its order. */
    public List<PlanItem> items() {
        return ordered;
    }

    /**
     * What a unit answers for (某单位承担的目标任务), in the order of the plan:
     *
     * <pre>{@code
     * for (PlanItem item : Duties.of(plan).itemsOf("区工信局", Role.LEAD)) {
     *     System.out.println(item.label() + item.target().map(target -> ": " + target.criterion()).orElse(""));
     * }
     * }</pre>
     *
     * @param unit id, name or alias; the id of a unit that answers for something without standing in the plan's list will do
     * @param roles the roles that count; any role if there is none
     * @throws NoSuchElementException if the plan does not know the unit; the message names the nearest one
     */
    public List<PlanItem> itemsOf(String unit, Role... roles) {
        boolean named = places.containsKey(unit);
        String id = plan.findUnit(unit)
                .map(ResponsibleUnit::id)
                .orElseGet(() -> named ? unit : plan.getUnit(unit).id());
        Set<Role> counted = roles.length == 0 ? EnumSet.allOf(Role.class) : EnumSet.copyOf(List.of(roles));
        return naming(List.of(id)).stream()
                .filter(item -> inForce.get(item.item()).stream()
                        .anyMatch(duty -> duty.unit().equals(id) && counted.contains(duty.role())))
                .toList();
    }

    /** The items for which any of the units is named, each once, in the order of the plan. */
    List<PlanItem> naming(Collection<String> units) {
        SortedSet<Integer> named = new TreeSet<>();
        units.forEach(unit -> named.addAll(places.getOrDefault(unit, List.of())));
        return named.stream().map(ordered::get).toList();
    }

    /** The item with this key. */
    public Optional<PlanItem> find(ReportItem item) {
        return Optional.ofNullable(items.get(item));
    }

    /**
     * Who answers for it; empty if nobody does.
     *
     * @throws NoSuchElementException if the plan has no such item; the message names the nearest one
     */
    public List<Responsibility> of(ReportItem item) {
        List<Responsibility> duties = inForce.get(item);
        if (duties == null) {
            throw new NoSuchElementException("no item \"" + item + "\" in the plan"
                    + NearestWord.hint(
                            item.toString(), inForce.keySet().stream().map(ReportItem::toString)));
        }
        return duties;
    }

    /** What stands at the item itself; empty if it only inherits from the measures above it. */
    static List<Responsibility> own(PlanItem item) {
        if (item.target().isPresent()) {
            return of(item.target().get());
        }
        if (item.milestone().isPresent()) {
            return DutyAttributes.read(item.measure().orElseThrow().attributes(), place(item.item()));
        }
        return item.measure().orElseThrow().responsibilities();
    }

    private static List<Responsibility> inherited(List<Measure> path) {
        for (int i = path.size() - 1; i >= 0; i--) {
            if (!path.get(i).responsibilities().isEmpty()) {
                return path.get(i).responsibilities();
            }
        }
        return List.of();
    }

    /** The place of a milestone in its measure, from 1. */
    static int place(ReportItem milestone) {
        return Integer.parseInt(milestone.id().substring(milestone.id().lastIndexOf('#') + 1));
    }

    /** What stands at a target itself. */
    public static List<Responsibility> of(Target target) {
        return DutyAttributes.read(target.attributes(), 0);
    }

    /** The target with these responsibilities in place of its own; with none, it inherits those of its measure. */
    public static Target with(Target target, List<Responsibility> duties) {
        return target.toBuilder()
                .attributes(DutyAttributes.with(target.attributes(), 0, duties))
                .build();
    }

    /** The measure with these responsibilities for one of its milestones. */
    static Measure withMilestone(Measure measure, int place, List<Responsibility> duties) {
        return measure.toBuilder()
                .attributes(DutyAttributes.with(measure.attributes(), place, duties))
                .build();
    }
}
