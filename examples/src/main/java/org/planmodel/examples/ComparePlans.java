package org.planmodel.examples;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.planmodel.Plan;
import org.planmodel.diff.PlanChange;
import org.planmodel.diff.PlanDiff;
import org.planmodel.io.Plans;
import org.planmodel.io.diff.DiffReport;

/**
 * Says what changed between two versions or two years of a plan: {@code ComparePlans [EARLIER LATER] [--out FILE]}. Without files it compares the sample
 * plan with its revision. FILE is written as {@code .md}, {@code .html} or {@code .xlsx}.
 */
public final class ComparePlans {
    private static final String USAGE = "usage: ComparePlans [EARLIER LATER] [--out FILE.md|.html|.xlsx]";

    private ComparePlans() {}

    /** Runs the program and ends the virtual machine where it failed. */
    public static void main(String[] args) {
        Program.main("ComparePlans", ComparePlans::run, args);
    }

    static void run(String[] args, PrintStream out) throws IOException {
        List<Path> files = new ArrayList<>();
        Optional<Path> target = Optional.empty();
        for (int i = 0; i < args.length; i++) {
            if (args[i].equals("--out") && i + 1 < args.length && target.isEmpty()) {
                i++;
                target = Optional.of(path(args[i]));
            } else if (args[i].startsWith("--")) {
                throw new Program.UsageException(args[i] + " is not understood; " + USAGE);
            } else {
                files.add(path(args[i]));
            }
        }
        if (files.size() != 0 && files.size() != 2) {
            throw new Program.UsageException("two plans are needed, or none; " + USAGE);
        }
        Plan earlier = files.isEmpty()
                ? sample("annual-plan.txt")
                : Plans.read(files.get(0)).orThrow();
        Plan later = files.isEmpty()
                ? sample("annual-plan-revised.txt")
                : Plans.read(files.get(1)).orThrow();
        PlanDiff diff = PlanDiff.between(earlier, later);
        out.println(diff.changes().size() + " changes, " + diff.matches().size() + " matches");
        for (PlanChange change : diff.ownChanges()) {
            out.println("  " + change.sentence().english());
        }
        if (target.isPresent()) {
            DiffReport.of(diff).write(target.get());
            out.println("written to " + target.get());
        }
    }

    private static Path path(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new Program.UsageException("\"" + text + "\" is no path; " + USAGE);
        }
    }

    private static Plan sample(String name) throws IOException {
        try (InputStream in = ComparePlans.class.getResourceAsStream(name)) {
            return Plans.read(in, name).orThrow();
        }
    }
}
