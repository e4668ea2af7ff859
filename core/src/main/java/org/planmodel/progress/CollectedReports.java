package org.planmodel.progress;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.planmodel.problem.Location;
import org.planmodel.problem.Problem;

/**
 * The reports of all units for one period, beside the forms that were sent out (报送汇总): who has reported, who is late, who is missing.
 *
 * <pre>{@code
 * CollectedReports round = CollectedReports.of(forms, reports, calendar, LocalDate.of(2026, 7, 5));
 * round.missing();  // units of which nothing came
 * }</pre>
 */
@Value.Immutable
public sealed interface CollectedReports extends Serializable permits ImmutableCollectedReports {
    /** The day as of which the round is seen. */
    LocalDate asOf();

    /** For each unit that was asked its report: the one that came, or the expected one. */
    Map<String, ProgressReport> byUnit();

    /** How late each of them is. */
    Map<String, Lateness> lateness();

    /** Late, missing, twice, of a unit that was not asked. */
    List<Problem> problems();

    /** The units of which nothing has come though the day is past (漏报). */
    default List<String> missing() {
        return lateness().entrySet().stream()
                .filter(unit -> unit.getValue().isMissing())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The units whose report came late (迟报). */
    default List<String> late() {
        return lateness().entrySet().stream()
                .filter(unit -> unit.getValue().isLate() && !unit.getValue().isMissing())
                .map(Map.Entry::getKey)
                .toList();
    }

    /**
     * Puts reports beside the forms. Of two reports of a unit the one that stands first is kept, and the second is a problem.
     *
     * @param asOf steps after this day do not count
     */
    static CollectedReports of(
            List<ReportForm> forms, List<ProgressReport> reports, WorkingDays calendar, LocalDate asOf) {
        Map<String, ProgressReport> byUnit = new LinkedHashMap<>();
        Map<String, String> names = new LinkedHashMap<>();
        for (ReportForm form : forms) {
            byUnit.put(form.unit(), form.expectedReport());
            names.put(form.unit(), form.unitName());
        }
        List<Problem> problems = new ArrayList<>();
        Map<String, ProgressReport> came = new LinkedHashMap<>();
        for (ProgressReport report : reports) {
            ProgressReport expected = byUnit.get(report.unit());
            if (expected == null || !expected.period().equals(report.period())) {
                problems.add(Problem.of(
                        ProgressProblem.REPORT_NOT_EXPECTED, Location.none(), report.unit(), report.period()));
            } else if (came.putIfAbsent(report.unit(), report) != null) {
                problems.add(Problem.of(ProgressProblem.REPORT_TWICE, Location.none(), names.get(report.unit())));
            }
        }
        came.forEach((unit, report) -> byUnit.put(
                unit,
                report.due().isPresent()
                        ? report
                        : report.toBuilder().due(byUnit.get(unit).due()).build()));
        Map<String, Lateness> lateness = new LinkedHashMap<>();
        byUnit.forEach((unit, report) -> lateness.put(unit, report.lateness(calendar, asOf)));
        lateness.forEach((unit, late) -> problem(names.get(unit), late).ifPresent(problems::add));
        return new Builder()
                .asOf(asOf)
                .byUnit(byUnit)
                .lateness(lateness)
                .problems(problems)
                .build();
    }

    private static Optional<Problem> problem(String unit, Lateness late) {
        if (!late.isLate()) {
            return Optional.empty();
        }
        ProgressProblem kind = late.isMissing() ? ProgressProblem.REPORT_MISSING : ProgressProblem.REPORT_LATE;
        Lateness.Round round = late.rounds().get(late.rounds().size() - 1);
        return Optional.of(
                Problem.of(kind, Location.none(), unit, late.days(), round.due().effective()));
    }

    /** Builds {@link CollectedReports}. */
    final class Builder extends ImmutableCollectedReports.Builder {
        /** An empty builder. */
        public Builder() {}
    }
}
