package org.planmodel.progress;

import java.time.MonthDay;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.planmodel.problem.Location;
import org.planmodel.problem.Problem;
import org.planmodel.quantity.Criterion;

/** What is wrong with assignments and adjustments: targets that are not there, earlier values that never held, local rules broken. */
final class HistoryCheck {
    private final TargetHistory history;
    private final List<Problem> problems = new ArrayList<>();

    private HistoryCheck(TargetHistory history) {
        this.history = history;
    }

    static List<Problem> problems(TargetHistory history, AdjustmentPolicy policy) {
        HistoryCheck check = new HistoryCheck(history);
        for (int i = 0; i < history.assignments().size(); i++) {
            check.known("assignments[" + i + "]", history.assignments().get(i).target());
        }
        Map<String, Integer> seen = new LinkedHashMap<>();
        for (int i = 0; i < history.adjustments().size(); i++) {
            String path = "adjustments[" + i + "]";
            TargetAdjustment adjustment = history.adjustments().get(i);
            if (check.known(path, adjustment.target())) {
                check.earlierValue(path, adjustment);
            }
            check.policy(path, adjustment, policy);
            boolean again = adjustment.state() != AdjustmentState.REJECTED
                    && seen.merge(adjustment.set() + " " + adjustment.target(), 1, Integer::sum) > 1;
            if (policy.once() && again) {
                check.add(ProgressProblem.ADJUSTED_TWICE, path, adjustment.target());
            }
        }
        return List.copyOf(check.problems);
    }

    private boolean known(String path, String target) {
        boolean known = history.plan().findTarget(target).isPresent();
        if (!known) {
            add(ProgressProblem.TARGET_UNKNOWN, path, target);
        }
        return known;
    }

    /** The earlier value that an adjustment names is the one that held when it was proposed. */
    private void earlierValue(String path, TargetAdjustment adjustment) {
        Optional<Criterion> held = Optional.ofNullable(
                        history.allStanding(adjustment.target(), adjustment.proposedOn(), adjustment.proposedOn())
                                .get(adjustment.set()))
                .map(standing -> standing.target().criterion());
        if (held.filter(criterion -> criterion.isSameAs(adjustment.earlier())).isEmpty()) {
            add(
                    ProgressProblem.EARLIER_VALUE_DIFFERS,
                    path + ".earlier",
                    adjustment.earlier(),
                    held.map(Object::toString).orElse("-"));
        }
    }

    private void policy(String path, TargetAdjustment adjustment, AdjustmentPolicy policy) {
        MonthDay proposed = MonthDay.from(adjustment.proposedOn());
        policy.proposedUntil()
                .filter(proposed::isAfter)
                .ifPresent(last -> add(
                        ProgressProblem.ADJUSTMENT_TOO_LATE,
                        path + ".proposedOn",
                        adjustment.target(),
                        adjustment.proposedOn(),
                        last.atYear(adjustment.proposedOn().getYear())));
        policy.proposedFrom()
                .filter(proposed::isBefore)
                .ifPresent(first -> add(
                        ProgressProblem.ADJUSTMENT_TOO_EARLY,
                        path + ".proposedOn",
                        adjustment.target(),
                        adjustment.proposedOn(),
                        first.atYear(adjustment.proposedOn().getYear())));
    }

    private void add(ProgressProblem kind, String path, Object... arguments) {
        problems.add(Problem.of(kind, new Location.Element(path, 0), arguments));
    }
}
