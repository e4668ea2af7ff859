package org.planmodel;

import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks things up in a plan, and says what is nearest where there is no such thing. */
final class PlanLookup {
    private PlanLookup() {}

    static Optional<Indicator> indicator(Plan plan, String name) {
        return plan.indicators().stream()
                .filter(indicator -> indicator.name().equals(name))
                .findFirst();
    }

    static Stream<Observation> observations(Plan plan, Indicator indicator) {
        Set<String> targets = indicator.targets().stream()
                .flatMap(target -> target.id().stream())
                .collect(Collectors.toSet());
        return plan.observations().stream()
                .filter(observation -> observation.subject().equals(indicator.name())
                        || observation.target().filter(targets::contains).isPresent());
    }

    static Optional<Measure> measure(Plan plan, String id) {
        return plan.allMeasures().filter(measure -> has(measure.id(), id)).findFirst();
    }

    static Optional<Target> target(Plan plan, String id) {
        return plan.allTargets()
                .map(HeldTarget::target)
                .filter(target -> has(target.id(), id))
                .findFirst();
    }

    static Optional<ResponsibleUnit> unit(Plan plan, String word) {
        return first(plan.units().stream().filter(unit -> unit.id().equals(word)))
                .or(() -> first(plan.units().stream().filter(unit -> unit.name().equals(word))))
                .or(() -> first(
                        plan.units().stream().filter(unit -> unit.aliases().contains(word))));
    }

    static NoSuchElementException noIndicator(Plan plan, String name) {
        return none("indicator named", name, plan.indicators().stream().map(Indicator::name));
    }

    static NoSuchElementException noMeasure(Plan plan, String id) {
        return none("measure with id", id, plan.allMeasures().flatMap(measure -> measure.id().stream()));
    }

    static NoSuchElementException noTarget(Plan plan, String id) {
        return none("target with id", id, plan.allTargets().flatMap(held -> held.target().id().stream()));
    }

    static NoSuchElementException noUnit(Plan plan, String word) {
        Stream<String> words = plan.units().stream()
                .flatMap(unit -> Stream.concat(Stream.of(unit.id(), unit.name()), unit.aliases().stream()));
        return none("unit with id, name or alias", word, words);
    }

    private static NoSuchElementException none(String what, String word, Stream<String> candidates) {
        String nearest = NearestWord.to(word, candidates)
                .map(candidate -> "; the nearest is \"" + candidate + "\"")
                .orElse("; the plan has none at all");
        return new NoSuchElementException("no " + what + " \"" + word + "\"" + nearest);
    }

    private static boolean has(Optional<String> id, String wanted) {
        return id.isPresent() && id.get().equals(wanted);
    }

    private static <T> Optional<T> first(Stream<T> found) {
        return found.findFirst();
    }
}
