package org.planmodel.io.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.planmodel.Indicator;
import org.planmodel.Measure;
import org.planmodel.Observation;
import org.planmodel.Plan;
import org.planmodel.Responsibility;
import org.planmodel.Target;

/**
 * The statements of a plan as rows (数据行): first the targets of indicators, then what was reported, then for each measure its targets
 * and who answers for it.
 *
 * <pre>{@code
 * for (PlanRow row : PlanRows.of(plan)) {
 *     System.out.println(PlanColumn.SUBJECT.text(row) + "\t" + PlanColumn.BASE_VALUE.text(row));
 * }
 * }</pre>
 */
public final class PlanRows {
    private final Plan plan;
    private final List<PlanRow> rows = new ArrayList<>();

    private PlanRows(Plan plan) {
        this.plan = plan;
    }

    /** All rows. */
    public static List<PlanRow> of(Plan plan) {
        PlanRows rows = new PlanRows(plan);
        rows.indicators();
        plan.observations().forEach(rows::observation);
        rows.measures(plan.measures(), List.of(), "");
        if (rows.rows.isEmpty()) {
            rows.add(RowKind.PLAN, "", Optional.empty(), List.of(), Optional.empty(), Optional.empty());
        }
        return List.copyOf(rows.rows);
    }

    /** The rows of one kind. */
    public static Stream<PlanRow> of(Plan plan, RowKind kind) {
        return of(plan).stream().filter(row -> row.kind() == kind);
    }

    private void indicators() {
        for (int i = 0; i < plan.indicators().size(); i++) {
            Indicator indicator = plan.indicators().get(i);
            String place = step(indicator.id(), i);
            for (Target target : indicator.targets()) {
                add(RowKind.TARGET, place, Optional.of(indicator), List.of(), Optional.of(target), Optional.empty());
            }
        }
    }

    private void observation(Observation observation) {
        rows.add(new PlanRow(
                RowKind.OBSERVATION,
                plan,
                "",
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.of(observation),
                Optional.empty()));
    }

    private void measures(List<Measure> measures, List<Measure> above, String placeAbove) {
        for (int i = 0; i < measures.size(); i++) {
            Measure measure = measures.get(i);
            List<Measure> path = new ArrayList<>(above);
            path.add(measure);
            String place = (placeAbove.isEmpty() ? "" : placeAbove + "/") + step(measure.id(), i);
            for (Target target : measure.targets()) {
                add(RowKind.TARGET, place, Optional.empty(), path, Optional.of(target), Optional.empty());
            }
            for (Responsibility item : measure.responsibilities()) {
                add(RowKind.RESPONSIBILITY, place, Optional.empty(), path, Optional.empty(), Optional.of(item));
            }
            measures(measure.children(), path, place);
        }
    }

    /** The id, or the place among its siblings from 1 where there is none; a slash or hash sign in an id is escaped. */
    private static String step(Optional<String> id, int index) {
        return id.map(text -> text.replace("~", "~0").replace("/", "~1").replace("#", "~2"))
                .orElse("#" + (index + 1));
    }

    /** The id that a step of a place stands for; nothing for a place among siblings. */
    static Optional<String> id(String step) {
        return step.startsWith("#")
                ? Optional.empty()
                : Optional.of(step.replace("~2", "#").replace("~1", "/").replace("~0", "~"));
    }

    private void add(
            RowKind kind,
            String place,
            Optional<Indicator> indicator,
            List<Measure> measures,
            Optional<Target> target,
            Optional<Responsibility> responsibility) {
        rows.add(new PlanRow(kind, plan, place, indicator, measures, target, Optional.empty(), responsibility));
    }
}
