package org.planmodel.io.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.planmodel.Indicator;
import org.planmodel.IndicatorKind;
import org.planmodel.Observation;
import org.planmodel.ResponsibleUnit;
import org.planmodel.SourceSpan;
import org.planmodel.io.NumeralUse;
import org.planmodel.io.document.Document;
import org.planmodel.problem.Location;
import org.planmodel.problem.Problem;
import org.planmodel.quantity.Unit;

/** Reads the table of indicators, row by row. */
final class IndicatorTable {
    private final Grid grid;
    private final Columns columns;
    private final TableContext context;
    private final TableNotes notes;
    private final Optional<Unit> captionUnit;
    private final CellUses uses = new CellUses();
    private final List<Indicator> indicators = new ArrayList<>();
    private final List<Observation> observations = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, ResponsibleUnit> units = new LinkedHashMap<>();
    private Optional<String> category = Optional.empty();
    private Optional<IndicatorKind> kindOfGroup = Optional.empty();
    private Optional<IndicatorRow> current = Optional.empty();
    private Optional<String> wholeTarget = Optional.empty();

    IndicatorTable(Document document, Grid grid, Columns columns, TableContext context) {
        this.grid = grid;
        this.columns = columns;
        this.context = context;
        this.notes = TableNotes.around(document, grid);
        this.captionUnit = notes.unit();
    }

    TableStatements read() {
        HeaderUses.add(grid, columns, uses);
        for (int row = columns.firstRow(); row < grid.height(); row++) {
            row(row);
        }
        finish();
        return new TableStatements(
                TableStatements.Kind.INDICATORS,
                indicators,
                List.of(),
                List.copyOf(units.values()),
                observations,
                List.of(),
                uses.ordered(),
                problems);
    }

    private void row(int row) {
        List<Grid.Cell> cells = grid.across(row);
        if (cells.isEmpty()) {
            return;
        }
        Grid.Cell first = cells.get(0);
        if (cells.size() == 1) {
            if (first.row() == row) {
                aside(first);
            }
            return;
        }
        if (isHeaderAgain(row)) {
            grid.row(row).forEach(cell -> uses.reason(cell.span(), NumeralUse.Reason.HEADING));
            return;
        }
        Optional<RowName> name = RowName.of(grid, columns.of(Column.Role.NAME), row);
        if (name.isPresent() || current.isPresent()) {
            indicator(row, name);
        }
    }

    /** A row with a single text: a note, or the name of a group. */
    private void aside(Grid.Cell cell) {
        if (TableWords.cells().startOf("note", cell.text()).isPresent()) {
            uses.reason(cell.span(), NumeralUse.Reason.NOT_PLAN_TEXT);
            return;
        }
        uses.reason(cell.span(), NumeralUse.Reason.HEADING);
        finish();
        String group =
                cell.text().substring(RowName.enumeratorLength(cell.text())).strip();
        Optional<IndicatorKind> kind = kind(group);
        kindOfGroup = kind.isPresent() ? kind : kindOfGroup;
        category = kind.isPresent() ? category : Optional.of(group);
    }

    private boolean isHeaderAgain(int row) {
        return columns.of(Column.Role.NAME).stream()
                .allMatch(column -> grid.textAt(row, column.index())
                        .map(Grid.Cell::text)
                        .equals(grid.textAt(columns.headerTop(), column.index()).map(Grid.Cell::text)));
    }

    private static Optional<IndicatorKind> kind(String text) {
        return TableWords.cells().in("kind", text).map(word -> IndicatorKind.valueOf(word.value()));
    }

    private void indicator(int row, Optional<RowName> found) {
        boolean sameRow = found.map(name -> name.continues()
                                && current.filter(open -> open.name.equals(name.name()))
                                        .isPresent()
                        || isOwnRow(name))
                .orElse(true);
        RowName name;
        if (sameRow && current.isPresent()) {
            name = continued(found);
        } else {
            finish();
            name = found.orElseThrow();
            begin(row, name);
        }
        IndicatorRow open = current.orElseThrow();
        for (Grid.Cell cell : grid.row(row)) {
            open.cover(cell.span());
        }
        Optional<Unit> unit = unit(row, name);
        if (open.unit.isEmpty()) {
            open.unit = unit;
        }
        new RowFigures(this, open, name).read(row, unit.or(() -> open.unit));
    }

    /** Whether the row is named 增速 or the like, and so belongs to the indicator above. */
    private boolean isOwnRow(RowName name) {
        return current.isPresent()
                && name.cells().size() == 1
                && RowName.rowAspect(name.name()).isPresent();
    }

    private RowName continued(Optional<RowName> found) {
        String name = current.orElseThrow().name;
        return found.map(row -> new RowName(
                        name,
                        row.unit(),
                        row.basis(),
                        row.aspect().or(() -> RowName.rowAspect(row.name())),
                        row.partOf(),
                        true,
                        row.cells()))
                .orElseGet(() -> new RowName(
                        name, Optional.empty(), Optional.empty(), Optional.empty(), false, true, List.of()));
    }

    private void begin(int row, RowName name) {
        IndicatorRow open =
                new IndicatorRow(context.idPrefix() + "/" + (indicators.size() + 1), name.name(), name.partOf());
        current = Optional.of(open);
        SourceSpan enumerator = name.enumerator();
        uses.reason(enumerator, NumeralUse.Reason.ENUMERATOR);
        name.cells().forEach(cell -> {
            int start = Math.max(cell.span().start(), cell.span().contains(enumerator) ? enumerator.end() : 0);
            uses.reason(SourceSpan.of(start, cell.span().end()), NumeralUse.Reason.NAME);
            open.cover(cell.span());
        });
        text(row, Column.Role.CATEGORY).or(() -> category).ifPresent(open.builder::category);
        text(row, Column.Role.KIND)
                .flatMap(IndicatorTable::kind)
                .or(() -> kindOfGroup)
                .ifPresent(open.builder::kind);
        name.basis().or(() -> text(row, Column.Role.BASIS)).ifPresent(open.builder::basis);
        open.builder.putAllAttributes(new UnitCells(grid, columns, uses).attributes(row, units));
    }

    /** The last text of the columns of a role in a row. */
    private Optional<String> text(int row, Column.Role role) {
        Optional<String> text = Optional.empty();
        for (Column column : columns.of(role)) {
            Optional<Grid.Cell> cell =
                    grid.textAt(row, column.index()).filter(found -> !CellFigures.isNone(found.text()));
            text = cell.map(found -> found.text().replace("\n", "")).or(() -> Optional.empty());
        }
        return text;
    }

    private Optional<Unit> unit(int row, RowName name) {
        return text(row, Column.Role.UNIT)
                .filter(symbol -> symbol.length() <= Unit.MAX_SYMBOL_LENGTH)
                .map(symbol -> Unit.of(TableWords.condensed(symbol)))
                .or(name::unit)
                .or(() -> captionUnit);
    }

    private void finish() {
        current.ifPresent(open -> {
            indicators.add(open.build(observations, uses));
            if (!open.partOf) {
                wholeTarget = open.targets.stream().findFirst().flatMap(target -> target.id());
            }
        });
        current = Optional.empty();
    }

    Grid grid() {
        return grid;
    }

    Columns columns() {
        return columns;
    }

    TableNotes notes() {
        return notes;
    }

    CellUses uses() {
        return uses;
    }

    /** The target of which those of a row 其中 are part. */
    Optional<String> wholeTarget() {
        return wholeTarget;
    }

    void problem(TableProblem kind, Grid.Cell cell, Object... arguments) {
        problems.add(Problem.of(
                kind, new Location.Span(cell.span().start(), cell.span().end()), arguments));
    }
}
