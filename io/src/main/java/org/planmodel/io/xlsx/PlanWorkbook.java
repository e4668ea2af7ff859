package org.planmodel.io.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.planmodel.Plan;
import org.planmodel.io.internal.Labels;
import org.planmodel.io.internal.LossLog;
import org.planmodel.io.internal.XmlOut;
import org.planmodel.io.internal.workbook.StableWorkbook;

/** A plan as a workbook: the overview, a sheet for whatever the plan has, and a hidden one that says whose workbook it is. */
final class PlanWorkbook {
    private final Plan plan;
    private final Labels labels;
    private final CutTexts cut;

    private PlanWorkbook(Plan plan, LossLog log) {
        this.plan = plan;
        this.cut = new CutTexts(log);
        this.labels = Labels.of(plan);
    }

    static void write(Plan plan, OutputStream out, LossLog log) throws IOException {
        StableWorkbook.write(out, false, new PlanWorkbook(plan, log)::fill);
    }

    private void fill(Workbook workbook) {
        workbook.setGlobalDefaultFont(labels.get("font.sheet"), 10);
        workbook.properties().setTitle(XmlOut.clean(plan.title()));
        Map<PlanSheet, List<RowDraft>> sheets = new SheetRows(plan, labels).all();
        new OverviewPage(page(workbook, PlanSheet.OVERVIEW), labels, cut).write(plan, sheets);
        sheets.forEach((sheet, rows) -> new SheetPage(page(workbook, sheet), sheet, labels, cut)
                .write(rows.subList(0, cut.fit(sheet, rows.size()))));
        Worksheet mark = workbook.newWorksheet(WorkbookMark.SHEET);
        mark.value(0, 0, WorkbookMark.VERSION);
        mark.setVisibilityState(VisibilityState.VERY_HIDDEN);
    }

    private Worksheet page(Workbook workbook, PlanSheet sheet) {
        return workbook.newWorksheet(sheet.title(labels));
    }
}
