package org.planmodel.assessment;

import java.time.LocalDate;
import java.util.Collection;
import org.planmodel.progress.Lateness;
import org.planmodel.progress.ProgressReport;
import org.planmodel.progress.ReportEntry;
import org.planmodel.progress.ReportState;
import org.planmodel.progress.WorkingDays;
import org.planmodel.quantity.Fraction;

/** Counts how a unit has kept the regime of reports. */
final class ReportFacts {
    private ReportFacts() {}

    static LineFacts of(Collection<ProgressReport> reports, WorkingDays calendar, LocalDate asOf) {
        long days = 0;
        long missing = 0;
        long empty = 0;
        long returned = 0;
        for (ProgressReport report : reports) {
            Lateness lateness = report.lateness(calendar, asOf);
            if (lateness.isMissing()) {
                missing++;
            } else {
                days += lateness.days();
            }
            boolean handedIn =
                    report.firstSubmittedOn().filter(day -> !day.isAfter(asOf)).isPresent();
            if (handedIn && report.entries().stream().allMatch(ReportEntry::isBlank)) {
                empty++;
            }
            returned += report.steps().stream()
                    .filter(step -> step.state() == ReportState.RETURNED)
                    .filter(step -> !step.on().isAfter(asOf))
                    .count();
        }
        return LineFacts.builder()
                .putFact(Fact.DAYS_LATE, Fraction.of(days))
                .putFact(Fact.REPORTS_MISSING, Fraction.of(missing))
                .putFact(Fact.REPORTS_EMPTY, Fraction.of(empty))
                .putFact(Fact.REPORTS_RETURNED, Fraction.of(returned))
                .build();
    }
}
