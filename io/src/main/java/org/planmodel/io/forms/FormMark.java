package org.planmodel.io.forms;

import java.time.DateTimeException;
import java.util.Arrays;
import java.util.Optional;
import org.dhatim.fastexcel.Worksheet;
import org.planmodel.ReportPeriod;
import org.planmodel.io.internal.workbook.OpenedWorkbook;
import org.planmodel.io.internal.workbook.SheetGrid;
import org.planmodel.progress.ReportForm;
import org.planmodel.wording.Language;

/**
 * The hidden mark of a form: whose it is, and for which period.
 *
 * @param version the version of the form
 * @param title the title of the plan
 * @param unit the id of the unit
 * @param unitName its name
 * @param period the period as text
 * @param language the language in which it was written
 */
record FormMark(String version, String title, String unit, String unitName, String period, String language) {
    private static final String FORMAT_KEY = "planmodel-form";
    private static final String VERSION = "1";

    static FormMark of(ReportForm form, Language language) {
        return new FormMark(
                VERSION,
                form.title(),
                form.unit(),
                form.unitName(),
                form.period().toString(),
                language.name());
    }

    void write(Worksheet sheet, int row) {
        sheet.value(row, 0, FORMAT_KEY);
        sheet.value(row, 1, version);
        sheet.value(row, 2, title);
        sheet.value(row, 3, unit);
        sheet.value(row, 4, unitName);
        sheet.value(row, 5, period);
        sheet.value(row, 6, language);
    }

    static Optional<FormMark> in(OpenedWorkbook workbook) {
        return workbook.sheets().values().stream()
                .filter(sheet -> sheet.at(0, 0).text().equals(FORMAT_KEY))
                .findFirst()
                .map(FormMark::of);
    }

    private static FormMark of(SheetGrid sheet) {
        return new FormMark(
                sheet.at(0, 1).text(),
                sheet.at(0, 2).text(),
                sheet.at(0, 3).text(),
                sheet.at(0, 4).text(),
                sheet.at(0, 5).text(),
                sheet.at(0, 6).text());
    }

    boolean isVersionKnown() {
        return version.equals(VERSION);
    }

    boolean isOf(ReportForm form) {
        return title.equals(form.title().strip())
                && unit.equals(form.unit().strip())
                && readPeriod().equals(Optional.of(form.period()));
    }

    /** The language in which the form was written, or the other one. */
    Language language(Language otherwise) {
        return Arrays.stream(Language.values())
                .filter(one -> one.name().equals(language))
                .findFirst()
                .orElse(otherwise);
    }

    private Optional<ReportPeriod> readPeriod() {
        try {
            return Optional.of(ReportPeriod.parse(period));
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }
}
