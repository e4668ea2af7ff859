package org.planmodel.validation;

import java.time.LocalDate;
import java.util.Optional;
import org.planmodel.PlanPeriod;
import org.planmodel.wording.Sentence;

/**
 * What a plan sets is due within its period, or within the five-year plan (五年规划) that the plan names: a work report of 2021 also states
 * goals for 2025. The leave holds where the five-year plan is named.
 */
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
        Horizons horizons = new Horizons(plan.plan(), period);
        plan.targets().forEach(target -> check(target, target.item().due(), period, horizons, findings));
        plan.milestones().forEach(milestone -> check(milestone, milestone.item().due(), period, horizons, findings));
    }

    private static void check(
            Placed<?> part, Optional<LocalDate> due, PlanPeriod period, Horizons horizons, Findings findings) {
        due.filter(day -> !period.contains(day.getYear()))
                .filter(day -> day.isBefore(period.start()) || !horizons.admit(day, part.source()))
                .ifPresent(day -> findings.add(part, Labels.of(part), day, period));
    }
}
