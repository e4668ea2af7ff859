package org.planmodel.diff;

import java.time.LocalDate;
import java.util.Optional;
import org.planmodel.Plan;
import org.planmodel.PlanPeriod;
import org.planmodel.wording.Sentence;

/** Whether something is due on another day. A day that moved on with the year of the plan is no other day; none said is the plan's last. */
final class DueChanges {
    private final Optional<PlanPeriod> before;
    private final Optional<PlanPeriod> after;

    DueChanges(Plan before, Plan after) {
        this.before = before.period();
        this.after = after.period();
    }

    Optional<Difference> of(Optional<LocalDate> from, Optional<LocalDate> to) {
        Optional<LocalDate> expected =
                from.or(() -> before.map(PlanPeriod::end)).map(this::movedOn);
        Optional<LocalDate> stated = to.or(() -> after.map(PlanPeriod::end));
        if (from.equals(to) || expected.equals(stated)) {
            return Optional.empty();
        }
        return Optional.of(Difference.of(ChangeKind.DUE_MOVED, words(from), words(to)));
    }

    private LocalDate movedOn(LocalDate day) {
        return before.isPresent() && after.isPresent()
                ? day.plusYears((long) after.get().firstYear() - before.get().firstYear())
                : day;
    }

    private static Sentence words(Optional<LocalDate> day) {
        return day.map(present -> Sentence.verbatim(present.toString())).orElse(Sentence.EMPTY);
    }
}
