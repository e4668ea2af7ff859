package org.planmodel.assessment;

import java.util.ArrayList;
import java.util.List;
import org.planmodel.wording.Sentence;

/** The result of a unit in one sentence. */
final class UnitSentence {
    private UnitSentence() {}

    static Sentence of(UnitAssessment unit) {
        List<Sentence> clauses = new ArrayList<>();
        if (unit.total().isPresent()) {
            boolean rescaled = unit.total().get().compareTo(unit.sum()) != 0;
            clauses.add(AssessmentWords.say(
                    rescaled ? "unit.rescaled" : "unit.total",
                    unit.unit(),
                    rescaled ? unit.sum() : unit.total().get(),
                    AssessmentWords.number(unit.available()),
                    unit.total().get()));
        } else {
            clauses.add(AssessmentWords.say(
                    "unit.provisional", unit.unit(), unit.sum(), AssessmentWords.number(unit.available())));
        }
        unit.band().ifPresent(band -> clauses.add(AssessmentWords.say("unit.band", band.label())));
        unit.vetoes().forEach(veto -> clauses.add(AssessmentWords.say("unit.veto", veto.name(), veto.effect())));
        unit.pendingVetoes().forEach(veto -> clauses.add(AssessmentWords.say("unit.veto-pending", veto.reason())));
        unit.rank()
                .ifPresent(rank -> clauses.add(
                        unit.group().isPresent()
                                ? AssessmentWords.say(
                                        "unit.rank-in", rank, unit.group().get())
                                : AssessmentWords.say("unit.rank", rank)));
        return Sentence.join(AssessmentWords.say("clause"), clauses).plus(AssessmentWords.say("stop"));
    }
}
