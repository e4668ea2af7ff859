package org.planmodel.examples;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.planmodel.io.LossReport;
import org.planmodel.io.PlanReadException;
import org.planmodel.io.Plans;
import org.planmodel.io.ReadResult;

/**
 * Turns a plan of one format into another and says what was lost on the way: {@code ConvertPlan IN OUT}. The format of IN is found by its
 * content, that of OUT by its extension.
 *
 * <p>OUT is written beside its place and moved there when it is whole, so that a failure leaves an old file as it was. The exit status is 0 if
 * the plan was written, 1 if it was not, 2 if the command line is wrong. A failure is one line on the error stream.
 */
public final class ConvertPlan {
    private static final String USAGE = "usage: ConvertPlan IN OUT";

    private ConvertPlan() {}

    /** Runs the program and ends the virtual machine where it failed. */
    public static void main(String[] args) {
        PrintStream out = utf8(FileDescriptor.out);
        PrintStream err = utf8(FileDescriptor.err);
        int status = run(args, out, err);
        out.flush();
        err.flush();
        if (status != 0) {
            System.exit(status);
        }
    }

    private static PrintStream utf8(FileDescriptor stream) {
        return new PrintStream(new BufferedOutputStream(new FileOutputStream(stream)), false, StandardCharsets.UTF_8);
    }

    /** Runs the program and returns its exit status. */
    static int run(String[] args, PrintStream out, PrintStream err) {
        if (args.length != 2 || args[0].startsWith("--") || args[1].startsWith("--")) {
            err.println("ConvertPlan: " + USAGE);
            return 2;
        }
        try {
            return convert(Path.of(args[0]), Path.of(args[1]), out, err);
        } catch (InvalidPathException e) {
            err.println("ConvertPlan: \"" + e.getInput() + "\" is no path: " + e.getReason());
            return 2;
        }
    }

    private static int convert(Path in, Path target, PrintStream out, PrintStream err) {
        if (Files.isDirectory(target)) {
            err.println("ConvertPlan: " + target + ": is a folder, not a file");
            return 2;
        }
        ReadResult result;
        try {
            result = Plans.read(in);
            result.orThrow();
        } catch (PlanReadException | IOException e) {
            err.println("ConvertPlan: " + Failure.of(in.toString(), e));
            return 1;
        }
        result.problems().forEach(problem -> out.println("note: " + problem.at(result.locate(problem))));
        try {
            print(Plans.write(result.plan(), target), in, target, out);
            return 0;
        } catch (IllegalArgumentException e) {
            // no format has the extension, or it cannot hold this plan
            err.println("ConvertPlan: " + Failure.of(target.toString(), e));
            return 2;
        } catch (IllegalStateException | IOException e) {
            err.println("ConvertPlan: " + Failure.of(target.toString(), e));
            return 1;
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
