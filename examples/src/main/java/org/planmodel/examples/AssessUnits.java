package org.planmodel.examples;

import java.io.IOException;
import java.io.PrintStream;
import java.util.Optional;
import org.planmodel.assessment.Assessment;
import org.planmodel.assessment.UnitAssessment;
import org.planmodel.wording.Language;

/** Assesses five invented units by a scheme, and explains each point line by line: {@code AssessUnits}. */
public final class AssessUnits {
    private AssessUnits() {}

    /** Runs the program. */
    public static void main(String[] args) throws IOException {
        PrintStream out = Console.out();
        run(out);
        out.flush();
    }

    static void run(PrintStream out) throws IOException {
        Assessment assessment = YearScheme.scheme().assess(UnitFacts.read());
        for (UnitAssessment unit : assessment.ranking(Optional.empty())) {
            unit.explain().forEach(sentence -> out.println(sentence.in(Language.CHINESE)));
            out.println();
        }
    }
}
