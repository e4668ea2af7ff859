package org.planmodel.assessment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Assesses all units by a scheme: group by group, since peers are those of the same group. */
final class Assessor {
    private final AssessmentScheme scheme;
    private final AssessmentFacts facts;

    Assessor(AssessmentScheme scheme, AssessmentFacts facts) {
        this.scheme = scheme;
        this.facts = facts;
    }

    Assessment assess() {
        facts.vetoes().forEach((unit, cases) -> cases.forEach(veto -> requireVeto(unit, veto)));
        facts.units().forEach((unit, lines) -> lines.keySet().forEach(scheme::getLine));
        Map<String, UnitAssessment> results = new LinkedHashMap<>();
        for (Map.Entry<Optional<String>, List<String>> group : groups().entrySet()) {
            GroupScores scores = new GroupScores(scheme, facts, group.getValue());
            List<UnitAssessment> unranked = group.getValue().stream()
                    .map(unit -> new UnitTotal(scheme, facts, unit, group.getKey(), scores.of(unit)).result())
                    .toList();
            Ranking.of(unranked, scheme.ties()).forEach(unit -> results.put(unit.unit(), unit));
        }
        List<UnitAssessment> ordered = new ArrayList<>();
        units().forEach(unit -> ordered.add(Objects.requireNonNull(results.get(unit), unit)));
        return Assessment.builder().scheme(scheme).units(ordered).build();
    }

    private void requireVeto(String unit, VetoCase veto) {
        if (scheme.vetoes().stream().noneMatch(rule -> rule.id().equals(veto.rule()))) {
            throw new IllegalArgumentException(
                    "vetoes[" + unit + "]: the scheme " + scheme.name() + " has no veto \"" + veto.rule() + "\"");
        }
    }

    /** Those of the facts, then those that a group names and of which nothing is known: they are not left out in silence. */
    private Set<String> units() {
        Set<String> units = new LinkedHashSet<>(facts.units().keySet());
        scheme.groups().forEach(group -> units.addAll(group.units()));
        return units;
    }

    /** The units of each group, in the order of the facts; one group without a name where the scheme has none. */
    private Map<Optional<String>, List<String>> groups() {
        Map<Optional<String>, List<String>> groups = new LinkedHashMap<>();
        if (scheme.groups().isEmpty()) {
            groups.put(Optional.empty(), List.copyOf(facts.units().keySet()));
            return groups;
        }
        for (String unit : units()) {
            AssessmentGroup group = scheme.groups().stream()
                    .filter(one -> one.units().contains(unit))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(
                            "units: " + unit + " is in no group of the scheme " + scheme.name()));
            groups.computeIfAbsent(Optional.of(group.name()), name -> new ArrayList<>())
                    .add(unit);
        }
        return groups;
    }
}
