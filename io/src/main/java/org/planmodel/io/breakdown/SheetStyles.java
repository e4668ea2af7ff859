package org.planmodel.io.breakdown;

import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.Worksheet;

/** How the sheets look. */
final class SheetStyles {
    static final String PLANS = "FFF2F2F2";
    static final String HEADER = "FFDCE6F1";
    static final String MISSING = "FFFFF2CC";

    private static final String LINES = "FFBFBFBF";

    private SheetStyles() {}

    static void title(Worksheet sheet, int row, int from, int to, String text) {
        sheet.value(row, from, text);
        Range range = sheet.range(row, from, row, to);
        range.merge();
        range.style()
                .bold()
                .fontSize(16)
                .horizontalAlignment("center")
                .verticalAlignment("center")
                .set();
        sheet.rowHeight(row, 30);
    }

    static void note(Worksheet sheet, int row, int from, int to, String text, int height) {
        sheet.value(row, from, text);
        Range range = sheet.range(row, from, row, to);
        range.merge();
        range.style()
                .wrapText(true)
                .fontColor("FF595959")
                .verticalAlignment("center")
                .set();
        sheet.rowHeight(row, height);
    }

    static void header(Range range) {
        range.style()
                .bold()
                .fillColor(HEADER)
                .wrapText(true)
                .horizontalAlignment("center")
                .verticalAlignment("center")
                .borderStyle(BorderStyle.THIN)
                .borderColor(LINES)
                .set();
    }

    static void body(Range range) {
        range.style()
                .wrapText(true)
                .verticalAlignment("center")
                .borderStyle(BorderStyle.THIN)
                .borderColor(LINES)
                .set();
    }

    /** The alignment of a cell is set as a whole. */
    static void centred(Range range) {
        range.style()
                .wrapText(true)
                .horizontalAlignment("center")
                .verticalAlignment("center")
                .set();
    }
}
