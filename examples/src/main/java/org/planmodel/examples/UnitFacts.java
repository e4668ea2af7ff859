package org.planmodel.examples;

import java.io.IOException;
import org.planmodel.assessment.AssessmentFacts;
import org.planmodel.assessment.Fact;
import org.planmodel.assessment.LineFacts;
import org.planmodel.assessment.VetoCase;
import org.planmodel.quantity.Fraction;

/** The facts of five invented units, from the table {@code unit-facts.tsv}. */
final class UnitFacts {
    private UnitFacts() {}

    static AssessmentFacts read() throws IOException {
        AssessmentFacts facts = AssessmentFacts.EMPTY;
        for (String[] row : Sample.rows("unit-facts.tsv")) {
            facts = facts.with(row[0], "targets", LineFacts.ofCompletion(Fraction.percent(row[1])))
                    .with(
                            row[0],
                            "reports",
                            LineFacts.builder()
                                    .putFact(Fact.DAYS_LATE, Fraction.of(row[2]))
                                    .putFact(Fact.REPORTS_MISSING, Fraction.of(row[3]))
                                    .putFact(Fact.REPORTS_RETURNED, Fraction.of(row[4]))
                                    .build())
                    .with(
                            row[0],
                            "public",
                            LineFacts.ofGiven(
                                    Fraction.of(row[5]),
                                    PlanningOffice.say("source.public").chinese()));
            if (row[6].equals("yes")) {
                facts = facts.withVeto(
                        row[0],
                        new VetoCase(
                                YearScheme.BINDING,
                                VetoCase.State.UPHELD,
                                PlanningOffice.say("veto.binding").chinese()));
            }
        }
        return facts;
    }
}
