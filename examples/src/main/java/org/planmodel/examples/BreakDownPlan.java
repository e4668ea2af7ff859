package org.planmodel.examples;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;
import org.planmodel.Plan;
import org.planmodel.io.Plans;
import org.planmodel.io.breakdown.BreakdownReadResult;
import org.planmodel.io.breakdown.BreakdownWorkbook;
import org.planmodel.problem.Problem;
import org.planmodel.progress.Breakdown;
import org.planmodel.progress.BreakdownRow;
import org.planmodel.progress.ResponsibilityOverview;
import org.planmodel.quantity.Criterion;

/**
 * Breaks a plan down into a workbook that people fill in, and reads it back (任务分解):
 *
 * <pre>
 * BreakDownPlan [PLAN] --workbook FILE.xlsx              writes the workbook
 * BreakDownPlan [PLAN] --read FILE.xlsx [--out FILE.json]  reads what people have made of it, and writes the plan with its units
 * </pre>
 *
 * <p>Without a plan it takes the sample plan; without a workbook it shows the first rows.
 *
 * <pre>
 * mvn -q -pl examples -am compile exec:java -Dexec.mainClass=org.planmodel.examples.BreakDownPlan
 * </pre>
 */
public final class BreakDownPlan {
    private static final String USAGE =
            "BreakDownPlan [PLAN] [--workbook FILE.xlsx] [--read FILE.xlsx [--out FILE.json]]";
    private static final Map<String, String> OPTIONS = Map.of("workbook", "file", "read", "file", "out", "file");
    private static final int SHOWN = 15;

    private BreakDownPlan() {}

    /** Runs the program and ends the virtual machine where it failed. */
    public static void main(String[] args) {
        Program.main("BreakDownPlan", BreakDownPlan::run, args);
    }

    static void run(String[] args, PrintStream out) throws IOException {
        Arguments arguments = Arguments.parse(args, USAGE, OPTIONS);
        if (arguments.path("out").isPresent() && arguments.path("read").isEmpty()) {
            throw arguments.wrong("--out needs --read");
        }
        Plan plan = Sample.plan(arguments.file());
        if (arguments.path("read").isPresent()) {
            read(plan, arguments.path("read").get(), arguments, out);
            return;
        }
        Breakdown breakdown = Breakdown.of(plan);
        print(breakdown, out);
        if (arguments.path("workbook").isPresent()) {
            Path workbook = arguments.path("workbook").get();
            BreakdownWorkbook.standard().write(breakdown, plan, workbook);
            out.println("written to " + workbook);
        }
    }

    private static void read(Plan plan, Path workbook, Arguments arguments, PrintStream out) throws IOException {
        BreakdownReadResult result = BreakdownWorkbook.standard().read(workbook, plan);
        print(result.breakdown(), out);
        for (Problem problem : result.problems()) {
            out.println(Problems.line(problem));
        }
        ResponsibilityOverview overview = ResponsibilityOverview.of(result.plan());
        out.println(overview.unanswered().size() + " of " + overview.items() + " items have no unit");
        if (result.hasErrors()) {
            throw new IOException(result.errors().size() + " errors in " + workbook + ", the first: "
                    + Problems.line(result.errors().get(0)));
        }
        if (arguments.path("out").isPresent()) {
            Plans.write(result.plan(), arguments.path("out").get());
            out.println("written to " + arguments.path("out").get());
        }
    }

    private static void print(Breakdown breakdown, PrintStream out) {
        int rows = breakdown.rows().size();
        out.println(breakdown.title() + ": " + rows + " rows, the first " + Math.min(SHOWN, rows));
        TextTable table = new TextTable("row", "number", "subject", "target", "due", "units");
        breakdown.rows().stream()
                .limit(SHOWN)
                .forEach(row -> table.row(
                        row.id(),
                        row.number().orElse(""),
                        row.subject().orElse(row.text()),
                        row.criterion().map(Criterion::toString).orElse(""),
                        row.due().map(Object::toString).orElse(""),
                        units(row)));
        table.printTo(out);
        out.println();
    }

    private static String units(BreakdownRow row) {
        return String.join(
                ", ",
                row.responsibilities().stream()
                        .map(duty -> duty.unit() + " " + duty.role().name().toLowerCase(java.util.Locale.ROOT))
                        .toList());
    }
}
