package org.planmodel.validation;

import java.time.LocalDate;
import java.util.Optional;
import org.planmodel.Approval;
import org.planmodel.wording.Sentence;

/** A plan is issued when it has been approved. */
final class IssuedBeforeApprovalRule extends StandardRule {
    IssuedBeforeApprovalRule() {
        super("issued-before-approval");
    }

    @Override
    public Optional<Sentence> whyNot(ReviewedPlan plan) {
        return unless(plan.plan().issuedOn().isPresent(), "no-issue-date")
                .or(() -> unless(plan.plan().approval().flatMap(Approval::date).isPresent(), "no-approval-date"));
    }

    @Override
    public void check(ReviewedPlan plan, Findings findings) {
        LocalDate issued = plan.plan().issuedOn().orElseThrow();
        LocalDate approved = plan.plan().approval().flatMap(Approval::date).orElseThrow();
        if (issued.isBefore(approved)) {
            findings.add(plan.attribute("issuedOn"), issued, approved);
        }
    }
}
