package org.planmodel.io.forms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.planmodel.io.internal.workbook.CellValue;
import org.planmodel.io.internal.workbook.FoundSheet;
import org.planmodel.io.internal.workbook.LongestRun;
import org.planmodel.io.internal.workbook.SheetWords;
import org.planmodel.problem.Problem;
import org.planmodel.progress.FormLine;
import org.planmodel.progress.ReportForm;

/** Finds out which line of the form each row of the sheet answers. */
final class FormLines {
    private static final int SHOWN = 40;

    private final FoundSheet sheet;
    private final List<Problem> problems;
    private final Map<String, Integer> byKey = new HashMap<>();
    private final Map<String, Integer> byWords = new HashMap<>();
    private final List<FormLine> lines;

    /**
     * A row that answers a line.
     *
     * @param row the row of the sheet, from 0
     * @param line the line of the form
     */
    record Answered(int row, FormLine line) {}

    private FormLines(FoundSheet sheet, ReportForm form, List<Problem> problems) {
        this.sheet = sheet;
        this.problems = problems;
        this.lines = form.lines();
        for (int i = 0; i < lines.size(); i++) {
            byKey.put(lines.get(i).item().toString(), i);
            // Two lines with the same words cannot be told apart by them.
            byWords.merge(words(lines.get(i)), i, (one, other) -> -1);
        }
    }

    static List<Answered> of(FoundSheet sheet, ReportForm form, List<Problem> problems) {
        FormLines lines = new FormLines(sheet, form, problems);
        Map<Integer, Integer> places = new LinkedHashMap<>();
        for (int row : sheet.lines()) {
            lines.place(row).ifPresent(place -> places.put(row, place));
        }
        lines.moved(places);
        List<Answered> answered = new ArrayList<>();
        places.forEach((row, place) -> answered.add(new Answered(row, lines.lines.get(place))));
        return answered;
    }

    private static String words(FormLine line) {
        return SheetWords.plain(line.label()) + "|" + SheetWords.plain(line.text());
    }

    private String words(int row) {
        return SheetWords.plain(sheet.at(row, FormColumns.LABEL).text()) + "|"
                + SheetWords.plain(sheet.at(row, "text").text());
    }

    private Optional<Integer> place(int row) {
        CellValue key = sheet.at(row, FormColumns.ITEM);
        Optional<Integer> said = Optional.ofNullable(byWords.get(words(row))).filter(place -> place >= 0);
        if (key.isBlank()) {
            if (said.isEmpty() && sheet.cells(row).stream().anyMatch(cell -> !cell.isBlank())) {
                add(FormProblem.FORM_ROW_ADDED, row, shown(sheet.at(row, FormColumns.LABEL)));
            }
            return said;
        }
        Optional<Integer> keyed = Optional.ofNullable(byKey.get(key.text()));
        if (keyed.isEmpty()) {
            add(FormProblem.FORM_ROW_KEY_UNKNOWN, row, shown(key));
            return said;
        }
        boolean differs = said.isPresent() && !words(lines.get(keyed.get())).equals(words(row));
        if (differs) {
            add(
                    FormProblem.FORM_ROW_KEY_DIFFERS,
                    row,
                    lines.get(keyed.get()).label(),
                    lines.get(said.get()).label());
        }
        return differs ? said : keyed;
    }

    /** The rows that must have been moved: those outside of the longest run that still stands in the order of the form. */
    private void moved(Map<Integer, Integer> places) {
        List<Integer> rows = List.copyOf(places.keySet());
        Set<Integer> inPlace = LongestRun.indexes(List.copyOf(places.values()));
        for (int i = 0; i < rows.size(); i++) {
            if (!inPlace.contains(i)) {
                add(
                        FormProblem.FORM_ROW_MOVED,
                        rows.get(i),
                        lines.get(places.get(rows.get(i))).label());
            }
        }
    }

    private static String shown(CellValue cell) {
        return cell.text().length() <= SHOWN ? cell.text() : cell.text().substring(0, SHOWN) + "…";
    }

    private void add(FormProblem kind, int row, Object... arguments) {
        problems.add(Problem.of(kind, sheet.place(row, FormColumns.LABEL), arguments));
    }
}
