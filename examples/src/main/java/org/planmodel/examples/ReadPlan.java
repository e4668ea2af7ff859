package org.planmodel.examples;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.planmodel.Plan;
import org.planmodel.io.Plans;
import org.planmodel.io.ReadResult;

/**
 * Reads plans, shows what is in them, and writes them as JSON: {@code ReadPlan [FILE...] [--out DIR]}.
 *
 * <p>Without a file it reads the sample plan that comes with the examples. The exit status is 0 if every plan was read and written, 1 if
 * one was not, 2 if the command line is wrong. Each failure is one line on the error stream, and leaves no file.
 *
 * <pre>
 * mvn -q -pl examples -am compile exec:java -Dexec.mainClass=org.planmodel.examples.ReadPlan
 * </pre>
 */
public final class ReadPlan {
    private static final String NAME = "ReadPlan";
    private static final String USAGE = "ReadPlan [FILE...] [--out DIR]";

    private final Optional<Path> folder;
    private final PrintStream out;
    private final PrintStream err;

    private ReadPlan(Optional<Path> folder, PrintStream out, PrintStream err) {
        this.folder = folder;
        this.out = out;
        this.err = err;
    }

    /** Runs the program and ends the virtual machine where it failed. */
    public static void main(String[] args) {
        Program.main(ReadPlan::run, args);
    }

    /** Runs the program and returns its exit status. */
    static int run(String[] args, PrintStream out, PrintStream err) {
        return Program.run(
                NAME,
                () -> {
                    Arguments arguments = Arguments.parse(args, USAGE, Map.of("out", "folder"));
                    return new ReadPlan(arguments.path("out"), out, err).readAll(arguments.files());
                },
                out,
                err);
    }

    private int readAll(List<Path> files) {
        folder.ifPresent(where -> checkTargets(files, where));
        if (files.isEmpty()) {
            return read("the sample plan", Sample.PLAN, () -> Sample.read(Sample.PLAN));
        }
        int status = 0;
        int number = 0;
        for (Path file : files) {
            number++;
            if (files.size() > 1) {
                out.println("[" + number + "/" + files.size() + "] " + file);
                out.flush();
            }
            status = Math.max(status, read(file, String.valueOf(file.getFileName()), () -> Plans.read(file)));
        }
        return status;
    }

    /** Reads a plan, whose failure does not keep the others from being read. */
    private int read(Object what, String fileName, Failure.Attempt<ReadResult> reading) {
        return Program.run(NAME, () -> Failure.about(what, () -> report(reading.run(), fileName)), out, err);
    }

    private int report(ReadResult result, String fileName) throws IOException {
        Plan plan = result.orThrow();
        if (folder.isPresent()) {
            Path written = target(folder.get(), fileName);
            Files.createDirectories(folder.get());
            Plans.write(plan, written);
            PlanReport.of(result).printTo(out);
            out.println("written to " + written);
        } else {
            PlanReport.of(result).printTo(out);
        }
        out.println();
        return 0;
    }

    /** Where the plan of a file is written: the name of the file with {@code json} in place of its extension. */
    private static Path target(Path folder, String fileName) {
        int dot = fileName.lastIndexOf('.');
        return folder.resolve((dot > 0 ? fileName.substring(0, dot) : fileName) + ".json");
    }

    private static void checkTargets(List<Path> files, Path folder) {
        Set<Path> targets = new HashSet<>();
        for (Path file : files) {
            Path target = target(folder, String.valueOf(file.getFileName()));
            if (!targets.add(target)) {
                throw Failure.ofCommandLine("two files would be written to " + target);
            }
        }
    }
}
