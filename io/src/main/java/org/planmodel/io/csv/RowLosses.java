package org.planmodel.io.csv;

import java.util.List;
import org.planmodel.Indicator;
import org.planmodel.Measure;
import org.planmodel.Plan;
import org.planmodel.io.LossReport;
import org.planmodel.io.internal.LossLog;
import org.planmodel.io.internal.PlanField;

/** What the rows of a plan do not carry. */
final class RowLosses {
    private static final String NO_ROW = "states no target and nobody answers for it, so it has no row";

    private RowLosses() {}

    static LossReport report(Plan plan, String format) {
        LossLog log = new LossLog(format);
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
