package org.planmodel.io.forms;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.planmodel.io.ReadLimits;
import org.planmodel.io.document.DocumentException;
import org.planmodel.io.internal.workbook.CellValue;
import org.planmodel.io.internal.workbook.FoundSheet;
import org.planmodel.io.internal.workbook.OpenedWorkbook;
import org.planmodel.problem.Location;
import org.planmodel.problem.Problem;
import org.planmodel.progress.LagReasons;
import org.planmodel.progress.ProgressProblem;
import org.planmodel.progress.ProgressReport;
import org.planmodel.progress.ReportCheck;
import org.planmodel.progress.ReportEntry;
import org.planmodel.progress.ReportForm;
import org.planmodel.wording.Language;

/** Reads a form that came back beside the forms that were sent out, and checks what it says. */
final class FormReader {
    private final List<ReportForm> forms;
    private final List<ProgressReport> earlier;
    private final LagReasons reasons;
    private Language language;
    private final List<Problem> problems = new ArrayList<>();

    FormReader(List<ReportForm> forms, List<ProgressReport> earlier, LagReasons reasons, Language language) {
        this.forms = forms;
        this.earlier = earlier;
        this.reasons = reasons;
        this.language = language;
    }

    FormReadResult read(InputStream in, ReadLimits limits) throws IOException {
        try {
            OpenedWorkbook workbook = OpenedWorkbook.read(in, limits);
            Optional<FormMark> mark = FormMark.in(workbook);
            mark.ifPresent(is -> language = is.language(language));
            Optional<FoundSheet> found = FoundSheet.in(workbook, names(), FormColumns.LABEL);
            if (found.isEmpty()) {
                problems.add(Problem.of(FormProblem.NOT_A_FORM, Location.none()));
                return new FormReadResult(Optional.empty(), problems);
            }
            FoundSheet sheet = found.get();
            Optional<ProgressReport> report = form(mark, sheet).map(form -> report(form, sheet));
            return new FormReadResult(report, problems);
        } catch (DocumentException e) {
            return new FormReadResult(Optional.empty(), List.of(e.problem()));
        }
    }

    /** The columns are known by the same words whatever the form. */
    private FoundSheet.ColumnNames names() {
        return FormColumns.of(forms.get(0), language);
    }

    private Optional<ReportForm> form(Optional<FormMark> mark, FoundSheet sheet) {
        Location place = sheet.headerPlace();
        if (mark.isEmpty()) {
            problems.add(Problem.of(FormProblem.MARK_LOST, place));
            return forms.size() == 1 ? Optional.of(forms.get(0)) : Optional.empty();
        }
        FormMark is = mark.get();
        if (!is.isVersionKnown()) {
            problems.add(Problem.of(FormProblem.FORM_VERSION_UNKNOWN, place, is.version()));
            return Optional.empty();
        }
        Optional<ReportForm> form = forms.stream().filter(is::isOf).findFirst();
        if (form.isEmpty()) {
            problems.add(foreign(is, place));
        }
        return form;
    }

    private Problem foreign(FormMark mark, Location place) {
        ReportForm asked = forms.get(0);
        if (forms.stream().noneMatch(form -> form.title().strip().equals(mark.title()))) {
            return Problem.of(FormProblem.FORM_OF_ANOTHER_PLAN, place, mark.title(), asked.title());
        }
        Optional<ReportForm> sameUnit = forms.stream()
                .filter(form -> form.unit().strip().equals(mark.unit()))
                .findFirst();
        if (sameUnit.isPresent()) {
            return Problem.of(
                    ProgressProblem.REPORT_OF_ANOTHER_PERIOD,
                    place,
                    mark.period(),
                    sameUnit.get().period());
        }
        return forms.size() == 1
                ? Problem.of(ProgressProblem.REPORT_OF_ANOTHER_UNIT, place, mark.unitName(), asked.unitName())
                : Problem.of(ProgressProblem.REPORT_NOT_EXPECTED, place, mark.unitName(), mark.period());
    }

    private ProgressReport report(ReportForm form, FoundSheet sheet) {
        columns(form, sheet);
        AnswerReader answers = new AnswerReader(sheet, form.lastPeriod(), reasons, problems);
        List<FormLines.Answered> lines = FormLines.of(sheet, form, problems);
        List<ReportEntry> entries = new ArrayList<>();
        for (FormLines.Answered line : lines) {
            entries.add(answers.read(line.row(), line.line(), LineCells.of(line.line(), language, reasons)));
        }
        Map<String, CellValue> head = FormHead.read(sheet);
        ProgressReport report = form.expectedReport().toBuilder()
                .entries(entries)
                .preparedBy(Optional.ofNullable(head.get(FormHead.PREPARED_BY)).map(CellValue::text))
                .reviewedBy(Optional.ofNullable(head.get(FormHead.REVIEWED_BY)).map(CellValue::text))
                .preparedOn(Optional.ofNullable(head.get(FormHead.PREPARED_ON)).flatMap(answers::day))
                .build();
        ReportCheck check = ReportCheck.on(form)
                .after(earlier)
                .withReasons(reasons)
                .locating((entry, field) -> sheet.place(
                        lines.get(entry).row(), field.map(FormColumns::key).orElse(FormColumns.LABEL)));
        for (Problem problem : check.check(report)) {
            problems.add(problem.location() instanceof Location.None ? problem.at(sheet.headerPlace()) : problem);
        }
        return report;
    }

    private void columns(ReportForm form, FoundSheet sheet) {
        for (FormColumns.Column column : FormColumns.of(form, language).all()) {
            if (!sheet.has(column.key())) {
                problems.add(Problem.of(FormProblem.FORM_COLUMN_MISSING, sheet.headerPlace(), column.header()));
            }
        }
        sheet.unknownHeaders()
                .forEach(cell ->
                        problems.add(Problem.of(FormProblem.FORM_COLUMN_UNKNOWN, sheet.place(cell), cell.text())));
    }
}
