package org.planmodel.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.planmodel.Milestone;
import org.planmodel.Plan;
import org.planmodel.PlanPeriod;
import org.planmodel.Responsibility;
import org.planmodel.Role;
import org.planmodel.Target;
import org.planmodel.problem.Location;
import org.planmodel.problem.Problem;

/** An implementation plan beside the plan that it implements. */
final class ImplementationCheck {
    private final ImplementationPlan implementation;
    private final Plan plan;
    private final Duties duties;
    private final List<Problem> problems = new ArrayList<>();

    private ImplementationCheck(ImplementationPlan implementation, Plan plan) {
        this.implementation = implementation;
        this.plan = plan;
        this.duties = Duties.of(plan);
    }

    static List<Problem> problems(ImplementationPlan implementation, Plan plan) {
        ImplementationCheck check = new ImplementationCheck(implementation, plan);
        for (int i = 0; i < implementation.items().size(); i++) {
            check.item("items[" + i + "]", implementation.items().get(i));
        }
        check.uncovered();
        for (int i = 0; i < implementation.allocations().size(); i++) {
            check.allocation(
                    "allocations[" + i + "]", implementation.allocations().get(i));
        }
        return List.copyOf(check.problems);
    }

    private void item(String path, WorkItem work) {
        Optional<PlanItem> item = duties.find(work.item());
        if (item.isEmpty()) {
            add(ProgressProblem.ITEM_UNKNOWN, path + ".item", work.item());
            return;
        }
        if (!isDuty(work.item(), false)) {
            add(ProgressProblem.NOT_THE_UNITS_DUTY, path + ".item", work.item(), implementation.unit());
        }
        if (work.person().isEmpty()) {
            add(ProgressProblem.NO_PERSON, path + ".person", work.measure());
        }
        Optional<LocalDate> due = item.get()
                .target()
                .flatMap(Target::due)
                .or(() -> item.get().milestone().flatMap(Milestone::due))
                .or(() -> plan.period().map(PlanPeriod::end));
        for (int i = 0; i < work.nodes().size(); i++) {
            TimeNode node = work.nodes().get(i);
            if (due.filter(node.due()::isAfter).isPresent()) {
                add(ProgressProblem.NODE_AFTER_DUE, path + ".nodes[" + i + "]", node.what(), node.due(), due.get());
            }
        }
    }

    /** Whether the unit answers for the item; a cooperating unit may have work items, but need not. */
    private boolean isDuty(ReportItem item, boolean mustAct) {
        for (Responsibility duty : duties.of(item)) {
            boolean acts = duty.role() == Role.LEAD || duty.role() == Role.RESPONSIBLE;
            if (duty.unit().equals(implementation.unit()) && (acts || !mustAct)) {
                return true;
            }
        }
        return false;
    }

    private void uncovered() {
        for (PlanItem item : duties.items()) {
            boolean covered =
                    implementation.items().stream().anyMatch(work -> work.item().equals(item.item()));
            if (!covered && isDuty(item.item(), true)) {
                add(ProgressProblem.DUTY_WITHOUT_WORK, "items", item.item(), item.label());
            }
        }
    }

    private void allocation(String path, Allocation allocation) {
        Optional<Target> target = plan.findTarget(allocation.target());
        if (target.isEmpty()) {
            add(ProgressProblem.TARGET_UNKNOWN, path, allocation.target());
            return;
        }
        for (Problem problem : allocation.problems(target.get())) {
            String within = problem.location().describe();
            problems.add(problem.at(new Location.Element(path + "." + within, 0)));
        }
    }

    private void add(ProgressProblem kind, String path, Object... arguments) {
        problems.add(Problem.of(kind, new Location.Element(path, 0), arguments));
    }
}
