package org.planmodel.progress;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.planmodel.HeldTarget;
import org.planmodel.Plan;
import org.planmodel.Target;
import org.planmodel.problem.Location;
import org.planmodel.problem.Problem;
import org.planmodel.quantity.Quantity;

/** Each whole beside its parts: the rows that one target became, and targets that are part of another (其中). */
final class PartsCheck {
    private final Map<String, Target> byId = new HashMap<>();
    private final Map<ReportItem, List<Numbered>> rows = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private record Numbered(int index, BreakdownRow row) {
        Optional<Quantity> number() {
            return row.criterion().flatMap(Amounts::number);
        }
    }

    private PartsCheck(Breakdown breakdown, Plan plan) {
        plan.allTargets()
                .map(HeldTarget::target)
                .forEach(target -> target.id().ifPresent(id -> byId.putIfAbsent(id, target)));
        for (int i = 0; i < breakdown.rows().size(); i++) {
            BreakdownRow row = breakdown.rows().get(i);
            Numbered numbered = new Numbered(i, row);
            row.item()
                    .ifPresent(item ->
                            rows.computeIfAbsent(item, key -> new ArrayList<>()).add(numbered));
        }
    }

    static List<Problem> problems(Breakdown breakdown, Plan plan) {
        PartsCheck check = new PartsCheck(breakdown, plan);
        plan.allTargets().map(HeldTarget::target).forEach(check::target);
        return check.problems;
    }

    private void target(Target target) {
        ReportItem item = ReportItem.target(target.id().orElseThrow());
        List<Numbered> own = rows.getOrDefault(item, List.of());
        if (own.size() == 1) {
            sameValue(target, own.get(0));
        } else if (!own.isEmpty()) {
            parts(target, own);
        }
        target.partOf().map(byId::get).ifPresent(whole -> own.forEach(row -> notAbove(whole, row)));
    }

    private void sameValue(Target target, Numbered row) {
        row.row()
                .criterion()
                .filter(criterion -> !criterion.isSameAs(target.criterion()))
                .ifPresent(criterion -> add(ProgressProblem.VALUE_DIFFERS, row, criterion, target.criterion()));
    }

    private void parts(Target whole, List<Numbered> own) {
        Optional<Quantity> number = Amounts.number(whole.criterion());
        if (number.isEmpty()) {
            return;
        }
        List<Quantity> parts = new ArrayList<>();
        for (Numbered row : own) {
            row.number().ifPresent(part -> {
                parts.add(part);
                if (!part.comparesWith(number.get())) {
                    add(ProgressProblem.PART_UNIT_DIFFERS, row, part, number.get());
                }
            });
            notAbove(whole, row);
        }
        boolean additive = RunningTotal.isAmount(
                        whole.aspect(), whole.subject(), number.get().unit())
                && whole.per().isEmpty();
        if (additive && parts.size() == own.size()) {
            Amounts.sum(parts)
                    .filter(sum -> sum.comparesWith(number.get()) && sum.compareTo(number.get()) != 0)
                    .ifPresent(sum ->
                            add(ProgressProblem.PARTS_DO_NOT_ADD_UP, own.get(0), whole.subject(), sum, number.get()));
        }
    }

    private void notAbove(Target whole, Numbered row) {
        Optional<Quantity> number = Amounts.number(whole.criterion());
        boolean amounts = number.isPresent()
                && RunningTotal.isAmount(
                        whole.aspect(), whole.subject(), number.get().unit())
                && row.row().aspect().equals(Optional.of(whole.aspect()));
        if (amounts && row.number().isPresent() && Amounts.above(row.number().get(), number.get())) {
            add(ProgressProblem.PART_ABOVE_WHOLE, row, row.number().get(), whole.subject(), number.get());
        }
    }

    private void add(ProgressProblem kind, Numbered row, Object... arguments) {
        problems.add(Problem.of(kind, new Location.Element("rows[" + row.index() + "].criterion", 0), arguments));
    }
}
