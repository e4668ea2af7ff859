package org.planmodel.examples;

import java.io.IOException;
import java.io.PrintStream;
import java.util.Optional;
import org.planmodel.assessment.Assessment;
import org.planmodel.assessment.UnitAssessment;
import org.planmodel.wording.Language;

/**
 * Assesses five invented units by a scheme, and explains each point line by line: {@code AssessUnits}.
 *
 * <pre>
 * mvn -q -pl examples -am compile exec:java -Dexec.mainClass=org.planmodel.examples.AssessUnits
 * </pre>
 */
public final class AssessUnits {
    private AssessUnits() {}

    /** Runs the program and ends the virtual machine where it failed. */
    public static void main(String[] args) {
        Program.main("AssessUnits", AssessUnits::run, args);
    }

    private static void run(String[] args, PrintStream out) throws IOException {
        Arguments.none(args, "AssessUnits");
        run(out);
    }

    static void run(PrintStream out) throws IOException {
        Assessment assessment = YearScheme.scheme().assess(UnitFacts.read());
        for (UnitAssessment unit : assessment.ranking(Optional.empty())) {
            unit.explain().forEach(sentence -> out.println(sentence.in(Language.CHINESE)));
            out.println();
        }
    }
}
