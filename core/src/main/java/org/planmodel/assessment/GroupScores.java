package org.planmodel.assessment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.planmodel.quantity.Fraction;

/** The scores of the units of one group, line by line. */
final class GroupScores {
    private final AssessmentScheme scheme;
    private final Map<String, List<LineScore>> scores = new LinkedHashMap<>();

    GroupScores(AssessmentScheme scheme, AssessmentFacts facts, List<String> units) {
        this.scheme = scheme;
        units.forEach(unit -> scores.put(unit, new ArrayList<>()));
        for (SchemeLine line : scheme.lines()) {
            Map<String, LineFacts> known = new LinkedHashMap<>();
            units.forEach(unit -> known.put(unit, facts.of(unit, line.id())));
            score(line, Peers.fill(line, known));
        }
    }

    /** The line scores of a unit, in the order of the scheme. */
    List<LineScore> of(String unit) {
        return scores.getOrDefault(unit, List.of());
    }

    private void score(SchemeLine line, Map<String, LineFacts> facts) {
        LineScoring scoring = new LineScoring(scheme, line);
        Map<String, LineScore> scored = new LinkedHashMap<>();
        facts.forEach((unit, known) -> scored.put(unit, scoring.score(known)));
        List<Fraction> peers = scored.values().stream()
                .filter(score -> score.state() == LineScore.State.SCORED)
                .map(score -> Fraction.of(score.printed()))
                .toList();
        scored.forEach((unit, score) -> of(unit).add(
                        score.state() == LineScore.State.NOT_APPLICABLE ? scoring.notApplicable(score, peers) : score));
    }
}
