package org.planmodel.validation;

import java.time.LocalDate;
import java.util.Optional;
import org.planmodel.ObservationStatus;
import org.planmodel.ReportPeriod;
import org.planmodel.wording.Sentence;

/** What is reported is over on the day of issue, or called an estimate (预计). */
final class ObservationAfterIssueRule extends StandardRule {
    ObservationAfterIssueRule() {
        super("observation-after-issue");
    }

    @Override
    public Optional<Sentence> whyNot(ReviewedPlan plan) {
        return unless(plan.plan().issuedOn().isPresent(), "no-issue-date");
    }

    @Override
    public void check(ReviewedPlan plan, Findings findings) {
        LocalDate issued = plan.plan().issuedOn().orElseThrow();
        plan.observations().stream()
                .filter(figure -> !figure.item().status().equals(Optional.of(ObservationStatus.ESTIMATED)))
                .forEach(figure -> figure.item()
                        .period()
                        .filter(period -> !isRunning(period, issued))
                        .map(ReportPeriod::end)
                        .filter(end -> end.isAfter(issued))
                        .ifPresent(end -> findings.add(figure, figure.item().subject(), end, issued)));
    }

    /** Of a period of several years that has begun, so far is meant: “十四五”期间首次突破10万户. */
    private static boolean isRunning(ReportPeriod period, LocalDate issued) {
        return period.start().getYear() < period.end().getYear()
                && !period.start().isAfter(issued);
    }
}
