package org.planmodel.progress;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.planmodel.Aspect;
import org.planmodel.Milestone;
import org.planmodel.Plan;
import org.planmodel.Responsibility;
import org.planmodel.ResponsibleUnit;
import org.planmodel.Role;
import org.planmodel.Target;
import org.planmodel.problem.Location;
import org.planmodel.problem.Problem;
import org.planmodel.quantity.Quantity;

/** What is wrong with the rows of a breakdown, beside the plan that they come from. */
final class BreakdownCheck {
    private final Breakdown breakdown;
    private final Plan plan;
    private final Duties duties;
    private final Map<ReportItem, PlanItem> items = new LinkedHashMap<>();
    private final Set<String> units = new HashSet<>();
    private final List<Problem> problems = new ArrayList<>();

    private BreakdownCheck(Breakdown breakdown, Plan plan) {
        this.breakdown = breakdown;
        this.plan = plan;
        this.duties = Duties.of(plan);
        duties.items().forEach(item -> items.put(item.item(), item));
        plan.units().stream().map(ResponsibleUnit::id).forEach(units::add);
    }

    static List<Problem> problems(Breakdown breakdown, Plan plan) {
        BreakdownCheck check = new BreakdownCheck(breakdown, plan);
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < breakdown.rows().size(); i++) {
            BreakdownRow row = breakdown.rows().get(i);
            if (!ids.add(row.id())) {
                check.add(ProgressProblem.ROW_TWICE, i, "id", row.id());
            }
            check.units(i, row);
            check.dates(i, row);
            check.checkPoints(i, row);
            check.item(i, row);
        }
        check.problems.addAll(PartsCheck.problems(breakdown, plan));
        check.missing();
        return List.copyOf(check.problems);
    }

    private void item(int i, BreakdownRow row) {
        row.item()
                .filter(item -> !items.containsKey(item))
                .ifPresent(item -> add(ProgressProblem.ITEM_UNKNOWN, i, "item", item));
    }

    private void units(int i, BreakdownRow row) {
        Map<String, Role> seen = new HashMap<>();
        int leads = 0;
        for (Responsibility duty : row.responsibilities()) {
            leads += duty.role() == Role.LEAD ? 1 : 0;
            if (!units.contains(duty.unit())) {
                add(ProgressProblem.UNIT_UNKNOWN, i, field(duty.role()), duty.unit());
            }
            boolean body = duty.role() != Role.LEADER && duty.person().isEmpty();
            if (body && seen.putIfAbsent(duty.unit(), duty.role()) != null) {
                add(ProgressProblem.UNIT_TWICE, i, field(duty.role()), name(duty.unit()));
            }
        }
        boolean removed = row.responsibilities().isEmpty()
                && row.item().flatMap(duties::find).isPresent()
                && !duties.of(row.item().get()).isEmpty();
        if (removed) {
            add(
                    ProgressProblem.DUTY_REMOVED,
                    i,
                    field(Role.LEAD),
                    names(heldBy(row.item().get())));
        }
        if (leads > 1) {
            add(ProgressProblem.SEVERAL_LEADS, i, field(Role.LEAD), names(row.units(Role.LEAD)));
        }
        if (leads == 0 && !row.units(Role.COOPERATING).isEmpty()) {
            add(ProgressProblem.NO_LEAD, i, field(Role.LEAD), names(row.units(Role.COOPERATING)));
        }
    }

    private List<String> heldBy(ReportItem item) {
        return duties.of(item).stream().map(Responsibility::unit).toList();
    }

    private void dates(int i, BreakdownRow row) {
        if (row.due().isEmpty()) {
            return;
        }
        plan.period()
                .filter(period -> row.due().get().isAfter(period.end()))
                .ifPresent(period ->
                        add(ProgressProblem.DUE_AFTER_PLAN, i, "due", row.due().get(), period.end()));
        row.item()
                .map(items::get)
                .flatMap(item -> item.target()
                        .flatMap(Target::due)
                        .or(() -> item.milestone().flatMap(Milestone::due)))
                .filter(due -> row.due().get().isAfter(due))
                .ifPresent(due -> add(
                        ProgressProblem.DUE_AFTER_TARGET, i, "due", row.due().get(), due));
    }

    private void checkPoints(int i, BreakdownRow row) {
        Quantity before = null;
        boolean rises = row.aspect()
                .filter(aspect -> aspect == Aspect.LEVEL || aspect == Aspect.INCREMENT)
                .isPresent();
        for (CheckPoint point : row.checkPoints()) {
            Quantity number = Amounts.number(point.criterion()).orElse(null);
            if (number != null && before != null && rises && Amounts.above(before, number)) {
                add(ProgressProblem.CHECK_POINT_FALLS, i, "checkPoints", point.period(), number, before);
            }
            before = number == null ? before : number;
        }
        Optional<Quantity> whole = row.criterion().flatMap(Amounts::number);
        Optional<CheckPoint> year = plan.period()
                .flatMap(period -> row.checkPoints().stream()
                        .filter(point -> point.period().end().equals(period.end()))
                        .findFirst());
        if (whole.isPresent() && year.isPresent()) {
            Amounts.number(year.get().criterion())
                    .filter(number -> !number.comparesWith(whole.get()) || number.compareTo(whole.get()) != 0)
                    .ifPresent(number ->
                            add(ProgressProblem.LAST_CHECK_POINT_DIFFERS, i, "checkPoints", number, whole.get()));
        }
    }

    private void missing() {
        Set<ReportItem> present = new HashSet<>();
        breakdown.rows().forEach(row -> row.item().ifPresent(present::add));
        for (PlanItem item : items.values()) {
            if (!present.contains(item.item())) {
                problems.add(Problem.of(
                        ProgressProblem.ITEM_WITHOUT_ROW, Location.none(), item.item(), item.number() + item.label()));
            }
        }
    }

    static String field(Role role) {
        return switch (role) {
            case LEAD -> "lead";
            case COOPERATING -> "cooperating";
            case RESPONSIBLE -> "responsible";
            case COLLECTING -> "collecting";
            case LEADER -> "leader";
        };
    }

    private String name(String unit) {
        return plan.findUnit(unit).map(ResponsibleUnit::name).orElse(unit);
    }

    private String names(List<String> ids) {
        return String.join("; ", ids.stream().map(this::name).toList());
    }

    private void add(ProgressProblem kind, int row, String field, Object... arguments) {
        problems.add(Problem.of(kind, new Location.Element("rows[" + row + "]." + field, 0), arguments));
    }
}
