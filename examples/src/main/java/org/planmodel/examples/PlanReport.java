package org.planmodel.examples;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.planmodel.HeldTarget;
import org.planmodel.Indicator;
import org.planmodel.Plan;
import org.planmodel.PlanPeriod;
import org.planmodel.SourceSpan;
import org.planmodel.Target;
import org.planmodel.io.ReadResult;
import org.planmodel.problem.Problem;

/** What is in a plan, on one screen: its head, its indicators, its first targets, and what was not understood. */
final class PlanReport {
    private static final int FIRST_TARGETS = 20;
    private static final int FIRST_PROBLEMS = 10;

    private final ReadResult result;
    private final Plan plan;

    private PlanReport(ReadResult result) {
        this.result = result;
        this.plan = result.plan();
    }

    static PlanReport of(ReadResult result) {
        return new PlanReport(result);
    }

    void printTo(PrintStream out) {
        printHead(out);
        printIndicators(out);
        printTargets(out);
        printProblems(out);
    }

    private void printHead(PrintStream out) {
        out.println(plan.title());
        line(out, "jurisdiction", plan.jurisdiction().map(where -> where.name() + " (" + lower(where.level()) + ")"));
        line(out, "period", plan.period().map(PlanPeriod::toString));
        line(out, "issuer", plan.issuer());
        line(out, "issued on", plan.issuedOn().map(LocalDate::toString));
        line(out, "format", result.format());
        line(out, "sections", count(plan.allSections().count()));
        line(out, "measures", count(plan.allMeasures().count()));
        line(out, "indicators", count(plan.indicators().size()));
        line(out, "targets", count(plan.allTargets().count()));
        line(out, "observations", count(plan.observations().size()));
    }

    private static void line(PrintStream out, String label, Optional<String> value) {
        value.ifPresent(present -> out.println("  " + DisplayWidth.pad(label, 14) + present));
    }

    private static Optional<String> count(long number) {
        return Optional.of(Long.toString(number));
    }

    private void printIndicators(PrintStream out) {
        TextTable table = new TextTable("indicator", "kind", "aspect", "target", "basis");
        for (Indicator indicator : plan.indicators()) {
            String kind = indicator.kind().map(PlanReport::lower).orElse("");
            if (indicator.targets().isEmpty()) {
                table.row(indicator.name(), kind, "", "", indicator.basis().orElse(""));
            }
            for (Target target : indicator.targets()) {
                table.row(
                        indicator.name(),
                        kind,
                        lower(target.aspect()),
                        target.criterion().toString(),
                        target.basis().or(indicator::basis).orElse(""));
            }
        }
        print(out, "Indicators", table);
    }

    private void printTargets(PrintStream out) {
        List<HeldTarget> held =
                plan.allTargets().filter(target -> target.measure().isPresent()).toList();
        TextTable table = new TextTable("target", "action", "aspect", "criterion", "due", "measure", "place");
        held.stream().limit(FIRST_TARGETS).forEach(one -> {
            Target target = one.target();
            table.row(
                    target.subject(),
                    target.action().orElse(""),
                    lower(target.aspect()),
                    target.criterion().toString(),
                    target.due().map(LocalDate::toString).orElse(""),
                    one.holder().id().orElse(one.holder().label()),
                    target.source().map(this::place).orElse(""));
        });
        String title = held.size() > FIRST_TARGETS
                ? "Targets of the measures, the first " + FIRST_TARGETS + " of " + held.size()
                : "Targets of the measures";
        print(out, title, table);
    }

    private static void print(PrintStream out, String title, TextTable table) {
        if (!table.isEmpty()) {
            out.println();
            out.println(title);
            table.printTo(out);
        }
    }

    private void printProblems(PrintStream out) {
        out.println();
        List<Problem> problems = result.problems();
        if (problems.isEmpty()) {
            out.println("No problems");
            return;
        }
        out.println(problems.size() == 1 ? "1 problem" : problems.size() + " problems");
        problems.stream().limit(FIRST_PROBLEMS).forEach(problem -> out.println("  " + line(problem)));
        if (problems.size() > FIRST_PROBLEMS) {
            out.println("  ... and " + (problems.size() - FIRST_PROBLEMS) + " more");
        }
    }

    private String line(Problem problem) {
        return Problems.line(problem.at(result.locate(problem)));
    }

    private String place(SourceSpan span) {
        return result.locate(span).describe();
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
