package org.planmodel.io.internal.workbook;

import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.Worksheet;

/** How the sheets look. */
public final class SheetStyles {
    /** The colour of cells that are not to be edited. */
    public static final String PLANS = "FFF2F2F2";
    /** The colour of headers. */
    public static final String HEADER = "FFDCE6F1";
    /** The colour of cells in which something is missing. */
    public static final String MISSING = "FFFFF2CC";

    /** In inches. */
    private static final float MARGIN = 0.3f;

    private static final String LINES = "FFBFBFBF";

    private SheetStyles() {}

    /** A title over several columns. */
    public static void title(Worksheet sheet, int row, int from, int to, String text) {
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

    /** A note over several columns. */
    public static void note(Worksheet sheet, int row, int from, int to, String text, int height) {
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

    /** Headers. */
    public static void header(Range range) {
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

    /** Cells of rows: framed, wrapped. */
    public static void body(Range range) {
        range.style()
                .wrapText(true)
                .verticalAlignment("center")
                .borderStyle(BorderStyle.THIN)
                .borderColor(LINES)
                .set();
    }

    /** Cells of rows, centred; the alignment of a cell is set as a whole. */
    public static void centred(Range range) {
        range.style()
                .wrapText(true)
                .horizontalAlignment("center")
                .verticalAlignment("center")
                .set();
    }

    /** Lets a wide sheet be printed on A3, one page wide, with the headers on each page. */
    public static void widePage(Worksheet sheet, int header) {
        sheet.pageOrientation("landscape");
        sheet.paperSize(PaperSize.A3_PAPER);
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.leftMargin(MARGIN);
        sheet.rightMargin(MARGIN);
        sheet.topMargin(MARGIN);
        sheet.bottomMargin(2 * MARGIN);
        sheet.repeatRows(header);
        sheet.footer("&P / &N", Position.CENTER);
        sheet.setZoom(90);
    }
}
