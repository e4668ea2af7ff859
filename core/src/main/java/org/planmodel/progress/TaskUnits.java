package org.planmodel.progress;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.planmodel.HeldTarget;
import org.planmodel.Measure;
import org.planmodel.Plan;
import org.planmodel.Responsibility;
import org.planmodel.ResponsibleUnit;
import org.planmodel.Target;
import org.planmodel.quantity.Quantity;

/** Gives the units of matched tasks to the measures and targets of the plan; what the plan names already stays. */
final class TaskUnits {
    private final Plan plan;
    private final Plan division;
    /** The units of the second document under the ids that they have or get in the plan. */
    private final Map<String, ResponsibleUnit> theirs = new LinkedHashMap<>();

    private final Map<String, List<Responsibility>> atMeasures = new LinkedHashMap<>();
    private final Map<String, List<Responsibility>> atTargets = new LinkedHashMap<>();

    TaskUnits(Plan plan, Plan division) {
        this.plan = plan;
        this.division = division;
        plan.allMeasures()
                .filter(measure -> !measure.responsibilities().isEmpty())
                .forEach(measure -> atMeasures.put(measure.id().orElseThrow(), measure.responsibilities()));
        plan.allTargets()
                .map(HeldTarget::target)
                .filter(target -> !Duties.of(target).isEmpty())
                .forEach(target -> atTargets.put(target.id().orElseThrow(), Duties.of(target)));
    }

    /** The match, with what came of giving its units out. */
    TaskMatch give(TaskMatch match, MeasureText task) {
        List<Responsibility> duties = translated(task.measure().responsibilities());
        List<String> ofIndicators = indicatorTargets(task);
        if (!ofIndicators.isEmpty()) {
            return toTargets(
                    match.toBuilder()
                            .measure(Optional.empty())
                            .alsoFits(Optional.empty())
                            .build(),
                    ofIndicators,
                    duties);
        }
        if (match.result() != TaskMatch.Result.MATCHED) {
            return match;
        }
        String id = match.measure().orElseThrow();
        List<Responsibility> present = atMeasures.putIfAbsent(id, duties);
        if (present == null || DutyRewrite.same(present, duties)) {
            return match;
        }
        List<String> targets = targetsWith(plan.getMeasure(id), match.figures());
        return targets.isEmpty()
                ? match.toBuilder().result(TaskMatch.Result.UNITS_DIFFER).build()
                : toTargets(match, targets, duties);
    }

    private TaskMatch toTargets(TaskMatch match, List<String> targets, List<Responsibility> duties) {
        boolean differ = false;
        for (String target : targets) {
            List<Responsibility> present = atTargets.putIfAbsent(target, duties);
            differ |= present != null && !DutyRewrite.same(present, duties);
        }
        return match.toBuilder()
                .targets(targets)
                .result(differ ? TaskMatch.Result.UNITS_DIFFER : TaskMatch.Result.MATCHED)
                .build();
    }

    /** The targets of indicators that the task's own targets repeat: the same name and aspect. All of them must be such. */
    private List<String> indicatorTargets(MeasureText task) {
        List<String> found = new ArrayList<>();
        for (Target own : task.measure().targets()) {
            List<String> same = plan.allTargets()
                    .filter(held -> held.indicator()
                            .filter(indicator -> indicator.name().equals(own.subject()))
                            .isPresent())
                    .filter(held -> held.target().aspect() == own.aspect())
                    .flatMap(held -> held.target().id().stream())
                    .toList();
            if (same.isEmpty()) {
                return List.of();
            }
            found.addAll(same);
        }
        return found;
    }

    private static List<String> targetsWith(Measure measure, List<Quantity> figures) {
        return measure.targets().stream()
                .filter(target -> Amounts.number(target.criterion()).stream()
                        .anyMatch(number -> figures.stream()
                                .anyMatch(figure -> figure.comparesWith(number) && figure.compareTo(number) == 0)))
                .flatMap(target -> target.id().stream())
                .toList();
    }

    /** The plan with the units given out so far. */
    Plan plan() {
        Map<String, ResponsibleUnit> units = new LinkedHashMap<>();
        plan.units().forEach(unit -> units.put(unit.id(), unit));
        Stream.concat(atMeasures.values().stream(), atTargets.values().stream())
                .flatMap(List::stream)
                .map(Responsibility::unit)
                .filter(theirs::containsKey)
                .forEach(id -> units.putIfAbsent(id, theirs.get(id)));
        Plan known = plan.toBuilder().units(units.values()).build();
        Plan measures = PlanRewrite.measures(
                known,
                measure -> measure.id()
                        .map(atMeasures::get)
                        .filter(duties -> !duties.equals(measure.responsibilities()))
                        .map(duties ->
                                measure.toBuilder().responsibilities(duties).build())
                        .orElse(measure));
        return PlanRewrite.targets(
                measures,
                target -> target.id()
                        .map(atTargets::get)
                        .filter(duties -> !DutyRewrite.same(duties, Duties.of(target)))
                        .map(duties -> Duties.with(target, duties))
                        .orElse(target));
    }

    /** The same responsibilities with the ids of the plan; a unit that it does not know keeps its own. */
    private List<Responsibility> translated(List<Responsibility> duties) {
        List<Responsibility> translated = new ArrayList<>();
        for (Responsibility duty : duties) {
            ResponsibleUnit unit = division.findUnit(duty.unit())
                    .orElseGet(() -> ResponsibleUnit.builder()
                            .id(duty.unit())
                            .name(duty.unit())
                            .build());
            String id = Stream.concat(Stream.of(unit.name()), unit.aliases().stream())
                    .flatMap(name -> plan.findUnit(name).stream())
                    .map(ResponsibleUnit::id)
                    .findFirst()
                    .orElse(unit.id());
            theirs.putIfAbsent(id, unit);
            translated.add(new Responsibility(id, duty.role(), duty.post(), duty.person(), Optional.empty()));
        }
        return translated;
    }
}
