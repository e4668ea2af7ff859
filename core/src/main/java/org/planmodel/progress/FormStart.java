package org.planmodel.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.planmodel.Indicator;
import org.planmodel.Milestone;
import org.planmodel.Plan;
import org.planmodel.ReportPeriod;
import org.planmodel.Responsibility;
import org.planmodel.ResponsibleUnit;
import org.planmodel.Role;
import org.planmodel.Target;
import org.planmodel.quantity.Criterion;
import org.planmodel.quantity.Quantity;
import org.planmodel.quantity.Unit;

/** Makes the forms of the units of a plan, and carries over what a last report says. */
final class FormStart {
    private final Plan plan;
    private final Duties duties;

    /** The units that stand for all those below them. */
    private final Set<String> collectives;

    FormStart(Plan plan) {
        this.plan = plan;
        this.duties = Duties.of(plan);
        this.collectives = plan.units().stream()
                .filter(unit -> "true".equals(unit.attributes().get(ReportForm.COLLECTIVE_ATTRIBUTE)))
                .map(ResponsibleUnit::id)
                .collect(Collectors.toSet());
    }

    ReportForm form(ResponsibleUnit unit, ReportPeriod period, Set<Role> roles) {
        List<String> names = new ArrayList<>(List.of(unit.id()));
        unit.parent().filter(collectives::contains).ifPresent(names::add);
        List<FormLine> lines = new ArrayList<>();
        for (PlanItem item : duties.naming(names)) {
            role(item, unit, roles).ifPresent(role -> lines.add(line(item, role, plan)));
        }
        return ReportForm.builder()
                .plan(plan.id())
                .title(plan.title())
                .unit(unit.id())
                .unitName(unit.name())
                .period(period)
                .lines(lines)
                .build();
    }

    /** What is to be done by each part (各街道1个) is reported by each of them, also where they only cooperate with the one that leads. */
    private Optional<Role> role(PlanItem item, ResponsibleUnit unit, Set<Role> roles) {
        boolean each = item.target().flatMap(Target::per).isPresent();
        return duties.of(item.item()).stream()
                .filter(duty -> roles.contains(duty.role())
                        || each && roles.contains(Role.RESPONSIBLE) && isMember(unit, duty.unit()))
                .filter(duty -> duty.unit().equals(unit.id()) || isMember(unit, duty.unit()))
                .map(Responsibility::role)
                .findFirst();
    }

    /** Whether a unit is one of those for which a collective one stands. */
    private boolean isMember(ResponsibleUnit unit, String collective) {
        return unit.parent().filter(collective::equals).isPresent() && collectives.contains(collective);
    }

    private static FormLine line(PlanItem item, Role role, Plan plan) {
        Optional<Criterion> criterion = item.target().map(Target::criterion);
        Optional<Unit> unit = criterion
                .flatMap(Amounts::number)
                .map(Quantity::unit)
                .or(() -> item.indicator().flatMap(Indicator::unit));
        return FormLine.builder()
                .item(item.item())
                .number(Optional.of(item.number()).filter(number -> !number.isBlank()))
                .label(item.label().isBlank() ? item.item().id() : item.label())
                .text(Wording.of(item, plan))
                .role(role)
                .criterion(criterion)
                .aspect(item.target().map(Target::aspect))
                .kind(item.indicator().flatMap(Indicator::kind))
                .due(item.target()
                        .flatMap(Target::due)
                        .or(() -> item.milestone().flatMap(Milestone::due)))
                .unit(unit)
                .prefilled(ReportEntry.builder().item(item.item()).build())
                .build();
    }

    static ReportForm prefill(ReportForm form, ProgressReport last) {
        List<FormLine> lines = form.lines().stream()
                .map(line -> last.find(line.item())
                        .map(entry -> carried(line, entry))
                        .orElse(line))
                .toList();
        return form.toBuilder().lastPeriod(last.period()).lines(lines).build();
    }

    private static FormLine carried(FormLine line, ReportEntry entry) {
        return line.toBuilder()
                .last(entry.toDate())
                .prefilled(ReportEntry.builder()
                        .item(line.item())
                        .stage(entry.stage())
                        .reachedOn(entry.reachedOn())
                        .outlook(entry.outlook())
                        .lagCode(entry.lagCode())
                        .lagReason(entry.lagReason())
                        .nextStep(entry.nextStep())
                        .notApplicable(entry.notApplicable())
                        .build())
                .build();
    }
}
