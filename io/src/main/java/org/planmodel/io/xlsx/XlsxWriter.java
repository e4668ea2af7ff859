package org.planmodel.io.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import org.planmodel.Plan;
import org.planmodel.io.LossReport;
import org.planmodel.io.OptionalLibrary;
import org.planmodel.io.PlanWriter;
import org.planmodel.io.internal.LossLog;

/**
 * Writes plans as workbooks (工作簿写出器); see {@link WorkbookFormat} for what stands in one. The words are Chinese for a plan with a Chinese
 * title, English for any other. It needs {@code org.dhatim:fastexcel}.
 */
public final class XlsxWriter implements PlanWriter {
    private static final OptionalLibrary FASTEXCEL =
            new OptionalLibrary("org.dhatim:fastexcel", "org.dhatim.fastexcel", "org.dhatim.fastexcel.Workbook");

    /** A writer; it has no settings. */
    public XlsxWriter() {}

    /**
     * Writes the plan.
     *
     * @throws IllegalStateException if the library is absent
     */
    @Override
    public LossReport write(Plan plan, OutputStream out) throws IOException {
        if (!FASTEXCEL.isPresent()) {
            throw FASTEXCEL.missing(WorkbookFormat.NAME);
        }
        LossLog log = new LossLog(WorkbookFormat.NAME);
        PlanWorkbook.write(plan, out, log);
        return log.report(plan);
    }
}
