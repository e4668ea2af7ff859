package org.planmodel.io.breakdown;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.planmodel.Aspect;
import org.planmodel.IndicatorKind;
import org.planmodel.PlanPeriod;
import org.planmodel.ReportPeriod;
import org.planmodel.io.internal.workbook.CellValue;
import org.planmodel.io.internal.workbook.FoundSheet;
import org.planmodel.io.internal.workbook.SheetWords;
import org.planmodel.io.table.DuePhrase;
import org.planmodel.problem.Problem;
import org.planmodel.progress.BreakdownRow;
import org.planmodel.progress.CheckPoint;
import org.planmodel.quantity.Comparator;
import org.planmodel.quantity.Criterion;

/** Reads one line of an edited sheet into a row, beside what the plan says of its item. */
final class LineReader {
    private final FoundSheet sheet;
    private final Optional<PlanPeriod> period;
    private final DutyCells duties;
    private final List<Problem> problems;

    LineReader(FoundSheet sheet, Optional<PlanPeriod> period, DutyCells duties, List<Problem> problems) {
        this.sheet = sheet;
        this.period = period;
        this.duties = duties;
        this.problems = problems;
    }

    /**
     * The row of a line.
     *
     * @param plans the plan's own row for the item; empty for a line that was added
     * @param isPart whether the item has become several lines
     */
    BreakdownRow read(LineKeys.Keyed keyed, Optional<BreakdownRow> plans, boolean isPart) {
        int line = keyed.line();
        errors(line);
        BreakdownRow.Builder row = BreakdownRow.builder();
        row.id(keyed.id()).item(keyed.item());
        if (plans.isPresent() && !isPart) {
            ofThePlan(line, row, plans.get());
        } else {
            ofTheOffice(line, row, plans);
        }
        row.responsibilities(
                duties.read(line, plans.map(BreakdownRow::responsibilities).orElse(List.of())));
        Optional<Criterion> criterion = criterion(line, plans);
        row.criterion(criterion);
        row.checkPoints(checkPoints(line, criterion));
        row.due(due(line));
        row.dataOwner(duties.dataOwner(line));
        row.remarks(sheet.at(line, "remarks").words());
        return row.build();
    }

    private void errors(int line) {
        sheet.cells(line).stream()
                .filter(CellValue::isError)
                .forEach(cell -> add(BreakdownProblem.CELL_HAS_ERROR, cell, cell.text()));
    }

    /** What the plan says of the item stays, whatever the cells say; each difference is a problem. */
    private void ofThePlan(int line, BreakdownRow.Builder row, BreakdownRow plans) {
        row.category(plans.category())
                .number(plans.number())
                .text(plans.text())
                .subject(plans.subject())
                .aspect(plans.aspect())
                .kind(plans.kind());
        unchanged(line, "text", plans.text());
        unchanged(line, "subject", plans.subject().orElse(""));
        unchanged(line, "number", plans.number().orElse(""));
        if (!read(Aspect.class, "aspect", line).equals(plans.aspect())) {
            unchanged(line, "aspect", plans.aspect().map(Aspect::name).orElse(""));
        }
        if (!read(IndicatorKind.class, "kind", line).equals(plans.kind())) {
            unchanged(line, "kind", plans.kind().map(IndicatorKind::name).orElse(""));
        }
    }

    private void unchanged(int line, String column, String plans) {
        CellValue cell = sheet.at(line, column);
        if (sheet.has(column) && !SheetWords.plain(cell.text()).equals(SheetWords.plain(plans))) {
            add(BreakdownProblem.PLAN_CELL_CHANGED, cell, cell.text(), plans);
        }
    }

    private void ofTheOffice(int line, BreakdownRow.Builder row, Optional<BreakdownRow> plans) {
        row.category(sheet.at(line, "category").words())
                .number(sheet.at(line, "number").words())
                .text(sheet.at(line, "text").text())
                .subject(sheet.at(line, "subject").words())
                .aspect(read(Aspect.class, "aspect", line).or(() -> plans.flatMap(BreakdownRow::aspect)))
                .kind(read(IndicatorKind.class, "kind", line).or(() -> plans.flatMap(BreakdownRow::kind)));
        boolean figure = sheet.at(line, "value").number().isPresent();
        if (plans.isEmpty() && figure && sheet.at(line, "aspect").isBlank()) {
            add(BreakdownProblem.ASPECT_MISSING, sheet.at(line, "aspect"));
        }
    }

    private <E extends Enum<E>> Optional<E> read(Class<E> type, String column, int line) {
        CellValue cell = sheet.at(line, column);
        Optional<E> found = Columns.WORDS.find(type, column, cell.text());
        if (!cell.isBlank() && found.isEmpty()) {
            add(BreakdownProblem.WORD_UNKNOWN, cell, cell.text());
        }
        return found;
    }

    private Optional<Criterion> criterion(int line, Optional<BreakdownRow> plans) {
        Optional<Criterion> own = plans.flatMap(BreakdownRow::criterion);
        if (!sheet.has("value")) {
            return own;
        }
        try {
            Optional<Criterion> read =
                    CriterionCells.read(sheet.at(line, "comparator"), sheet.at(line, "value"), sheet.at(line, "unit"));
            boolean same = read.isPresent() && own.isPresent() && CriterionCells.same(read.get(), own.get());
            return same ? own : read;
        } catch (CriterionCells.NotReadable e) {
            add(e.problem(), e.cell(), e.cell().text());
            return own;
        }
    }

    private List<CheckPoint> checkPoints(int line, Optional<Criterion> whole) {
        return Columns.checkPoints(sheet).stream()
                .filter(key -> !sheet.at(line, key).isBlank())
                .map(key -> new CheckPoint(
                        ReportPeriod.parse(key.substring(Columns.CHECK_POINT.length())),
                        checkPoint(sheet.at(line, key), line, whole)))
                .toList();
    }

    /** A number is held to the comparison of the target; a stage is words. */
    private Criterion checkPoint(CellValue cell, int line, Optional<Criterion> whole) {
        Comparator comparator =
                whole.orElse(null) instanceof Criterion.Bound bound ? bound.comparator() : Comparator.AT_LEAST;
        boolean number =
                cell.number().isPresent() || Character.isDigit(cell.text().charAt(0));
        if (number) {
            try {
                return new Criterion.Bound(comparator, CriterionCells.quantity(cell, sheet.at(line, "unit")));
            } catch (CriterionCells.NotReadable e) {
                return new Criterion.Qualitative(cell.text());
            }
        }
        return new Criterion.Qualitative(cell.text());
    }

    private Optional<LocalDate> due(int line) {
        CellValue cell = sheet.at(line, "due");
        if (cell.isBlank()) {
            return Optional.empty();
        }
        Optional<LocalDate> read = cell.day().or(() -> DuePhrase.read(cell.text(), period));
        if (read.isEmpty()) {
            add(BreakdownProblem.CELL_NOT_A_DATE, cell, cell.text());
        }
        return read;
    }

    private void add(BreakdownProblem kind, CellValue cell, Object... arguments) {
        problems.add(Problem.of(kind, sheet.place(cell), arguments));
    }
}
