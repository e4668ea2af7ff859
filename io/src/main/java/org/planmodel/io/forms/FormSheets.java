package org.planmodel.io.forms;

import static org.planmodel.io.forms.FormColumns.WORDS;

import java.util.List;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.planmodel.io.internal.workbook.NotesSheet;
import org.planmodel.progress.LagReasons;
import org.planmodel.progress.ReportForm;
import org.planmodel.wording.Language;

/** Writes the sheets of a form: what is filled in, notes, and hidden the mark of the form with the lists of the drop-downs. */
final class FormSheets {
    private final ReportForm form;
    private final Language language;
    private final LagReasons reasons;

    FormSheets(ReportForm form, Language language, LagReasons reasons) {
        this.form = form;
        this.language = language;
        this.reasons = reasons;
    }

    void fill(Workbook workbook) {
        workbook.setGlobalDefaultFont(WORDS.get(language, "font.name"), 10);
        workbook.properties().setTitle(WORDS.get(language, "title", form.title()));
        Worksheet rows = workbook.newWorksheet(WORDS.get(language, "sheet.rows"));
        Worksheet notes = workbook.newWorksheet(WORDS.get(language, "sheet.notes"));
        Worksheet lists = workbook.newWorksheet(WORDS.get(language, "sheet.lists"));
        FormSheet sheet = new FormSheet(form, language, reasons, rows);
        sheet.write();
        NotesSheet.write(notes, WORDS.all(language, "notes"));
        FormMark.of(form, language).write(lists, 0);
        sheet.dropDown("vintage", list(lists, 0, WORDS.all(language, "vintage")));
        sheet.dropDown("selfAssessment", list(lists, 1, WORDS.all(language, "selfAssessment")));
        sheet.dropDown("outlook", list(lists, 2, WORDS.all(language, "outlook")));
        sheet.dropDown(
                "lagCode",
                list(lists, 3, List.copyOf(LineCells.words(reasons, language).values())));
        lists.setVisibilityState(VisibilityState.VERY_HIDDEN);
    }

    private static Range list(Worksheet sheet, int column, List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            sheet.value(i + 1, column, words.get(i));
        }
        return sheet.range(1, column, Math.max(1, words.size()), column);
    }
}
