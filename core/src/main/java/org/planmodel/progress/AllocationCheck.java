package org.planmodel.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.planmodel.Target;
import org.planmodel.problem.Location;
import org.planmodel.problem.Problem;
import org.planmodel.quantity.Quantity;
import org.planmodel.quantity.Tolerance;
import org.planmodel.quantity.Verdict;

/** Whether the parts of an allocation make the whole. */
final class AllocationCheck {
    private final List<Problem> problems = new ArrayList<>();

    private AllocationCheck() {}

    static List<Problem> problems(Allocation allocation, Target whole) {
        AllocationCheck check = new AllocationCheck();
        Optional<Quantity> number = Amounts.number(whole.criterion());
        boolean each = whole.per().isPresent();
        for (int i = 0; i < allocation.parts().size(); i++) {
            Quantity part = allocation.parts().get(i).quantity();
            if (number.isPresent() && !part.comparesWith(number.get())) {
                check.add(ProgressProblem.PART_UNIT_DIFFERS, i, part, number.get());
            } else if (each && whole.judge(part, Tolerance.none()).outcome() == Verdict.Outcome.NOT_MET) {
                check.add(ProgressProblem.PART_BELOW_EACH, i, part, whole.subject(), whole.criterion());
            } else if (!each
                    && number.isPresent()
                    && additive(whole, number.get())
                    && Amounts.above(part, number.get())) {
                check.add(ProgressProblem.PART_ABOVE_WHOLE, i, part, whole.subject(), number.get());
            }
        }
        boolean ofPeriods =
                allocation.parts().stream().anyMatch(part -> part.period().isPresent());
        boolean together = !ofPeriods || RunningTotal.is(whole);
        if (!each && together && number.isPresent() && additive(whole, number.get())) {
            allocation
                    .sum()
                    .filter(sum -> sum.comparesWith(number.get()) && sum.compareTo(number.get()) != 0)
                    .ifPresent(sum -> check.problems.add(Problem.of(
                            ProgressProblem.PARTS_DO_NOT_ADD_UP,
                            new Location.Element("parts", 0),
                            whole.subject(),
                            sum,
                            number.get())));
        }
        return List.copyOf(check.problems);
    }

    private static boolean additive(Target whole, Quantity number) {
        return RunningTotal.isAmount(whole.aspect(), whole.subject(), number.unit());
    }

    private void add(ProgressProblem kind, int part, Object... arguments) {
        problems.add(Problem.of(kind, new Location.Element("parts[" + part + "]", 0), arguments));
    }
}
