package org.planmodel.examples;

import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.planmodel.HeldTarget;
import org.planmodel.Observation;
import org.planmodel.Plan;
import org.planmodel.ReportPeriod;
import org.planmodel.Target;
import org.planmodel.evaluation.Evaluation;
import org.planmodel.evaluation.EvaluationInput;
import org.planmodel.evaluation.Evaluator;
import org.planmodel.evaluation.KnownObservation;
import org.planmodel.evaluation.LightReading;
import org.planmodel.evaluation.LightTable;
import org.planmodel.evaluation.LightTables;
import org.planmodel.evaluation.ObservationHistory;
import org.planmodel.quantity.Quantity;
import org.planmodel.quantity.Tolerance;
import org.planmodel.quantity.Unit;
import org.planmodel.wording.Language;

/**
 * Says of some targets of the sample plan where they stand after half a year, why, and what it would take: {@code EvaluateTargets}.
 *
 * <pre>
 * mvn -q -pl examples -am compile exec:java -Dexec.mainClass=org.planmodel.examples.EvaluateTargets
 * </pre>
 */
public final class EvaluateTargets {
    private static final ReportPeriod HALF_YEAR = ReportPeriod.ofMonths(2026, 1, 6);
    private static final LocalDate EVALUATED = LocalDate.of(2026, 7, 25);

    private EvaluateTargets() {}

    /** Runs the program and ends the virtual machine where it failed. */
    public static void main(String[] args) {
        Program.main("EvaluateTargets", EvaluateTargets::run, args);
    }

    private static void run(String[] args, PrintStream out) throws IOException {
        Arguments.none(args, "EvaluateTargets");
        run(out);
    }

    static void run(PrintStream out) throws IOException {
        Plan plan = Sample.plan(Optional.empty());
        Evaluator evaluator =
                Evaluator.builder().tolerance(Tolerance.absolute("0.2")).build();
        for (String[] row : Sample.rows("figures.tsv")) {
            Target target = target(plan, row[0]);
            Evaluation evaluation = evaluator.evaluate(EvaluationInput.builder()
                    .target(target)
                    .figures(ObservationHistory.of(figure(target, row)))
                    .asOf(HALF_YEAR.end())
                    .knownOn(EVALUATED)
                    .build());
            out.println(evaluation.progress().map(Enum::toString).orElse("-") + ", " + evaluation.outcome());
            out.println("  " + evaluation.explain().in(Language.CHINESE));
            if (!evaluation.whatWouldItTake().isEmpty()) {
                out.println("  " + evaluation.whatWouldItTake().in(Language.CHINESE));
            }
            LightTable lights = LightTables.get(evaluation.gap().isPresent() ? "yinchuan" : "xuancheng-growth");
            out.println(
                    "  " + lights.read(LightReading.of(evaluation)).explain().in(Language.CHINESE));
        }
    }

    /** The target of the plan's indicator with this name. */
    private static Target target(Plan plan, String subject) {
        Optional<Target> found = plan.indicators().stream()
                .flatMap(indicator -> indicator.targets().stream())
                .filter(target -> target.subject().equals(subject))
                .findFirst();
        return found.or(() -> plan.allTargets()
                        .map(HeldTarget::target)
                        .filter(target -> target.subject().equals(subject))
                        .findFirst())
                .orElseThrow(() -> new IllegalArgumentException("no target about " + subject));
    }

    /** A figure of the half year: a sum since January, or a rate or stock at its end. */
    private static KnownObservation figure(Target target, String[] row) {
        Quantity quantity = new Quantity(new BigDecimal(row[1]), Unit.of(row[2]));
        return KnownObservation.builder()
                .observation(Observation.builder()
                        .subject(target.subject())
                        .aspect(target.aspect())
                        .period(HALF_YEAR)
                        .quantity(quantity)
                        .cumulative(row[3].equals("sum"))
                        .build())
                .origin(row[4])
                .knownOn(LocalDate.parse(row[5]))
                .build();
    }
}
