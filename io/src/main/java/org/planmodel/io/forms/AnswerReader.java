package org.planmodel.io.forms;

import static org.planmodel.io.forms.FormColumns.WORDS;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.planmodel.ReportPeriod;
import org.planmodel.io.internal.workbook.CellValue;
import org.planmodel.io.internal.workbook.FoundSheet;
import org.planmodel.problem.Problem;
import org.planmodel.progress.Correction;
import org.planmodel.progress.FormLine;
import org.planmodel.progress.LagReasons;
import org.planmodel.progress.Outlook;
import org.planmodel.progress.ReportEntry;
import org.planmodel.progress.ReportField;
import org.planmodel.progress.SelfAssessment;
import org.planmodel.progress.Vintage;
import org.planmodel.quantity.Dimension;
import org.planmodel.quantity.Quantity;

/** Reads what a unit has filled into one row of its form. */
final class AnswerReader {
    private static final String BETWEEN = "[\n\r;\uFF1B\u3001]+";

    private final FoundSheet sheet;
    private final Optional<ReportPeriod> lastPeriod;
    private final LagReasons reasons;
    private final List<Problem> problems;

    AnswerReader(FoundSheet sheet, Optional<ReportPeriod> lastPeriod, LagReasons reasons, List<Problem> problems) {
        this.sheet = sheet;
        this.lastPeriod = lastPeriod;
        this.reasons = reasons;
        this.problems = problems;
    }

    ReportEntry read(int row, FormLine line, Map<String, Object> written) {
        for (CellValue cell : sheet.cells(row)) {
            if (cell.isError()) {
                add(FormProblem.FORM_CELL_HAS_ERROR, cell, cell.text());
            }
        }
        unchanged(row, written);
        ReportEntry before = line.prefilled();
        return ReportEntry.builder()
                .item(line.item())
                .toDate(figure(row, line, ReportField.TO_DATE, before.toDate()))
                .inPeriod(figure(row, line, ReportField.IN_PERIOD, before.inPeriod()))
                .yearEstimate(figure(row, line, ReportField.YEAR_ESTIMATE, before.yearEstimate()))
                .rank(rank(row, line))
                .vintage(choice(row, line, ReportField.VINTAGE, Vintage.class))
                .progress(words(row, line, ReportField.PROGRESS))
                .stage(words(row, line, ReportField.STAGE))
                .reachedOn(day(row, line))
                .selfAssessment(choice(row, line, ReportField.SELF_ASSESSMENT, SelfAssessment.class))
                .outlook(choice(row, line, ReportField.OUTLOOK, Outlook.class))
                .lagCode(words(row, line, ReportField.LAG_CODE)
                        .map(word -> reasons.code(word).orElse(word)))
                .lagReason(words(row, line, ReportField.LAG_REASON))
                .nextStep(words(row, line, ReportField.NEXT_STEP))
                .evidence(evidence(row, line))
                .notApplicable(words(row, line, ReportField.NOT_APPLICABLE))
                .corrections(corrections(row, line))
                .build();
    }

    /** What the form asks stays, whatever the cells say; each difference is a problem. */
    private void unchanged(int row, Map<String, Object> written) {
        for (String key : FormColumns.ASKED) {
            boolean compared = sheet.has(key) && !key.equals(FormColumns.ITEM) && !key.equals("index");
            CellValue cell = sheet.at(row, key);
            Object asked = written.getOrDefault(key, "");
            if (compared && !cell.isError() && !LineCells.same(cell, asked)) {
                add(FormProblem.FORM_CELL_CHANGED, cell, cell.text(), asked);
            }
        }
    }

    /** The cell of a column; an empty one if the line is not to be answered there, and a problem if something stands in it. */
    private Optional<CellValue> answer(int row, FormLine line, String key) {
        CellValue cell = sheet.at(row, key);
        if (cell.isBlank() || cell.isError()) {
            return Optional.empty();
        }
        if (!FormColumns.applies(key, line)) {
            add(FormProblem.CELL_NOT_ASKED, cell, cell.text(), line.label());
            return Optional.empty();
        }
        return Optional.of(cell);
    }

    private Optional<CellValue> answer(int row, FormLine line, ReportField field) {
        return answer(row, line, FormColumns.key(field));
    }

    private Optional<String> words(int row, FormLine line, ReportField field) {
        return answer(row, line, field).map(CellValue::text);
    }

    private List<String> evidence(int row, FormLine line) {
        return words(row, line, ReportField.EVIDENCE).stream()
                .flatMap(names -> Arrays.stream(names.split(BETWEEN)))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private Optional<Quantity> figure(int row, FormLine line, ReportField field, Optional<Quantity> before) {
        return answer(row, line, field).flatMap(cell -> figure(row, cell, before));
    }

    /** A figure in the unit that the row shows, so that a changed unit is seen; as it was sent out where it is still the same. */
    private Optional<Quantity> figure(int row, CellValue cell, Optional<Quantity> before) {
        Optional<Quantity> read = cell.figure(sheet.at(row, FormColumns.UNIT).text());
        if (read.isEmpty()) {
            add(FormProblem.FIGURE_UNREADABLE, cell, cell.text());
        }
        read.filter(one -> one.unit().dimension() == Dimension.OTHER)
                .filter(one -> cell.text().endsWith(one.unit().symbol()))
                .ifPresent(one -> add(
                        FormProblem.FIGURE_UNIT_UNKNOWN,
                        cell,
                        cell.text(),
                        one.unit().symbol()));
        boolean same = before.isPresent()
                && read.filter(one -> one.unit().equals(before.get().unit())
                                && one.value().compareTo(before.get().value()) == 0)
                        .isPresent();
        return same ? before : read;
    }

    private Optional<Integer> rank(int row, FormLine line) {
        Optional<CellValue> cell = answer(row, line, ReportField.RANK);
        Optional<Integer> rank = cell.flatMap(AnswerReader::place);
        if (cell.isPresent() && rank.isEmpty()) {
            add(FormProblem.RANK_UNREADABLE, cell.get(), cell.get().text());
        }
        return rank;
    }

    private static Optional<Integer> place(CellValue cell) {
        try {
            return Optional.of(Integer.parseInt(cell.text())).filter(place -> place >= 1);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private <E extends Enum<E>> Optional<E> choice(int row, FormLine line, ReportField field, Class<E> type) {
        Optional<CellValue> cell = answer(row, line, field);
        Optional<E> found = cell.flatMap(one -> WORDS.find(type, FormColumns.key(field), one.text()));
        if (cell.isPresent() && found.isEmpty()) {
            add(FormProblem.CHOICE_UNKNOWN, cell.get(), cell.get().text());
        }
        return found;
    }

    private Optional<LocalDate> day(int row, FormLine line) {
        return answer(row, line, ReportField.REACHED_ON).flatMap(this::day);
    }

    Optional<LocalDate> day(CellValue cell) {
        Optional<LocalDate> day = cell.day();
        if (day.isEmpty()) {
            add(FormProblem.DATE_UNREADABLE, cell, cell.text());
        }
        return day;
    }

    private List<Correction> corrections(int row, FormLine line) {
        Optional<CellValue> reason = answer(row, line, FormColumns.CORRECTION_REASON);
        Optional<CellValue> cell = answer(row, line, FormColumns.CORRECTED);
        Optional<Quantity> corrected = cell.flatMap(one -> figure(row, one, Optional.empty()));
        if (corrected.isEmpty()) {
            return List.of();
        }
        if (lastPeriod.isEmpty() || line.last().isEmpty()) {
            add(FormProblem.NOTHING_TO_CORRECT, cell.get(), cell.get().text());
            return List.of();
        }
        if (reason.isEmpty()) {
            add(FormProblem.CORRECTION_WITHOUT_REASON, sheet.at(row, FormColumns.CORRECTION_REASON), line.label());
            return List.of();
        }
        return List.of(new Correction(
                lastPeriod.get(),
                line.last().get(),
                corrected.get(),
                reason.get().text()));
    }

    private void add(FormProblem kind, CellValue cell, Object... arguments) {
        problems.add(Problem.of(kind, sheet.place(cell), arguments));
    }
}
