package org.planmodel.assessment;

import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is known of all units (考核事实): facts by unit and line, and vetoes.
 *
 * <pre>{@code
 * AssessmentFacts facts = AssessmentFacts.EMPTY
 *         .with("街道甲", "gdp", LineFacts.of(evaluation))
 *         .withVeto("街道甲", new VetoCase("safety", VetoCase.State.PENDING, "生产安全事故调查中"));
 * }</pre>
 *
 * @param units the facts of each unit by the id of the line, in the order in which units are listed
 * @param vetoes the vetoes of each unit that were raised from outside
 */
public record AssessmentFacts(Map<String, Map<String, LineFacts>> units, Map<String, List<VetoCase>> vetoes)
        implements Serializable {
    /** Nothing is known of anybody. */
    public static final AssessmentFacts EMPTY = new AssessmentFacts(Map.of(), Map.of());

    /** Facts. */
    public AssessmentFacts {
        Map<String, Map<String, LineFacts>> copy = new LinkedHashMap<>();
        units.forEach((unit, lines) -> copy.put(unit, Collections.unmodifiableMap(new LinkedHashMap<>(lines))));
        units = Collections.unmodifiableMap(copy);
        Map<String, List<VetoCase>> cases = new LinkedHashMap<>();
        vetoes.forEach((unit, list) -> cases.put(unit, List.copyOf(list)));
        vetoes = Collections.unmodifiableMap(cases);
    }

    /** With the facts of a unit on a line, in the place of those that were there. */
    public AssessmentFacts with(String unit, String line, LineFacts facts) {
        Objects.requireNonNull(facts, "facts");
        Map<String, Map<String, LineFacts>> more = new LinkedHashMap<>(units);
        Map<String, LineFacts> lines = new LinkedHashMap<>(units.getOrDefault(unit, Map.of()));
        lines.put(line, facts);
        more.put(unit, lines);
        return new AssessmentFacts(more, vetoes);
    }

    /** With one more veto of a unit. */
    public AssessmentFacts withVeto(String unit, VetoCase veto) {
        Objects.requireNonNull(veto, "veto");
        Map<String, List<VetoCase>> more = new LinkedHashMap<>(vetoes);
        more.merge(
                unit,
                List.of(veto),
                (some, one) -> Stream.concat(some.stream(), one.stream()).toList());
        return new AssessmentFacts(units, more);
    }

    /** What a scheme has a line or a veto for; the units stay, also those of which nothing is left. */
    AssessmentFacts knownTo(AssessmentScheme scheme) {
        Map<String, Map<String, LineFacts>> known = new LinkedHashMap<>();
        units.forEach((unit, lines) -> {
            Map<String, LineFacts> own = new LinkedHashMap<>(lines);
            own.keySet().removeIf(line -> scheme.findLine(line).isEmpty());
            known.put(unit, own);
        });
        Set<String> rules = scheme.vetoes().stream().map(VetoRule::id).collect(Collectors.toSet());
        Map<String, List<VetoCase>> cases = new LinkedHashMap<>();
        vetoes.forEach((unit, raised) -> cases.put(
                unit, raised.stream().filter(one -> rules.contains(one.rule())).toList()));
        return new AssessmentFacts(known, cases);
    }

    /** What is known of a unit on a line; no facts where nothing is. */
    public LineFacts of(String unit, String line) {
        return units.getOrDefault(unit, Map.of()).getOrDefault(line, LineFacts.none());
    }

    /** The vetoes of a unit that were raised from outside. */
    public List<VetoCase> vetoesOf(String unit) {
        return vetoes.getOrDefault(unit, List.of());
    }
}
