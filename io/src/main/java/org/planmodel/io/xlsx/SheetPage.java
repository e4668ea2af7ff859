package org.planmodel.io.xlsx;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.Worksheet;
import org.planmodel.io.internal.Labels;
import org.planmodel.io.internal.workbook.RowHeight;

/** Writes one sheet: a heading that stays, a filter, and a row for each draft. */
final class SheetPage {
    static final String HEADING = "FFDCE6F1";
    static final String LINES = "FFBFBFBF";
    static final String LINK = "FF0563C1";

    private static final int WIDTH_OF_A4 = 150;
    private static final String DAY = "yyyy-mm-dd";
    /** A spreadsheet program takes 65,530 links a sheet and calls a file with more damaged. */
    private static final int MOST_LINKS = 60_000;

    private final Worksheet page;
    private final PlanSheet sheet;
    private final Labels labels;
    private final CutTexts cut;
    private int links;

    SheetPage(Worksheet page, PlanSheet sheet, Labels labels, CutTexts cut) {
        this.cut = cut;
        this.page = page;
        this.sheet = sheet;
        this.labels = labels;
    }

    void write(List<RowDraft> rows) {
        int last = sheet.fields().size() - 1;
        for (int i = 0; i <= last; i++) {
            page.value(0, i, sheet.fields().get(i).heading(labels));
            page.width(i, sheet.fields().get(i).width());
        }
        heading(page.range(0, 0, 0, last));
        page.rowHeight(0, 24);
        for (int i = 0; i < rows.size(); i++) {
            row(PlacedItems.FIRST_ROW + i, rows.get(i));
        }
        body(page.range(PlacedItems.FIRST_ROW, 0, rows.size(), last));
        for (int i = 0; i < rows.size(); i++) {
            looks(PlacedItems.FIRST_ROW + i, rows.get(i));
        }
        hideEmpty(rows);
        page.setAutoFilter(0, 0, rows.size(), last);
        page.freezePane(sheet.frozen(), PlacedItems.FIRST_ROW);
        page.repeatRows(0);
        print(page);
        if (sheet.fields().stream().mapToInt(SheetField::width).sum() > WIDTH_OF_A4) {
            page.paperSize(PaperSize.A3_PAPER);
        }
    }

    /** A column that no row fills is there for whoever wants to fill it, out of sight. */
    private void hideEmpty(List<RowDraft> rows) {
        for (int i = 0; i < sheet.fields().size(); i++) {
            SheetField field = sheet.fields().get(i);
            if (rows.stream().allMatch(row -> row.cell(field).isEmpty())) {
                page.hideColumn(i);
            }
        }
    }

    private void row(int line, RowDraft row) {
        RowHeight height = new RowHeight();
        for (int i = 0; i < sheet.fields().size(); i++) {
            SheetField field = sheet.fields().get(i);
            Optional<Object> cell = row.cell(field);
            if (cell.isPresent()) {
                height.add(value(line, i, row, cell.get()), field.width());
            }
        }
        page.rowHeight(line, height.points());
    }

    /** Writes the cell and says what it shows. */
    private String value(int line, int column, RowDraft row, Object value) {
        if (value instanceof BigDecimal number) {
            page.value(line, column, number);
            return number.toPlainString();
        }
        if (value instanceof Integer number) {
            page.value(line, column, number);
            return number.toString();
        }
        if (value instanceof LocalDate day) {
            page.value(line, column, day);
            return day.toString();
        }
        String text = value instanceof CellLink link ? link.text() : value.toString();
        String encoded = cut.fit(sheet, sheet.fields().get(column).key(), row.name(), text);
        if (value instanceof CellLink link && links < MOST_LINKS) {
            links++;
            String place = "'" + link.sheet().title(labels) + "'!A" + (link.row() + 1);
            page.hyperlink(line, column, HyperLink.internal(place, encoded));
        } else {
            page.value(line, column, encoded);
        }
        return text;
    }

    /** The style of a cell is set as a whole, after that of the range that it is in. */
    private void looks(int line, RowDraft row) {
        for (int i = 0; i < sheet.fields().size(); i++) {
            Object cell = row.cell(sheet.fields().get(i)).orElse("");
            if (cell instanceof BigDecimal number && number.scale() > 0) {
                page.range(line, i, line, i)
                        .style()
                        .format("0." + "0".repeat(number.scale()))
                        .set();
            } else if (cell instanceof LocalDate) {
                page.range(line, i, line, i).style().format(DAY).set();
            } else if (cell instanceof CellLink) {
                page.range(line, i, line, i)
                        .style()
                        .fontColor(LINK)
                        .underlined()
                        .set();
            }
        }
    }

    static void heading(Range range) {
        range.style()
                .bold()
                .fillColor(HEADING)
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

    static void print(Worksheet page) {
        page.pageOrientation("landscape");
        page.paperSize(PaperSize.A4_PAPER);
        page.setFitToPage(true);
        page.fitToWidth((short) 1);
        page.fitToHeight((short) 0);
        page.footer("&P / &N", Position.CENTER);
    }
}
