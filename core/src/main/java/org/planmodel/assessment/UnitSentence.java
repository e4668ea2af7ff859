package org.planmodel.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.planmodel.wording.Sentence;

/** The result of a unit in one sentence. */
final class UnitSentence {
    private UnitSentence() {}

    static Sentence of(UnitAssessment unit) {
        List<Sentence> clauses = new ArrayList<>();
        if (unit.total().isPresent()) {
            clauses.addAll(total(unit, unit.total().get()));
        } else {
            clauses.add(AssessmentWords.say(
                    "unit.provisional", unit.unit(), unit.sum(), AssessmentWords.number(unit.available())));
        }
        unit.band().ifPresent(band -> clauses.add(AssessmentWords.say("unit.band", band.label())));
        unit.vetoes()
                .forEach(veto -> clauses.add(AssessmentWords.say(
                        "unit.veto." + veto.effect(),
                        veto.name(),
                        veto.bestBand().orElse(""))));
        unit.rank()
                .ifPresent(rank -> clauses.add(
                        unit.group().isPresent()
                                ? AssessmentWords.say(
                                        "unit.rank-in", rank, unit.group().get())
                                : AssessmentWords.say("unit.rank", rank)));
        unit.pendingVetoes().forEach(veto -> clauses.add(AssessmentWords.say("unit.veto-pending", veto.reason())));
        return Sentence.join(AssessmentWords.say("clause"), clauses).plus(AssessmentWords.say("stop"));
    }

    /** The total; where lines were left out, how it came from those that were not, and what was added after that. */
    private static List<Sentence> total(UnitAssessment unit, BigDecimal total) {
        if (total.compareTo(unit.sum()) == 0) {
            return List.of(AssessmentWords.say("unit.total", unit.unit(), total));
        }
        List<Sentence> clauses = new ArrayList<>();
        clauses.add(AssessmentWords.say(
                "unit.rescaled",
                unit.unit(),
                unit.sum().subtract(unit.extras()),
                AssessmentWords.number(unit.available()),
                total.subtract(unit.extras())));
        if (unit.extras().signum() != 0) {
            clauses.add(AssessmentWords.say("unit.extras", unit.extras(), total));
        }
        return clauses;
    }
}
