package org.planmodel.examples;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.planmodel.Plan;
import org.planmodel.io.PlanReadException;
import org.planmodel.io.Plans;
import org.planmodel.io.ReadResult;

/**
 * Reads plans, shows what is in them, and writes them as JSON: {@code ReadPlan [FILE...] [--out DIR]}.
 *
 * <p>Without a file it reads the sample plan that comes with the examples. The exit status is 0 if every plan was read and written, 1 if
 * one was not, 2 if the command line is wrong. Each failure is one line on the error stream, and leaves no file.
 */
public final class ReadPlan {
    private static final String SAMPLE = "annual-plan.txt";

    private final PrintStream out;
    private final PrintStream err;

    private ReadPlan(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** Runs the program and ends the virtual machine where it failed. */
    public static void main(String[] args) {
        Console.run(ReadPlan::run, args);
    }

    /** Runs the program and returns its exit status. */
    static int run(String[] args, PrintStream out, PrintStream err) {
        try {
            return new ReadPlan(out, err).run(Arguments.parse("ReadPlan", args));
        } catch (IllegalArgumentException e) {
            err.println("ReadPlan: " + e.getMessage());
            return 2;
        }
    }

    private int run(Arguments arguments) {
        if (arguments.files().isEmpty()) {
            return tried("the sample plan", () -> report(readSample(), arguments, SAMPLE)) ? 0 : 1;
        }
        int failed = 0;
        int number = 0;
        for (Path file : arguments.files()) {
            number++;
            if (arguments.files().size() > 1) {
                out.println("[" + number + "/" + arguments.files().size() + "] " + file);
                out.flush();
            }
            String name = String.valueOf(file.getFileName());
            failed += tried(file.toString(), () -> report(Plans.read(file), arguments, name)) ? 0 : 1;
        }
        return failed == 0 ? 0 : 1;
    }

    private static ReadResult readSample() throws IOException {
        try (InputStream sample = ReadPlan.class.getResourceAsStream(SAMPLE)) {
            return Plans.read(sample, SAMPLE);
        }
    }

    private void report(ReadResult result, Arguments arguments, String fileName) throws IOException {
        Plan plan = result.orThrow();
        if (arguments.out().isPresent()) {
            Path written = arguments.target(arguments.out().get(), fileName);
            createFolder(arguments.out().get());
            Plans.write(plan, written);
            PlanReport.of(result).printTo(out);
            out.println("written to " + written);
        } else {
            PlanReport.of(result).printTo(out);
        }
        out.println();
    }

    private static void createFolder(Path folder) throws IOException {
        try {
            Files.createDirectories(folder);
        } catch (FileAlreadyExistsException e) {
            throw new FileAlreadyExistsException(folder + ": is a file, not a folder");
        }
    }

    private boolean tried(String what, Attempt attempt) {
        try {
            attempt.run();
            return true;
        } catch (PlanReadException | IOException e) {
            out.flush();
            err.println("ReadPlan: " + Failure.of(what, e));
            err.flush();
            return false;
        }
    }

    private interface Attempt {
        void run() throws IOException;
    }
}
