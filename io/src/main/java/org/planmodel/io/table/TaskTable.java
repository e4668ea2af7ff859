package org.planmodel.io.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.planmodel.Milestone;
import org.planmodel.ResponsibleUnit;
import org.planmodel.io.NumeralUse;
import org.planmodel.io.document.Document;
import org.planmodel.problem.Location;
import org.planmodel.problem.Problem;

/** Reads the table of tasks, row by row. A row with a single text is a group; a task that covers several rows has them for children. */
final class TaskTable {
    private final Grid grid;
    private final Columns columns;
    private final TableContext context;
    private final CellUses uses = new CellUses();
    private final UnitCells unitCells;
    private final Map<String, ResponsibleUnit> units = new LinkedHashMap<>();
    private final List<TableStatements.ProseCell> prose = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final TaskNode root;
    private TaskNode group;
    private Optional<Grid.Cell> categoryCell = Optional.empty();
    private TaskNode category;
    private Optional<Grid.Cell> taskCell = Optional.empty();
    private TaskNode task;

    TaskTable(Document document, Grid grid, Columns columns, TableContext context) {
        this.grid = grid;
        this.columns = columns;
        this.context = context;
        this.unitCells = new UnitCells(grid, columns, uses);
        this.root = new TaskNode(context.idPrefix());
        this.group = root;
        this.category = root;
        this.task = root;
    }

    TableStatements read() {
        HeaderUses.add(grid, columns, uses);
        for (int row = columns.firstRow(); row < grid.height(); row++) {
            row(row);
        }
        return new TableStatements(
                TableStatements.Kind.TASKS,
                List.of(),
                root.build().children(),
                List.copyOf(units.values()),
                List.of(),
                prose,
                uses.ordered(),
                problems);
    }

    private void row(int row) {
        List<Grid.Cell> cells = grid.across(row);
        if (cells.isEmpty() || isHeaderAgain(row)) {
            grid.row(row).forEach(cell -> uses.reason(cell.span(), NumeralUse.Reason.HEADING));
            return;
        }
        if (cells.size() == 1) {
            if (cells.get(0).row() == row) {
                aside(cells.get(0));
            }
            return;
        }
        category(row);
        task(row);
    }

    private boolean isHeaderAgain(int row) {
        return columns.columns().stream()
                .allMatch(column -> grid.at(row, column.index())
                        .map(Grid.Cell::text)
                        .equals(grid.at(columns.headerTop(), column.index()).map(Grid.Cell::text)));
    }

    private void aside(Grid.Cell cell) {
        if (TableWords.cells().startOf("note", cell.text()).isPresent()) {
            uses.reason(cell.span(), NumeralUse.Reason.NOT_PLAN_TEXT);
            return;
        }
        uses.reason(cell.span(), NumeralUse.Reason.HEADING);
        group = root.child();
        group.words(cell.text());
        group.cover(cell.span());
        category = group;
        categoryCell = Optional.empty();
        taskCell = Optional.empty();
    }

    private void category(int row) {
        Optional<Grid.Cell> cell = first(row, Column.Role.CATEGORY);
        if (cell.isPresent() && !cell.equals(categoryCell)) {
            boolean sameWords = categoryCell.map(Grid.Cell::text).equals(cell.map(Grid.Cell::text));
            categoryCell = cell;
            uses.reason(cell.get().span(), NumeralUse.Reason.HEADING);
            if (!sameWords) {
                category = group.child();
                category.words(cell.get().text());
                category.cover(cell.get().span());
                taskCell = Optional.empty();
            }
        }
    }

    private Optional<Grid.Cell> first(int row, Column.Role role) {
        return columns.of(role).stream()
                .flatMap(column -> grid.textAt(row, column.index()).stream())
                .findFirst();
    }

    private void task(int row) {
        Optional<Grid.Cell> head = first(row, Column.Role.TASK);
        boolean goesOn = head.isPresent() && head.equals(taskCell);
        if (!goesOn) {
            task = category.child();
            taskCell = head;
        }
        boolean spans = head.filter(cell -> cell.rowSpan() > 1).isPresent();
        TaskNode leaf = spans && hasDetail(row) ? task.child() : task;
        if (!goesOn) {
            head.ifPresent(cell -> head(cell, task));
        }
        detail(row, leaf, head);
    }

    private boolean hasDetail(int row) {
        return details(row).stream().anyMatch(cell -> !CellFigures.isNone(cell.text()));
    }

    private void head(Grid.Cell cell, TaskNode node) {
        node.words(cell.text());
        node.cover(cell.span());
        prose.add(new TableStatements.ProseCell(node.id, cell.span(), due(cell.row()), false));
    }

    /** The cells of a row that say what is to be done besides its task: further columns of tasks, contents and goals. */
    private List<Grid.Cell> details(int row) {
        List<Grid.Cell> cells = new ArrayList<>();
        Optional<Grid.Cell> head = first(row, Column.Role.TASK);
        for (Column column : columns.columns()) {
            switch (column.role()) {
                case TASK, CONTENT, GOAL, RESULT, NAME ->
                    grid.textAt(row, column.index())
                            .filter(cell ->
                                    cell.row() == row && !Optional.of(cell).equals(head))
                            .filter(cell -> !cells.contains(cell))
                            .ifPresent(cells::add);
                default -> {
                    // says nothing of what is to be done
                }
            }
        }
        return cells;
    }

    private void detail(int row, TaskNode leaf, Optional<Grid.Cell> head) {
        Optional<LocalDate> due = due(row);
        first(row, Column.Role.NUMBER).filter(cell -> cell.row() == row).ifPresent(cell -> {
            leaf.number(cell.text());
            leaf.cover(cell.span());
            uses.reason(cell.span(), NumeralUse.Reason.ENUMERATOR);
        });
        for (Grid.Cell cell : details(row)) {
            if (head.isEmpty() || leaf != task) {
                leaf.words(cell.text());
            } else {
                leaf.text(cell.text());
            }
            boolean reports = columns.columns().get(cell.column()).role() == Column.Role.RESULT;
            prose.add(new TableStatements.ProseCell(leaf.id, cell.span(), due, reports));
        }
        for (Grid.Cell cell : grid.row(row)) {
            leaf.cover(cell.span());
        }
        leaf.builder.addAllResponsibilities(unitCells.responsibilities(row, units));
        first(row, Column.Role.DUE).ifPresent(cell -> milestone(cell, leaf, due));
        for (Column column : columns.columns()) {
            if (column.role() == Column.Role.REMARK || column.role() == Column.Role.OTHER) {
                grid.textAt(row, column.index())
                        .ifPresent(cell -> uses.reason(cell.span(), NumeralUse.Reason.NOT_PLAN_TEXT));
            }
        }
    }

    private Optional<LocalDate> due(int row) {
        return first(row, Column.Role.DUE).flatMap(cell -> DuePhrase.read(cell.text(), context.period()));
    }

    private void milestone(Grid.Cell cell, TaskNode leaf, Optional<LocalDate> due) {
        uses.reason(cell.span(), NumeralUse.Reason.DATE);
        if (due.isPresent()) {
            String done = TableWords.cells().of("done").get(0).word();
            leaf.builder.addMilestones(new Milestone(leaf.label(), done, due, Optional.of(cell.span())));
        } else if (!CellFigures.isNone(cell.text())) {
            problems.add(Problem.of(
                    TableProblem.DUE_UNCLEAR,
                    new Location.Span(cell.span().start(), cell.span().end()),
                    cell.text()));
        }
    }
}
