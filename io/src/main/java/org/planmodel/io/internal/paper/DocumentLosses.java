package org.planmodel.io.internal.paper;

import java.util.Optional;
import org.planmodel.Measure;
import org.planmodel.Plan;
import org.planmodel.SourceSpan;
import org.planmodel.Target;
import org.planmodel.io.LossReport;
import org.planmodel.io.internal.LossLog;
import org.planmodel.io.internal.PlanField;

/**
 * What a document does not carry of a plan. One that is made of the plan's own text holds what that text says; whatever an application added
 * to the plan, an assignment of units say, stands nowhere in it and is named one by one.
 */
public final class DocumentLosses {
    private static final String NOT_IN_TEXT = "it stands nowhere in the text of the plan, which is what is written";

    private final LossLog log;
    private final int length;

    private DocumentLosses(LossLog log, int length) {
        this.log = log;
        this.length = length;
    }

    /** The report of the format with this name. */
    public static LossReport report(Plan plan, String format) {
        LossLog log = new LossLog(format);
        plan.text()
                .filter(text -> !text.isBlank())
                .ifPresent(text -> new DocumentLosses(log, text.length()).plan(plan));
        return log.report(plan);
    }

    private void plan(Plan plan) {
        plan.indicators().forEach(indicator -> {
            check(PlanField.INDICATORS, indicator.id().orElse(indicator.name()), indicator.source());
            indicator.targets().forEach(this::target);
        });
        plan.observations()
                .forEach(item -> check(PlanField.OBSERVATIONS, item.id().orElse(item.subject()), item.source()));
        plan.allMeasures().forEach(this::measure);
        plan.glossary().forEach(item -> check(PlanField.GLOSSARY, item.term(), item.source()));
        plan.challenges().forEach(item -> check(PlanField.CHALLENGES, item.text(), item.source()));
    }

    private void measure(Measure measure) {
        check(PlanField.MEASURES, measure.id().orElse(measure.label()), measure.source());
        measure.targets().forEach(this::target);
        measure.milestones().forEach(item -> check(PlanField.MILESTONES, item.project(), item.source()));
        measure.responsibilities().forEach(item -> check(PlanField.RESPONSIBILITIES, item.unit(), item.source()));
    }

    private void target(Target target) {
        check(PlanField.TARGETS, target.id().orElse(target.subject()), target.source());
    }

    private void check(PlanField field, String item, Optional<SourceSpan> source) {
        if (source.filter(span -> span.end() <= length).isEmpty()) {
            log.add(field, item, NOT_IN_TEXT);
        }
    }
}
