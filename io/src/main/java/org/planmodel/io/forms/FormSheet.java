package org.planmodel.io.forms;

import static org.planmodel.io.forms.FormColumns.WORDS;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.ProtectionOption;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.SheetProtectionOption;
import org.dhatim.fastexcel.Worksheet;
import org.planmodel.io.internal.workbook.FoundSheet;
import org.planmodel.io.internal.workbook.RowHeight;
import org.planmodel.io.internal.workbook.SheetStyles;
import org.planmodel.io.internal.workbook.StableWorkbook;
import org.planmodel.progress.FormLine;
import org.planmodel.progress.LagReasons;
import org.planmodel.progress.ReportForm;
import org.planmodel.wording.Language;

/** Writes the sheet that is filled in: hidden keys, title, whose report it is, who has filled it in, header, a line for each item. */
final class FormSheet {
    private static final int TITLE = 1;
    private static final int HEAD = 2;
    private static final int PEOPLE = 3;
    static final int HEADER = 4;
    static final int FIRST = 5;

    private static final int FIRST_SHOWN = 1;
    private static final String DATE = "yyyy-mm-dd";
    private static final Set<String> CENTRED = Set.of(
            "index", "number", "kind", "due", FormColumns.UNIT, "vintage", "reachedOn", "selfAssessment", "outlook");
    /** What stays forbidden in a protected sheet; widths and heights of columns and rows may be changed. */
    private static final Set<SheetProtectionOption> FORBIDDEN = Set.of(
            SheetProtectionOption.SHEET,
            SheetProtectionOption.OBJECTS,
            SheetProtectionOption.SCENARIOS,
            SheetProtectionOption.FORMAT_CELLS,
            SheetProtectionOption.INSERT_COLUMNS,
            SheetProtectionOption.INSERT_ROWS,
            SheetProtectionOption.INSERT_HYPERLINKS,
            SheetProtectionOption.DELETE_COLUMNS,
            SheetProtectionOption.DELETE_ROWS,
            SheetProtectionOption.SORT,
            SheetProtectionOption.AUTO_FILTER,
            SheetProtectionOption.PIVOT_TABLES);

    private final ReportForm form;
    private final Language language;
    private final LagReasons reasons;
    private final FormColumns columns;
    private final Worksheet sheet;

    FormSheet(ReportForm form, Language language, LagReasons reasons, Worksheet sheet) {
        this.form = form;
        this.language = language;
        this.reasons = reasons;
        this.columns = FormColumns.of(form, language);
        this.sheet = sheet;
    }

    void write() {
        int last = columns.all().size() - 1;
        for (int i = 0; i <= last; i++) {
            FormColumns.Column column = columns.all().get(i);
            sheet.value(FoundSheet.KEYS, i, column.key());
            sheet.value(HEADER, i, column.header());
            sheet.width(i, column.width());
        }
        sheet.hideRow(FoundSheet.KEYS);
        sheet.hideColumn(columns.indexOf(FormColumns.ITEM));
        SheetStyles.title(sheet, TITLE, FIRST_SHOWN, last, WORDS.get(language, "title", form.title()));
        SheetStyles.note(sheet, HEAD, FIRST_SHOWN, last, FormHead.line(form, language), 20);
        people(last);
        SheetStyles.header(sheet.range(HEADER, 0, HEADER, last));
        sheet.rowHeight(HEADER, 32);
        int bottom = FIRST + form.lines().size() - 1;
        if (bottom >= FIRST) {
            look(bottom, last);
        }
        for (int i = 0; i < form.lines().size(); i++) {
            line(FIRST + i, i + 1, form.lines().get(i));
        }
        page();
        sheet.protect(StableWorkbook.NO_PASSWORD, FORBIDDEN);
    }

    /** Who has filled it in, checked it, and when: a word and an open cell for each, over the columns that every form has. */
    private void people(int last) {
        int from = columns.indexOf(FormColumns.LABEL);
        int number = 0;
        for (String key : List.of(FormHead.PREPARED_BY, FormHead.REVIEWED_BY, FormHead.PREPARED_ON)) {
            int at = from + 3 * number;
            if (at + 2 > last) {
                break;
            }
            sheet.value(PEOPLE, at, WORDS.get(language, "person." + key));
            sheet.style(PEOPLE, at)
                    .horizontalAlignment("right")
                    .verticalAlignment("center")
                    .set();
            Range open = sheet.range(PEOPLE, at + 1, PEOPLE, at + 2);
            open.merge();
            SheetStyles.body(open);
            open.style().protectionOption(ProtectionOption.LOCKED, false).set();
            if (key.equals(FormHead.PREPARED_ON)) {
                open.style().format(DATE).set();
            }
            number++;
        }
        sheet.rowHeight(PEOPLE, 22);
    }

    private void look(int bottom, int last) {
        SheetStyles.body(sheet.range(FIRST, 0, bottom, last));
        for (int i = 0; i <= last; i++) {
            FormColumns.Column column = columns.all().get(i);
            Range cells = sheet.range(FIRST, i, bottom, i);
            if (CENTRED.contains(column.key())) {
                SheetStyles.centred(cells);
            }
            if (column.isAsked()) {
                cells.style().fillColor(SheetStyles.PLANS).set();
            } else {
                cells.style().protectionOption(ProtectionOption.LOCKED, false).set();
            }
            if (column.key().equals("due") || column.key().equals("reachedOn")) {
                cells.style().format(DATE).set();
            }
        }
    }

    private void line(int row, int index, FormLine line) {
        RowHeight height = new RowHeight();
        Map<String, Object> cells = LineCells.of(line, language, reasons);
        sheet.value(row, columns.indexOf("index"), index);
        for (int i = 0; i < columns.all().size(); i++) {
            FormColumns.Column column = columns.all().get(i);
            Object value = cells.get(column.key());
            if (value != null) {
                value(row, i, value);
                height.add(value.toString(), column.width());
            }
            if (!column.isAsked() && !FormColumns.applies(column.key(), line)) {
                sheet.style(row, i)
                        .fillColor(SheetStyles.PLANS)
                        .protectionOption(ProtectionOption.LOCKED, true)
                        .set();
            }
        }
        sheet.rowHeight(row, Math.max(height.points(), 31));
    }

    private void value(int row, int column, Object value) {
        if (value instanceof BigDecimal number) {
            sheet.value(row, column, number);
        } else if (value instanceof LocalDate day) {
            sheet.value(row, column, day);
        } else {
            sheet.value(row, column, value.toString());
        }
    }

    /** A drop-down of these words in a column, if the form has it. */
    void dropDown(String key, Range words) {
        int bottom = FIRST + form.lines().size() - 1;
        if (columns.has(key) && bottom >= FIRST) {
            sheet.range(FIRST, columns.indexOf(key), bottom, columns.indexOf(key))
                    .validateWithList(words)
                    .errorStyle(DataValidationErrorStyle.STOP)
                    .errorTitle("")
                    .error(WORDS.get(language, "error.list"));
        }
    }

    private void page() {
        sheet.freezePane(columns.indexOf("text"), FIRST);
        SheetStyles.widePage(sheet, HEADER);
    }
}
