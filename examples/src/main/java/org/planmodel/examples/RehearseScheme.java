package org.planmodel.examples;

import java.io.IOException;
import java.io.PrintStream;
import org.planmodel.assessment.AssessmentComparison;
import org.planmodel.assessment.AssessmentFacts;
import org.planmodel.assessment.AssessmentScheme;
import org.planmodel.quantity.Fraction;
import org.planmodel.wording.Language;

/**
 * Runs the facts of a year through the scheme that is in force and through a draft that is milder on late reports, and says who moves and why:
 * {@code RehearseScheme}.
 *
 * <pre>
 * mvn -q -pl examples -am compile exec:java -Dexec.mainClass=org.planmodel.examples.RehearseScheme
 * </pre>
 */
public final class RehearseScheme {
    private RehearseScheme() {}

    /** Runs the program and ends the virtual machine where it failed. */
    public static void main(String[] args) {
        Program.main("RehearseScheme", RehearseScheme::run, args);
    }

    private static void run(String[] args, PrintStream out) throws IOException {
        Arguments.none(args, "RehearseScheme");
        run(out);
    }

    static void run(PrintStream out) throws IOException {
        AssessmentFacts facts = UnitFacts.read();
        AssessmentScheme inForce = YearScheme.scheme();
        AssessmentScheme draft = YearScheme.scheme(Fraction.of("-0.1"));
        AssessmentComparison rehearsal = AssessmentComparison.of(inForce.assess(facts), draft.assess(facts));
        rehearsal
                .units()
                .forEach(unit -> out.println(
                        (unit.isMove() ? "* " : "  ") + unit.explain().in(Language.CHINESE)));
    }
}
