package org.planmodel.examples;

import java.io.IOException;
import java.io.PrintStream;
import java.util.Map;
import java.util.NoSuchElementException;
import org.planmodel.Plan;
import org.planmodel.problem.Problem;
import org.planmodel.validation.PlanValidator;
import org.planmodel.validation.RuleRun;
import org.planmodel.validation.ValidationResult;

/**
 * Holds a plan to the rules of the library and says what is odd in it, and which rules had nothing to look at: {@code ValidatePlan [PLAN] [--without
 * CODE]}. Without a file it takes the sample plan.
 *
 * <pre>
 * mvn -q -pl examples -am compile exec:java -Dexec.mainClass=org.planmodel.examples.ValidatePlan
 * </pre>
 */
public final class ValidatePlan {
    private static final String USAGE = "ValidatePlan [PLAN] [--without CODE]";
    private static final Map<String, String> OPTIONS = Map.of("without", "code");

    private ValidatePlan() {}

    /** Runs the program and ends the virtual machine where it failed. */
    public static void main(String[] args) {
        Program.main("ValidatePlan", ValidatePlan::run, args);
    }

    static void run(String[] args, PrintStream out) throws IOException {
        Arguments arguments = Arguments.parse(args, USAGE, OPTIONS);
        Plan plan = Sample.plan(arguments.file());
        PlanValidator.Builder validator = PlanValidator.builder();
        try {
            arguments.value("without", code -> code).ifPresent(validator::without);
        } catch (NoSuchElementException e) {
            throw Failure.ofCommandLine(String.valueOf(e.getMessage()));
        }
        ValidationResult result = validator.build().validate(plan);
        out.println(plan.title());
        for (Problem problem : result.problems()) {
            out.println("  " + problem);
        }
        long ran = result.rules().stream().filter(RuleRun::ran).count();
        out.println("problems: " + result.problems().size() + "; " + ran + " of "
                + result.rules().size() + " rules ran");
        for (RuleRun run : result.notRun()) {
            out.println(
                    "  " + run.rule().code() + " did not run: " + run.reason().english());
        }
    }
}
