package org.planmodel.examples;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.planmodel.Measure;
import org.planmodel.Plan;
import org.planmodel.Responsibility;
import org.planmodel.ResponsibleUnit;
import org.planmodel.Role;
import org.planmodel.Target;
import org.planmodel.UnitKind;
import org.planmodel.progress.Duties;
import org.planmodel.progress.PlanItem;
import org.planmodel.progress.ReportForm;

/** The sub-districts of an invented district: each of them reports by itself on a target that each is to meet (各街道1个). */
final class Streets {
    private final String all = PlanningOffice.say("streets").chinese();
    private final List<String> names;

    private Streets(List<String> names) {
        this.names = names;
    }

    static Streets read() throws IOException {
        return new Streets(
                Sample.rows("streets.tsv").stream().map(row -> row[0]).toList());
    }

    /** The plan with the sub-districts as units, for which a collective one stands that cooperates wherever each is to meet a target. */
    Plan join(Plan plan) {
        boolean wanted = plan.allTargets().anyMatch(held -> held.target().per().isPresent());
        if (!wanted) {
            return plan;
        }
        List<ResponsibleUnit> units = new ArrayList<>(plan.units());
        units.removeIf(unit -> unit.isCalled(all));
        units.add(ResponsibleUnit.builder()
                .id(all)
                .name(all)
                .kind(UnitKind.GROUP)
                .putAttribute(ReportForm.COLLECTIVE_ATTRIBUTE, "true")
                .build());
        for (String name : names) {
            units.add(ResponsibleUnit.builder()
                    .id(name)
                    .name(name)
                    .kind(UnitKind.SUB_DISTRICT)
                    .parent(all)
                    .build());
        }
        Duties duties = Duties.of(plan);
        return plan.toBuilder()
                .units(units)
                .measures(plan.measures().stream()
                        .map(measure -> with(measure, duties))
                        .toList())
                .build();
    }

    /** Departments and sub-districts are ranked apart: three targets of a sub-district do not compare with seventy of a department. */
    static Map<String, String> groups(Plan plan) {
        boolean streets = plan.units().stream().anyMatch(Streets::isStreet);
        Map<String, String> groups = new HashMap<>();
        if (streets) {
            plan.units()
                    .forEach(unit -> groups.put(
                            unit.id(),
                            PlanningOffice.say(isStreet(unit) ? "group.streets" : "group.departments")
                                    .chinese()));
        }
        return groups;
    }

    private static boolean isStreet(ResponsibleUnit unit) {
        return unit.kind().filter(kind -> kind == UnitKind.SUB_DISTRICT).isPresent();
    }

    private Measure with(Measure measure, Duties duties) {
        return measure.toBuilder()
                .targets(measure.targets().stream()
                        .map(target -> target.per().isPresent() ? with(target, duties) : target)
                        .toList())
                .children(measure.children().stream()
                        .map(child -> with(child, duties))
                        .toList())
                .build();
    }

    private Target with(Target target, Duties duties) {
        List<Responsibility> all = new ArrayList<>(duties.items().stream()
                .filter(item -> item.target().filter(target::equals).isPresent())
                .map(PlanItem::item)
                .findFirst()
                .map(duties::of)
                .orElseThrow());
        all.removeIf(duty -> duty.unit().equals(this.all));
        all.add(Responsibility.of(this.all, Role.COOPERATING));
        return Duties.with(target, all);
    }
}
