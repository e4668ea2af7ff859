package org.planmodel.validation;

import java.time.LocalDate;
import java.util.Optional;
import org.planmodel.PlanPeriod;
import org.planmodel.wording.Sentence;

/** What a plan sets is due within its period. */
final class DueOutsidePeriodRule extends StandardRule {
    DueOutsidePeriodRule() {
        super("due-outside-period");
    }

    @Override
    public Optional<Sentence> whyNot(ReviewedPlan plan) {
        return unless(plan.plan().period().isPresent(), "no-period");
    }

    @Override
    public void check(ReviewedPlan plan, Findings findings) {
        PlanPeriod period = plan.plan().period().orElseThrow();
        plan.targets().forEach(target -> check(target, target.item().due(), period, findings));
        plan.milestones().forEach(milestone -> check(milestone, milestone.item().due(), period, findings));
    }

    private static void check(Placed<?> part, Optional<LocalDate> due, PlanPeriod period, Findings findings) {
        due.filter(day -> !period.contains(day.getYear()))
                .ifPresent(day -> findings.add(part, Labels.of(part), day, period));
    }
}
