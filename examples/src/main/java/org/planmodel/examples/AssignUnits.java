package org.planmodel.examples;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.planmodel.Plan;
import org.planmodel.ResponsibleUnit;
import org.planmodel.io.Plans;
import org.planmodel.progress.Assignment;
import org.planmodel.progress.AssignmentReason;
import org.planmodel.progress.ReportItem;
import org.planmodel.progress.ResponsibilityOverview;
import org.planmodel.progress.TaskAttachment;
import org.planmodel.progress.TaskMatch;
import org.planmodel.progress.UnitLoad;

/**
 * Says who answers for a plan: {@code AssignUnits [PLAN] [--tasks FILE] [--rules FILE] [--out FILE.json]}.
 *
 * <p>Units come from the plan where it names them, from a second document (任务分工) where one is given, and for all that is left from rules by function
 * (主管部门按职能), a table of {@link org.planmodel.progress.AssignmentRules}. Without a plan it takes the sample plan and rules that fit it; a plan of
 * one's own needs one's own rules.
 *
 * <pre>
 * mvn -q -pl examples -am compile exec:java -Dexec.mainClass=org.planmodel.examples.AssignUnits
 * </pre>
 */
public final class AssignUnits {
    private static final String USAGE = "AssignUnits [PLAN] [--tasks FILE] [--rules FILE] [--out FILE.json]";
    private static final Map<String, String> OPTIONS = Map.of("tasks", "file", "rules", "file", "out", "file");
    private static final int SHOWN = 12;

    private AssignUnits() {}

    /** Runs the program and ends the virtual machine where it failed. */
    public static void main(String[] args) {
        Program.main("AssignUnits", AssignUnits::run, args);
    }

    static void run(String[] args, PrintStream out) throws IOException {
        Arguments arguments = Arguments.parse(args, USAGE, OPTIONS);
        Plan plan = Sample.plan(arguments.file());
        if (arguments.path("tasks").isPresent()) {
            plan = attach(plan, arguments.path("tasks").get(), out);
        }
        if (arguments.path("rules").isPresent() || arguments.file().isEmpty()) {
            Assignment assigned = Sample.rules(arguments.path("rules")).assign(plan);
            print(assigned, out);
            plan = assigned.plan();
        }
        print(plan, out);
        Optional<Path> written = arguments.path("out");
        if (written.isPresent()) {
            Plans.write(plan, written.get());
            out.println("written to " + written.get());
        }
    }

    /** A second document divides the tasks: its tasks are matched to the measures of the plan. */
    private static Plan attach(Plan plan, Path tasks, PrintStream out) throws IOException {
        TaskAttachment attached = TaskAttachment.attach(plan, Plans.read(tasks).orThrow());
        for (TaskMatch.Result result : TaskMatch.Result.values()) {
            out.println(attached.matches(result).size() + " tasks of " + tasks.getFileName() + " "
                    + result.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' '));
        }
        return attached.plan();
    }

    private static void print(Assignment assigned, PrintStream out) {
        List<AssignmentReason> applied =
                assigned.reasons().stream().filter(AssignmentReason::applied).toList();
        out.println("Assigned by rule, the first " + Math.min(SHOWN, applied.size()) + " of " + applied.size());
        TextTable table = new TextTable("item", "unit", "role", "rule", "by", "word", "found in");
        applied.stream()
                .limit(SHOWN)
                .forEach(reason -> table.row(
                        reason.item().toString(),
                        reason.unit(),
                        reason.role().name(),
                        reason.rule(),
                        reason.by().name(),
                        reason.word(),
                        reason.where()));
        table.printTo(out);
        out.println();
    }

    private static void print(Plan plan, PrintStream out) {
        ResponsibilityOverview overview = ResponsibilityOverview.of(plan);
        out.println("Of " + overview.items() + " items");
        print("nobody answers for", overview.unanswered(), out);
        print("several lead", overview.severalLeads(), out);
        print("no single unit leads", overview.noSingleLead(), out);
        out.println();
        TextTable table = new TextTable("unit", "leads", "answers", "cooperates", "binding", "figures");
        for (UnitLoad load : overview.loads()) {
            table.row(
                    plan.findUnit(load.unit()).map(ResponsibleUnit::name).orElse(load.unit()),
                    Integer.toString(load.leads()),
                    Integer.toString(load.responsible()),
                    Integer.toString(load.cooperates()),
                    Integer.toString(load.binding()),
                    Integer.toString(load.targets()));
        }
        table.printTo(out);
    }

    private static void print(String what, List<ReportItem> items, PrintStream out) {
        String some = items.isEmpty()
                ? ""
                : ": " + items.stream().limit(SHOWN).toList() + (items.size() > SHOWN ? " ..." : "");
        out.println("  " + DisplayWidth.pad(what, 22) + items.size() + some);
    }
}
