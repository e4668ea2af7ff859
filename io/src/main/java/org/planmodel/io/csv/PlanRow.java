package org.planmodel.io.csv;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.planmodel.Indicator;
import org.planmodel.Measure;
import org.planmodel.Observation;
import org.planmodel.Plan;
import org.planmodel.Responsibility;
import org.planmodel.SourceSpan;
import org.planmodel.Target;
import org.planmodel.io.internal.EnumNames;

/**
 * One statement of a plan as a row of a tidy table (数据行): the statement with everything around it that its columns are computed from.
 *
 * @param kind what it states
 * @param plan the plan
 * @param place where it stands: an indicator, or measures from the root down; empty for an observation
 * @param indicator the indicator that holds the target
 * @param measures the measures around it, from the root down
 * @param target the target, in a row of a target
 * @param observation what was reported, in a row of an observation
 * @param responsibility who answers, in a row of a responsibility
 */
public record PlanRow(
        RowKind kind,
        Plan plan,
        String place,
        Optional<Indicator> indicator,
        List<Measure> measures,
        Optional<Target> target,
        Optional<Observation> observation,
        Optional<Responsibility> responsibility) {
    /** A row; the list is copied. */
    public PlanRow {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(place, "place");
        measures = List.copyOf(measures);
    }

    /** Headings from the root down to what holds the statement, with {@code " / "} between them. */
    public String path() {
        return indicator
                .map(Indicator::name)
                .orElseGet(() -> measures.stream().map(Measure::label).collect(Collectors.joining(" / ")));
    }

    /** Where the statement stands in the plan's text. */
    public Optional<SourceSpan> source() {
        return target.flatMap(Target::source)
                .or(() -> observation.flatMap(Observation::source))
                .or(() -> responsibility.flatMap(Responsibility::source));
    }

    /** The words of the plan that the statement was read from. */
    public Optional<String> text() {
        return plan.text()
                .flatMap(text ->
                        source().filter(span -> span.end() <= text.length()).map(span -> span.in(text)));
    }

    /**
     * Who is in charge: the names of the units with their roles, of the innermost measure around the statement that names any:
     * {@code 区发展改革局 (lead); 区财政局 (cooperating)}.
     */
    public String inCharge() {
        for (int i = measures.size() - 1; i >= 0; i--) {
            List<Responsibility> responsibilities = measures.get(i).responsibilities();
            if (!responsibilities.isEmpty()) {
                return responsibilities.stream()
                        .map(item -> unitName(item) + " (" + EnumNames.of(item.role()) + ")")
                        .collect(Collectors.joining("; "));
            }
        }
        return "";
    }

    /** The name of the unit that answers, or its id where the plan does not list it. */
    String unitName(Responsibility item) {
        return plan.findUnit(item.unit()).map(unit -> unit.name()).orElse(item.unit());
    }
}
