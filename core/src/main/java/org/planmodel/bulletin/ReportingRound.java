package org.planmodel.bulletin;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.planmodel.progress.CollectedReports;
import org.planmodel.progress.Lateness;
import org.planmodel.progress.ProgressReport;
import org.planmodel.progress.ReportForm;
import org.planmodel.progress.ReportState;

/** Who has reported for the period of a bulletin, as known on its day. */
final class ReportingRound {
    private ReportingRound() {}

    static List<UnitReporting> of(BulletinRequest request) {
        List<ReportForm> forms = ReportForm.ofAllUnits(request.targets().plan(), request.period()).stream()
                .map(form -> form.toBuilder().due(request.reportsDue()).build())
                .toList();
        List<ProgressReport> reports = request.reports().stream()
                .filter(report -> report.period().equals(request.period()))
                .toList();
        CollectedReports round = CollectedReports.of(forms, reports, request.calendar(), request.knownOn());
        return forms.stream()
                .map(form -> unit(
                        form, round.byUnit().get(form.unit()), round.lateness().get(form.unit()), request.knownOn()))
                .toList();
    }

    private static UnitReporting unit(ReportForm form, ProgressReport report, Lateness lateness, LocalDate knownOn) {
        Optional<LocalDate> submitted = report.firstSubmittedOn().filter(day -> !day.isAfter(knownOn));
        return UnitReporting.builder()
                .unit(form.unit())
                .name(form.unitName())
                .state(state(report, lateness, knownOn))
                .days(lateness.days())
                .submittedOn(submitted)
                .build();
    }

    private static UnitReporting.State state(ProgressReport report, Lateness lateness, LocalDate knownOn) {
        if (lateness.isMissing()) {
            return UnitReporting.State.MISSING;
        }
        ReportState state = report.stateOn(knownOn);
        return switch (state) {
            case EXPECTED, DRAFT -> UnitReporting.State.OUTSTANDING;
            case RETURNED -> UnitReporting.State.RETURNED;
            case SUBMITTED, ACCEPTED, CORRECTED ->
                lateness.isLate() ? UnitReporting.State.LATE : UnitReporting.State.IN_TIME;
        };
    }
}
