package org.planmodel.examples;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.planmodel.Plan;
import org.planmodel.diff.PlanChange;
import org.planmodel.diff.PlanDiff;
import org.planmodel.io.Plans;
import org.planmodel.io.diff.DiffReport;

/**
 * Says what changed between two versions or two years of a plan: {@code ComparePlans [EARLIER LATER] [--out FILE]}. Without files it compares the sample
 * plan with its revision. FILE is written as {@code .md}, {@code .html} or {@code .xlsx}.
 *
 * <pre>
 * mvn -q -pl examples -am compile exec:java -Dexec.mainClass=org.planmodel.examples.ComparePlans
 * </pre>
 */
public final class ComparePlans {
    private static final String USAGE = "ComparePlans [EARLIER LATER] [--out FILE.md|.html|.xlsx]";

    private ComparePlans() {}

    /** Runs the program and ends the virtual machine where it failed. */
    public static void main(String[] args) {
        Program.main("ComparePlans", ComparePlans::run, args);
    }

    static void run(String[] args, PrintStream out) throws IOException {
        Arguments arguments = Arguments.parse(args, USAGE, Map.of("out", "file"));
        List<Path> files = arguments.files();
        if (files.size() != 0 && files.size() != 2) {
            throw arguments.wrong("two plans are needed, or none");
        }
        Plan earlier = (files.isEmpty() ? Sample.read(Sample.PLAN) : Plans.read(files.get(0))).orThrow();
        Plan later = (files.isEmpty() ? Sample.read(Sample.REVISED_PLAN) : Plans.read(files.get(1))).orThrow();
        PlanDiff diff = PlanDiff.between(earlier, later);
        out.println(diff.changes().size() + " changes, " + diff.matches().size() + " matches");
        for (PlanChange change : diff.ownChanges()) {
            out.println("  " + change.sentence().english());
        }
        Optional<Path> target = arguments.path("out");
        if (target.isPresent()) {
            DiffReport.of(diff).write(target.get());
            out.println("written to " + target.get());
        }
    }
}
