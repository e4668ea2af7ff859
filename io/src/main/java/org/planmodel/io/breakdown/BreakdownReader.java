package org.planmodel.io.breakdown;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.planmodel.Plan;
import org.planmodel.io.ReadLimits;
import org.planmodel.io.document.DocumentException;
import org.planmodel.io.internal.workbook.FoundSheet;
import org.planmodel.io.internal.workbook.OpenedWorkbook;
import org.planmodel.io.internal.workbook.SheetGrid;
import org.planmodel.problem.Location;
import org.planmodel.problem.Problem;
import org.planmodel.progress.Breakdown;
import org.planmodel.progress.BreakdownRow;
import org.planmodel.progress.ReportItem;
import org.planmodel.wording.Language;

/** Reads an edited workbook beside the plan from which it was written. */
final class BreakdownReader {
    private final Plan plan;
    private final Breakdown start;
    private final List<Problem> problems = new ArrayList<>();

    private BreakdownReader(Plan plan) {
        this.plan = plan;
        this.start = Breakdown.of(plan);
    }

    static BreakdownReadResult read(InputStream in, ReadLimits limits, Plan plan) throws IOException {
        BreakdownReader reader = new BreakdownReader(plan);
        try {
            return reader.read(OpenedWorkbook.read(in, limits));
        } catch (DocumentException e) {
            return reader.nothing(e.problem());
        }
    }

    private BreakdownReadResult nothing(Problem problem) {
        problems.add(problem);
        return new BreakdownReadResult(start, plan, problems);
    }

    private BreakdownReadResult read(OpenedWorkbook workbook) {
        Optional<FoundSheet> found = FoundSheet.in(workbook, Columns.names(plan.period()), "text");
        if (found.filter(Columns::isFilledIn).isEmpty()) {
            return nothing(Problem.of(BreakdownProblem.NOT_A_BREAKDOWN, Location.none()));
        }
        FoundSheet sheet = found.get();
        ofThisPlan(workbook);
        columns(sheet);
        KnownUnits units = KnownUnits.of(plan, workbook, problems);
        PlanRows planRows = new PlanRows(start);
        List<LineKeys.Keyed> lines = LineKeys.of(sheet, planRows, problems);
        Map<ReportItem, Integer> times = new HashMap<>();
        lines.forEach(line -> line.item().ifPresent(item -> times.merge(item, 1, Integer::sum)));
        LineReader reader = new LineReader(sheet, plan.period(), new DutyCells(sheet, units, problems), problems);
        List<BreakdownRow> rows = new ArrayList<>();
        for (LineKeys.Keyed line : lines) {
            boolean isPart = line.item().filter(item -> times.get(item) > 1).isPresent();
            rows.add(reader.read(line, line.item().flatMap(planRows::find), isPart));
        }
        Plan known = plan.toBuilder().units(units.all()).build();
        Breakdown breakdown = start.toBuilder().rows(rows).build();
        List<Integer> places = lines.stream().map(LineKeys.Keyed::line).toList();
        breakdown.problems(known).forEach(problem -> problems.add(InCells.of(problem, sheet, places)));
        return new BreakdownReadResult(breakdown, breakdown.applyTo(known), problems);
    }

    private void ofThisPlan(OpenedWorkbook workbook) {
        for (SheetGrid sheet : workbook.sheets().values()) {
            boolean marked = sheet.at(0, 0).text().equals(BreakdownSheets.FORMAT_KEY);
            String title = sheet.at(0, 2).text();
            if (marked && !title.equals(plan.title())) {
                Location place = new Location.Cell(sheet.name(), SheetGrid.address(0, 2));
                problems.add(Problem.of(BreakdownProblem.ANOTHER_PLAN, place, title, plan.title()));
            }
        }
    }

    private void columns(FoundSheet sheet) {
        for (Columns.Column column : Columns.of(plan.period(), Language.CHINESE).all()) {
            if (!sheet.has(column.key()) && !column.key().startsWith(Columns.CHECK_POINT)) {
                problems.add(Problem.of(BreakdownProblem.COLUMN_MISSING, sheet.headerPlace(), column.header()));
            }
        }
        sheet.unknownHeaders()
                .forEach(cell ->
                        problems.add(Problem.of(BreakdownProblem.COLUMN_UNKNOWN, sheet.place(cell), cell.text())));
    }
}
