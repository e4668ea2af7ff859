package org.planmodel.examples;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.planmodel.io.LossReport;
import org.planmodel.io.Plans;
import org.planmodel.io.ReadResult;

/**
 * Turns a plan of one format into another and says what was lost on the way: {@code ConvertPlan IN OUT}. The format of IN is found by its
 * content, that of OUT by its extension.
 *
 * <p>OUT is written beside its place and moved there when it is whole, so that a failure leaves an old file as it was. The exit status is 0 if
 * the plan was written, 1 if it was not, 2 if the command line is wrong. A failure is one line on the error stream.
 *
 * <pre>
 * mvn -q -pl examples -am compile exec:java -Dexec.mainClass=org.planmodel.examples.ConvertPlan -Dexec.args="plan.docx plan.json"
 * </pre>
 */
public final class ConvertPlan {
    private static final String USAGE = "ConvertPlan IN OUT";

    private ConvertPlan() {}

    /** Runs the program and ends the virtual machine where it failed. */
    public static void main(String[] args) {
        Program.main(ConvertPlan::run, args);
    }

    /** Runs the program and returns its exit status. */
    static int run(String[] args, PrintStream out, PrintStream err) {
        return Program.run("ConvertPlan", ConvertPlan::convert, args, out, err);
    }

    private static void convert(String[] args, PrintStream out) {
        Arguments arguments = Arguments.parse(args, USAGE, Map.of());
        if (arguments.files().size() != 2) {
            throw arguments.wrong();
        }
        Path in = arguments.files().get(0);
        Path target = arguments.files().get(1);
        if (Files.isDirectory(target)) {
            throw Failure.ofCommandLine(target + ": is a folder, not a file");
        }
        ReadResult result = Failure.about(in, () -> read(in));
        result.problems().forEach(problem -> out.println("note: " + problem.at(result.locate(problem))));
        print(Failure.about(target, () -> write(result, target)), in, target, out);
    }

    private static ReadResult read(Path in) throws IOException {
        ReadResult result = Plans.read(in);
        result.orThrow();
        return result;
    }

    private static LossReport write(ReadResult result, Path target) throws IOException {
        try {
            return Plans.write(result.plan(), target);
        } catch (IllegalArgumentException e) {
            // no format has the extension, or it cannot hold this plan
            throw Failure.ofCommandLine(target + ": " + e.getMessage());
        }
    }

    private static void print(LossReport losses, Path in, Path target, PrintStream out) {
        out.println(in + " -> " + target);
        if (losses.isLossless()) {
            out.println("nothing was lost");
        } else {
            out.println("lost:");
            losses.losses().forEach(loss -> out.println("  " + loss));
        }
    }
}
