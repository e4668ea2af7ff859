package org.planmodel.io.internal;

import java.util.ArrayList;
import java.util.List;
import org.planmodel.Plan;
import org.planmodel.io.LossReport;
import org.planmodel.io.LossReport.Loss;

/** Collects what one writing could not carry. Not safe for use by several threads. */
public final class LossLog {
    private final FormatLosses format;
    private final List<Loss> items = new ArrayList<>();

    /** A log for the format with this name. */
    public LossLog(String format) {
        this.format = FormatLosses.of(format);
    }

    /** One value that was not carried although the format has a place for the field. */
    public void add(PlanField field, String item, String why) {
        items.add(new Loss(field.path(), item, why));
    }

    /** The report: first the fields that the format never carries and that this plan has, then single values. */
    public LossReport report(Plan plan) {
        List<Loss> losses = new ArrayList<>();
        for (PlanField field : PlanField.values()) {
            int count = format.isLostItself(field) ? field.count(plan) : 0;
            if (count > 0) {
                String why = format.why(field).orElseThrow();
                losses.add(new Loss(field.path(), "", count == 1 ? why : why + " (" + count + " values)"));
            }
        }
        losses.addAll(items);
        return losses.isEmpty() ? LossReport.none() : new LossReport(losses);
    }
}
