package org.planmodel.bulletin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.planmodel.Responsibility;
import org.planmodel.Role;
import org.planmodel.evaluation.Evaluation;
import org.planmodel.evaluation.EvaluationInput;
import org.planmodel.evaluation.KnownObservation;
import org.planmodel.evaluation.ObservationHistory;
import org.planmodel.progress.Duties;
import org.planmodel.progress.PlanItem;
import org.planmodel.progress.ProgressReport;
import org.planmodel.progress.ReportEntry;

/** The evaluations of all targets of a plan at whatever days one asks for; what was reported of each is collected once. */
final class TargetStandings {
    private final BulletinRequest request;
    private final Duties duties;
    private final Map<String, List<ProgressReport>> reportsByUnit = new HashMap<>();
    private final Map<PlanItem, ObservationHistory> figures = new LinkedHashMap<>();

    TargetStandings(BulletinRequest request) {
        this.request = request;
        this.duties = Duties.of(request.targets().plan());
        for (ProgressReport report : request.reports()) {
            reportsByUnit
                    .computeIfAbsent(report.unit(), unit -> new ArrayList<>())
                    .add(report);
        }
        duties.items().stream()
                .filter(item -> item.target().isPresent())
                .forEach(item -> figures.put(item, history(item)));
    }

    /** The items of the plan that are targets, in its order. */
    List<PlanItem> items() {
        return List.copyOf(figures.keySet());
    }

    ObservationHistory figures(PlanItem item) {
        return figures.getOrDefault(item, ObservationHistory.EMPTY);
    }

    private ObservationHistory history(PlanItem item) {
        List<KnownObservation> all = new ArrayList<>(request.published()
                .getOrDefault(item.item().id(), ObservationHistory.EMPTY)
                .observations());
        all.addAll(ObservationHistory.ofReports(reports(item), item.target().orElseThrow())
                .observations());
        return new ObservationHistory(all);
    }

    /** The reports of the unit that leads; of all that answer where none leads or the one that leads has reported nothing. */
    private List<ProgressReport> reports(PlanItem item) {
        List<String> units = answering(item);
        List<ProgressReport> reports = new ArrayList<>();
        for (String unit : units) {
            reports.addAll(reportsByUnit.getOrDefault(unit, List.of()));
        }
        return reports.isEmpty() ? request.reports() : reports;
    }

    /** The units that answer for it: those that lead, or where none leads those that are responsible, or that collect. */
    List<String> answering(PlanItem item) {
        List<Responsibility> all = duties.of(item.item());
        for (Role role : List.of(Role.LEAD, Role.RESPONSIBLE, Role.COLLECTING)) {
            List<String> units = all.stream()
                    .filter(duty -> duty.role() == role)
                    .map(Responsibility::unit)
                    .distinct()
                    .toList();
            if (!units.isEmpty()) {
                return units;
            }
        }
        return List.of();
    }

    /** The units that cooperate. */
    List<String> cooperating(PlanItem item) {
        return duties.of(item.item()).stream()
                .filter(duty -> duty.role() == Role.COOPERATING)
                .map(Responsibility::unit)
                .distinct()
                .toList();
    }

    /** What the latest report that had been accepted by the day says of it. */
    Optional<ReportEntry> entry(PlanItem item, LocalDate asOf, LocalDate knownOn) {
        return reports(item).stream()
                .filter(report -> !report.period().end().isAfter(asOf))
                .filter(report ->
                        report.acceptedOn().filter(day -> !day.isAfter(knownOn)).isPresent())
                .filter(report -> report.find(item.item()).isPresent())
                .reduce((earlier, later) ->
                        later.period().end().isBefore(earlier.period().end()) ? earlier : later)
                .flatMap(report -> report.find(item.item()));
    }

    /** The evaluation of a target. */
    Evaluation evaluate(PlanItem item, LocalDate asOf, LocalDate knownOn) {
        String id = item.item().id();
        Optional<ReportEntry> entry = entry(item, asOf, knownOn);
        EvaluationInput input = EvaluationInput.of(request.targets(), id, figures(item), asOf, knownOn).toBuilder()
                .pace(Optional.ofNullable(request.paces().get(id)))
                .direction(Optional.ofNullable(request.directions().get(id)))
                .outlook(entry.flatMap(ReportEntry::outlook))
                .notApplicable(entry.flatMap(ReportEntry::notApplicable))
                .build();
        return request.evaluator().evaluate(input);
    }

    /** The name of a unit; its id where the plan does not list it. */
    String name(String unit) {
        return request.targets().plan().findUnit(unit).map(one -> one.name()).orElse(unit);
    }
}
