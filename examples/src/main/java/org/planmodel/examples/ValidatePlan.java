package org.planmodel.examples;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.NoSuchElementException;
import org.planmodel.Plan;
import org.planmodel.problem.Problem;
import org.planmodel.validation.PlanValidator;
import org.planmodel.validation.RuleRun;
import org.planmodel.validation.ValidationResult;

/**
 * Holds a plan to the rules of the library and says what is odd in it, and which rules had nothing to look at: {@code ValidatePlan [PLAN] [--without
 * CODE]}. Without a file it takes the sample plan.
 */
public final class ValidatePlan {
    private static final String USAGE = "ValidatePlan [PLAN] [--without CODE]";

    private ValidatePlan() {}

    /** Runs the program and ends the virtual machine where it failed. */
    public static void main(String[] args) {
        Program.main("ValidatePlan", ValidatePlan::run, args);
    }

    static void run(String[] args, PrintStream out) throws IOException {
        Options options = Options.parse(args, USAGE, List.of("without"));
        Plan plan = Sample.plan(options.file());
        PlanValidator.Builder validator = PlanValidator.builder();
        try {
            options.value("without", code -> code).ifPresent(validator::without);
        } catch (NoSuchElementException e) {
            throw new Program.UsageException(e.getMessage());
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
