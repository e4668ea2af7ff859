package org.planmodel.validation;

import java.time.LocalDate;
import java.util.Optional;
import org.planmodel.PlanPeriod;
import org.planmodel.wording.Sentence;

/** A plan is issued before its period is over. */
final class IssuedAfterPeriodRule extends StandardRule {
    IssuedAfterPeriodRule() {
        super("issued-after-period");
    }

    @Override
    public Optional<Sentence> whyNot(ReviewedPlan plan) {
        return unless(plan.plan().issuedOn().isPresent(), "no-issue-date")
                .or(() -> unless(plan.plan().period().isPresent(), "no-period"));
    }

    @Override
    public void check(ReviewedPlan plan, Findings findings) {
        LocalDate issued = plan.plan().issuedOn().orElseThrow();
        PlanPeriod period = plan.plan().period().orElseThrow();
        if (issued.isAfter(period.end())) {
            findings.add(plan.attribute("issuedOn"), issued, period);
        }
    }
}
