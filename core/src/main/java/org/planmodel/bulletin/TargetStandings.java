package org.planmodel.bulletin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.planmodel.Responsibility;
import org.planmodel.ResponsibleUnit;
import org.planmodel.Role;
import org.planmodel.Target;
import org.planmodel.evaluation.Evaluation;
import org.planmodel.evaluation.EvaluationInput;
import org.planmodel.evaluation.KnownObservation;
import org.planmodel.evaluation.ObservationHistory;
import org.planmodel.progress.Duties;
import org.planmodel.progress.PlanItem;
import org.planmodel.progress.ReportEntry;
import org.planmodel.progress.ReportForm;

/** Where the items of a plan stand at whatever days one asks for; what was reported of each is collected once. */
final class TargetStandings {
    private final BulletinRequest request;
    private final Duties duties;
    private final ReportIndex reports;
    private final Map<String, List<String>> members = new LinkedHashMap<>();
    private final Map<PlanItem, ObservationHistory> figures = new LinkedHashMap<>();
    private final Map<PlanItem, Map<String, ObservationHistory>> parts = new HashMap<>();

    TargetStandings(BulletinRequest request) {
        this.request = request;
        this.duties = Duties.of(request.targets().plan());
        this.reports = new ReportIndex(request.reports());
        for (ResponsibleUnit unit : request.targets().plan().units()) {
            unit.parent()
                    .ifPresent(above -> members.computeIfAbsent(above, key -> new ArrayList<>())
                            .add(unit.id()));
        }
        for (PlanItem item : duties.items()) {
            item.target().ifPresent(target -> {
                figures.put(item, history(item, target));
                if (target.per().isPresent()) {
                    parts.put(item, partFigures(item, target));
                }
            });
        }
    }

    /** The items of the plan that are targets, in its order. */
    List<PlanItem> items() {
        return List.copyOf(figures.keySet());
    }

    /** All items of the plan, in its order. */
    List<PlanItem> allItems() {
        return duties.items();
    }

    ObservationHistory figures(PlanItem item) {
        return figures.getOrDefault(item, ObservationHistory.EMPTY);
    }

    private ObservationHistory history(PlanItem item, Target target) {
        List<KnownObservation> all = new ArrayList<>(request.published()
                .getOrDefault(item.item().id(), ObservationHistory.EMPTY)
                .observations());
        all.addAll(figures(reports.of(item.item(), answering(item)), target).observations());
        return new ObservationHistory(all);
    }

    private static ObservationHistory figures(List<ReportIndex.Reported> reported, Target target) {
        return ObservationHistory.ofReports(
                reported.stream().map(ReportIndex.Reported::report).toList(), target);
    }

    /** The figures of each part of a target that each is to meet alone: of those published, else of the units that are the parts. */
    private Map<String, ObservationHistory> partFigures(PlanItem item, Target target) {
        Map<String, ObservationHistory> published =
                request.publishedParts().getOrDefault(item.item().id(), Map.of());
        if (!published.isEmpty()) {
            return published;
        }
        List<String> units = duties.of(item.item()).stream()
                .flatMap(duty -> members(duty.unit()).stream())
                .distinct()
                .toList();
        if (units.isEmpty() && answering(item).size() > 1) {
            units = answering(item);
        }
        Map<String, ObservationHistory> figures = new LinkedHashMap<>();
        units.forEach(unit -> figures.put(unit, figures(reports.of(item.item(), unit), target)));
        return figures;
    }

    /** The units for which a collective one stands. */
    private List<String> members(String unit) {
        boolean collective = request.targets()
                .plan()
                .findUnit(unit)
                .filter(one -> "true".equals(one.attributes().get(ReportForm.COLLECTIVE_ATTRIBUTE)))
                .isPresent();
        return collective ? members.getOrDefault(unit, List.of()) : List.of();
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

    /** The units for which it counts: those that answer for it, or the parts where each is to meet it alone. */
    List<String> countedFor(PlanItem item) {
        Map<String, ObservationHistory> own = parts.getOrDefault(item, Map.of());
        return own.isEmpty() ? answering(item) : List.copyOf(own.keySet());
    }

    /** The names of the units that answer for it, then of those that cooperate. */
    List<String> unitNames(PlanItem item) {
        List<String> units = new ArrayList<>(answering(item));
        duties.of(item.item()).stream()
                .filter(duty -> duty.role() == Role.COOPERATING)
                .map(Responsibility::unit)
                .filter(unit -> !units.contains(unit))
                .forEach(units::add);
        return units.stream().map(this::name).toList();
    }

    /** What had been reported of it by the day, by the units that answer for it. */
    List<ReportIndex.Reported> known(PlanItem item, LocalDate asOf, LocalDate knownOn) {
        return ReportIndex.known(reports.of(item.item(), answering(item)), asOf, knownOn);
    }

    /** What the latest report that had been accepted by the day says of it. */
    Optional<ReportEntry> entry(PlanItem item, LocalDate asOf, LocalDate knownOn) {
        return ReportIndex.latest(known(item, asOf, knownOn)).map(ReportIndex.Reported::entry);
    }

    /** What the latest report of a part says of it. */
    Optional<ReportEntry> entry(PlanItem item, String part, LocalDate asOf, LocalDate knownOn) {
        return ReportIndex.latest(ReportIndex.known(reports.of(item.item(), part), asOf, knownOn))
                .map(ReportIndex.Reported::entry);
    }

    /** Where a target stands. */
    TargetStanding standing(PlanItem item, LocalDate asOf, LocalDate knownOn) {
        if (parts.containsKey(item)) {
            return ofParts(item, asOf, knownOn);
        }
        Evaluation evaluation = evaluate(item, figures(item), entry(item, asOf, knownOn), asOf, knownOn);
        ItemClass itemClass = ItemClass.of(evaluation);
        Map<String, TargetStanding.OfUnit> byUnit = new LinkedHashMap<>();
        for (String unit : answering(item)) {
            byUnit.put(unit, new TargetStanding.OfUnit(itemClass, evaluation.dataEnd()));
        }
        return new TargetStanding(item, evaluation, Optional.empty(), itemClass, byUnit);
    }

    /** Each part by itself; where no part is known, the figure of the whole cannot tell. */
    private TargetStanding ofParts(PlanItem item, LocalDate asOf, LocalDate knownOn) {
        Map<String, TargetStanding.OfUnit> byUnit = new LinkedHashMap<>();
        List<BulletinParts.Part> own = new ArrayList<>();
        for (Map.Entry<String, ObservationHistory> part : parts.get(item).entrySet()) {
            Optional<ReportEntry> entry = entry(item, part.getKey(), asOf, knownOn);
            Evaluation evaluation = evaluate(item, part.getValue(), entry, asOf, knownOn);
            ItemClass itemClass = ItemClass.of(evaluation);
            own.add(new BulletinParts.Part(name(part.getKey()), itemClass, evaluation.actual()));
            byUnit.put(part.getKey(), new TargetStanding.OfUnit(itemClass, evaluation.dataEnd()));
        }
        if (own.isEmpty()) {
            Evaluation whole = evaluate(item, figures(item), entry(item, asOf, knownOn), asOf, knownOn);
            ItemClass itemClass = whole.actual().isPresent() ? ItemClass.UNDECIDED : ItemClass.of(whole);
            return new TargetStanding(item, whole, Optional.empty(), itemClass, Map.of());
        }
        Evaluation whole = evaluate(item, ObservationHistory.EMPTY, Optional.empty(), asOf, knownOn);
        BulletinParts all = new BulletinParts(own);
        return new TargetStanding(item, whole, Optional.of(all), all.itemClass(), byUnit);
    }

    private Evaluation evaluate(
            PlanItem item, ObservationHistory history, Optional<ReportEntry> entry, LocalDate asOf, LocalDate knownOn) {
        String id = item.item().id();
        EvaluationInput input = EvaluationInput.builder()
                .standing(request.targets().standing(item.target().orElseThrow(), asOf, knownOn))
                .figures(history)
                .asOf(asOf)
                .knownOn(knownOn)
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
