package org.planmodel.io.document.samples;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.planmodel.Indicator;
import org.planmodel.Measure;
import org.planmodel.Plan;
import org.planmodel.io.PlanFormats;
import org.planmodel.io.ReadResult;
import org.planmodel.io.StrippedPlan;

/** Says whether files hold the same plan as a text, for {@code io/docs/convert-samples.sh}. */
public final class SampleComparison {
    private static final Map<String, Function<Plan, List<?>>> PARTS = new TreeMap<>(Map.of(
            "1 indicators", Plan::indicators,
            "2 targets", plan -> targets(plan),
            "3 observations", Plan::observations,
            "4 measures", Plan::measures,
            "5 responsibilities", plan -> all(plan.measures(), Measure::responsibilities),
            "6 glossary", Plan::glossary));

    private SampleComparison() {}

    /** The first argument is the text, the others are the files. Ends with 1 if any of them differs. */
    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Plan expected = read(Path.of(arguments[0]));
        boolean same = true;
        for (int i = 1; i < arguments.length; i++) {
            Path file = Path.of(arguments[i]);
            Plan found = read(file);
            StringBuilder line = new StringBuilder(file.getFileName().toString());
            List<String> differences = new ArrayList<>();
            PARTS.forEach((name, part) -> {
                List<?> missing = without(part.apply(expected), part.apply(found));
                List<?> added = without(part.apply(found), part.apply(expected));
                line.append("  ")
                        .append(name.substring(2))
                        .append(' ')
                        .append(part.apply(found).size());
                if (!missing.isEmpty() || !added.isEmpty()) {
                    line.append(" (differ: -")
                            .append(missing.size())
                            .append(" +")
                            .append(added.size())
                            .append(')');
                    missing.stream().limit(3).forEach(item -> differences.add("  - " + item));
                    added.stream().limit(3).forEach(item -> differences.add("  + " + item));
                }
            });
            out.println(line);
            differences.forEach(out::println);
            same &= differences.isEmpty();
        }
        if (!same) {
            System.exit(1);
        }
    }

    private static Plan read(Path file) throws IOException {
        ReadResult result = PlanFormats.standard().read(file);
        return StrippedPlan.of(result.plan());
    }

    private static List<Object> without(List<?> items, List<?> others) {
        List<Object> left = new ArrayList<>(items);
        others.forEach(left::remove);
        return left;
    }

    private static List<Object> targets(Plan plan) {
        List<Object> targets = new ArrayList<>();
        for (Indicator indicator : plan.indicators()) {
            targets.addAll(indicator.targets());
        }
        targets.addAll(all(plan.measures(), Measure::targets));
        return targets;
    }

    private static List<Object> all(List<Measure> measures, Function<Measure, List<?>> part) {
        List<Object> all = new ArrayList<>();
        for (Measure measure : measures) {
            all.addAll(part.apply(measure));
            all.addAll(all(measure.children(), part));
        }
        return all;
    }
}
