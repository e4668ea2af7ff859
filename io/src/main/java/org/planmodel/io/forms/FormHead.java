package org.planmodel.io.forms;

import static org.planmodel.io.forms.FormColumns.WORDS;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.planmodel.ReportPeriod;
import org.planmodel.io.internal.workbook.CellValue;
import org.planmodel.io.internal.workbook.FoundSheet;
import org.planmodel.progress.ReportForm;
import org.planmodel.wording.Language;

/** What stands above the rows of a form: whose report it is, on which period; who has filled it in, checked it, and when. */
final class FormHead {
    static final String PREPARED_BY = "preparedBy";
    static final String REVIEWED_BY = "reviewedBy";
    static final String PREPARED_ON = "preparedOn";

    private FormHead() {}

    /** The line under the title. */
    static String line(ReportForm form, Language language) {
        String due = form.due().map(LocalDate::toString).orElse("-");
        return WORDS.get(language, "head.line", form.unitName(), period(form.period(), language), due);
    }

    /** A period as people say it: 2026年1—6月. */
    static String period(ReportPeriod period, Language language) {
        LocalDate start = period.start();
        LocalDate end = period.end();
        boolean months = start.getYear() == end.getYear()
                && start.getDayOfMonth() == 1
                && end.getDayOfMonth() == end.lengthOfMonth();
        if (!months) {
            return period.toString();
        }
        if (start.getMonthValue() == 1 && end.getMonthValue() == 12) {
            return WORDS.get(language, "period.year", start.getYear());
        }
        String form = start.getMonth() == end.getMonth() ? "period.month" : "period.months";
        return WORDS.get(language, form, start.getYear(), start.getMonthValue(), end.getMonthValue());
    }

    /** The cells behind the words of the head, wherever they stand above the header. */
    static Map<String, CellValue> read(FoundSheet sheet) {
        Map<String, CellValue> found = new LinkedHashMap<>();
        for (int row : sheet.grid().rows()) {
            if (row == FoundSheet.KEYS || row >= sheet.header()) {
                continue;
            }
            Optional<String> open = Optional.empty();
            for (int column : sheet.grid().columns(row)) {
                CellValue cell = sheet.grid().at(row, column);
                Optional<String> word = WORDS.find("person", cell.text());
                if (word.isPresent()) {
                    open = word;
                } else if (open.isPresent() && !cell.isBlank()) {
                    found.putIfAbsent(open.get(), cell);
                    open = Optional.empty();
                }
            }
        }
        return found;
    }
}
