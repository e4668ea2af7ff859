package org.planmodel.io.xlsx;

import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.Worksheet;
import org.planmodel.Plan;
import org.planmodel.io.internal.Labels;
import org.planmodel.io.internal.workbook.RowHeight;

/** Writes the first sheet: what the plan is, and what the other sheets hold. */
final class OverviewPage {
    /** The row of the first line; the title stands above it. */
    static final int FIRST_LINE = 1;

    private static final int NAME_WIDTH = 18;
    private static final int VALUE_WIDTH = 70;
    /** How many digits of the ordinary size one of the title takes. */
    private static final int TITLE_DIGITS = 2;

    private final Worksheet page;
    private final Labels labels;
    private final CutTexts cut;

    OverviewPage(Worksheet page, Labels labels, CutTexts cut) {
        this.cut = cut;
        this.page = page;
        this.labels = labels;
    }

    void write(Plan plan, Map<PlanSheet, List<RowDraft>> sheets) {
        page.width(0, NAME_WIDTH);
        page.width(1, VALUE_WIDTH);
        page.value(0, 0, CellText.cut(plan.title()));
        page.range(0, 0, 0, 1).merge();
        page.range(0, 0, 0, 1)
                .style()
                .bold()
                .fontSize(16)
                .wrapText(true)
                .horizontalAlignment("center")
                .verticalAlignment("center")
                .set();
        page.rowHeight(
                0,
                new RowHeight()
                        .add(plan.title(), VALUE_WIDTH / TITLE_DIGITS)
                        .times(2)
                        .points());
        int line = FIRST_LINE;
        for (OverviewField field : OverviewField.values()) {
            String value = field.value(plan, labels).orElse(null);
            if (value != null) {
                page.value(line, 0, field.name(labels));
                page.value(line, 1, cut.fit(PlanSheet.OVERVIEW, field.key(), "", value));
                page.rowHeight(line, new RowHeight().add(value, VALUE_WIDTH).points());
                line++;
            }
        }
        SheetPage.body(page.range(FIRST_LINE, 0, line - 1, 1));
        line++;
        int contents = line;
        for (Map.Entry<PlanSheet, List<RowDraft>> sheet : sheets.entrySet()) {
            String title = sheet.getKey().title(labels);
            page.hyperlink(line, 0, HyperLink.internal("'" + title + "'!A1", title));
            page.value(line, 1, sheet.getValue().size());
            line++;
        }
        if (line > contents) {
            SheetPage.body(page.range(contents, 0, line - 1, 1));
            page.range(contents, 0, line - 1, 0)
                    .style()
                    .fontColor(SheetPage.LINK)
                    .underlined()
                    .set();
            page.range(contents, 1, line - 1, 1)
                    .style()
                    .horizontalAlignment("left")
                    .verticalAlignment("center")
                    .set();
        }
        page.range(FIRST_LINE, 0, Math.max(FIRST_LINE, line - 1), 0)
                .style()
                .bold()
                .set();
        page.freezePane(0, FIRST_LINE);
        SheetPage.print(page);
        page.pageOrientation("portrait");
    }
}
