package org.planmodel.io.csv;

import java.util.List;
import java.util.function.Predicate;
import org.planmodel.Indicator;
import org.planmodel.Measure;
import org.planmodel.Plan;
import org.planmodel.io.LossReport;
import org.planmodel.io.internal.LossLog;
import org.planmodel.io.internal.PlanField;

/** What the rows of a plan do not carry. */
final class RowLosses {
    private static final String HALF = "half of a surrogate pair became U+FFFD";
    private static final String NO_ROW = "states no target and nobody answers for it, so it has no row";

    private RowLosses() {}

    /** The report; of a text that the format cannot hold as it is, {@code holds} says no. */
    static LossReport report(Plan plan, String format, Predicate<String> holds) {
        LossLog log = new LossLog(format);
        for (PlanRow row : PlanRows.of(plan)) {
            for (PlanColumn column : PlanColumn.values()) {
                if (column.type() == PlanColumn.Type.TEXT && !holds.test(column.text(row))) {
                    log.add(field(row, column), PlanColumn.ID.text(row), HALF);
                }
            }
        }
        for (int i = 0; i < plan.indicators().size(); i++) {
            Indicator indicator = plan.indicators().get(i);
            if (indicator.targets().isEmpty()) {
                log.add(
                        PlanField.INDICATORS,
                        indicator.id().orElse(indicator.name()),
                        "has no target, so it has no row");
            }
        }
        measures(plan.measures(), log);
        return log.report(plan);
    }

    private static PlanField field(PlanRow row, PlanColumn column) {
        String holder = switch (row.kind()) {
            case TARGET -> "targets.";
            case OBSERVATION -> "observations.";
            case RESPONSIBILITY -> "responsibilities.";
            case PLAN -> "plan.";
        };
        return PlanField.of(holder + column.header())
                .or(() -> PlanField.of("plan." + column.header()))
                .orElse(PlanField.PLAN_TITLE);
    }

    private static void measures(List<Measure> measures, LossLog log) {
        for (Measure measure : measures) {
            if (hasRow(measure)) {
                measures(measure.children(), log);
            } else {
                log.add(PlanField.MEASURES, measure.id().orElse(measure.label()), NO_ROW);
            }
        }
    }

    private static boolean hasRow(Measure measure) {
        return !measure.targets().isEmpty()
                || !measure.responsibilities().isEmpty()
                || measure.children().stream().anyMatch(RowLosses::hasRow);
    }
}
