package org.planmodel.io.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.planmodel.Aspect;
import org.planmodel.Commitment;
import org.planmodel.ReportPeriod;
import org.planmodel.SourceSpan;
import org.planmodel.Target;
import org.planmodel.io.NumeralUse;
import org.planmodel.quantity.Comparator;
import org.planmodel.quantity.Criterion;
import org.planmodel.quantity.Dimension;
import org.planmodel.quantity.Unit;

/** Reads the figures of one row of an indicator. */
final class RowFigures {
    private static final Unit PERCENT = Unit.of("%");

    private final IndicatorTable table;
    private final IndicatorRow indicator;
    private final RowName name;

    RowFigures(IndicatorTable table, IndicatorRow indicator, RowName name) {
        this.table = table;
        this.indicator = indicator;
        this.name = name;
    }

    void read(int row, Optional<Unit> unit) {
        List<Unit> units = units(unit);
        for (Column column : table.columns().columns()) {
            Optional<Grid.Cell> cell = table.grid().textAt(row, column.index()).filter(found -> found.row() == row);
            cell.ifPresent(found -> cell(found, column, units));
        }
    }

    /** The units of a row; one whose unit is 亿元、% has two. */
    private static List<Unit> units(Optional<Unit> unit) {
        List<Unit> units = new ArrayList<>();
        String separator = TableWords.cells().of("list").get(0).word();
        for (String symbol :
                unit.orElse(Unit.NONE).symbol().replace(",", separator).split(separator)) {
            units.add(Unit.of(symbol));
        }
        return units;
    }

    private void cell(Grid.Cell cell, Column column, List<Unit> units) {
        switch (column.role()) {
            case GOAL, RESULT -> {
                if (!CellFigures.isNone(cell.text())) {
                    figures(cell, column, units);
                }
            }
            case PAST_GOAL -> table.uses().reason(cell.span(), NumeralUse.Reason.OUT_OF_PLACE);
            case NUMBER -> table.uses().reason(cell.span(), NumeralUse.Reason.ENUMERATOR);
            case UNIT -> table.uses().reason(cell.span(), NumeralUse.Reason.NAME);
            case NAME -> {
                // accounted for with its number
            }
            default -> table.uses().reason(cell.span(), NumeralUse.Reason.NOT_PLAN_TEXT);
        }
    }

    private void figures(Grid.Cell cell, Column column, List<Unit> units) {
        List<CellFigures.Figure> figures = CellFigures.read(cell.text());
        if (figures.isEmpty()) {
            words(cell, column, units);
            return;
        }
        int at = 0;
        for (int i = 0; i < figures.size(); i++) {
            CellFigures.Figure figure = figures.get(i);
            Unit ofRow = units.get(figures.size() == units.size() ? i : 0);
            Unit unit = figure.unit(unit(column, figure, ofRow));
            int end = i + 1 == figures.size() ? cell.text().length() : endOf(cell.text(), figure, at);
            SourceSpan span = SourceSpan.of(
                    cell.span().start() + at,
                    i + 1 == figures.size() ? cell.span().end() : cell.span().start() + end);
            at = end;
            if (unit.isNone() && i == 0) {
                table.problem(TableProblem.UNIT_MISSING, cell, indicator.name);
            }
            figure(figure, unit, column, span);
        }
    }

    /** Where a figure that is followed by another ends in the text of its cell. */
    private static int endOf(String text, CellFigures.Figure figure, int from) {
        int found = text.indexOf(figure.low(), from);
        return found < 0 ? from : found + figure.low().length();
    }

    private static Unit unit(Column column, CellFigures.Figure figure, Unit ofRow) {
        boolean growthOfAmount = column.aspect().isPresent() && !isRatio(ofRow) && !figure.cumulative();
        return column.unit().orElse(growthOfAmount ? PERCENT : ofRow);
    }

    private static boolean isRatio(Unit unit) {
        return unit.dimension() == Dimension.RATIO || unit.dimension() == Dimension.POINTS;
    }

    private void figure(CellFigures.Figure figure, Unit unit, Column column, SourceSpan span) {
        Aspect aspect = aspect(figure, unit, column);
        if (column.role() == Column.Role.GOAL) {
            target(figure.criterion(unit), aspect, column, span, basis(figure, column));
            return;
        }
        Optional<ReportPeriod> period =
                figure.marked() ? table.notes().yearOfMark().map(ReportPeriod::ofYear) : column.period();
        boolean exact =
                figure.comparator() == Comparator.EXACTLY && figure.high().isEmpty();
        if (indicator.aspect.isEmpty()) {
            indicator.aspect = Optional.of(aspect);
        }
        boolean estimated = TableWords.cells().in("estimated", column.label()).isPresent();
        indicator.results.add(new IndicatorRow.Result(
                figure.quantity(unit), figure.comparator(), aspect, period, exact, estimated, span));
    }

    private Aspect aspect(CellFigures.Figure figure, Unit unit, Column column) {
        Aspect ofName = name.aspectOf(unit);
        if (figure.aspect().isPresent()) {
            return figure.aspect().get();
        }
        boolean named = ofName == Aspect.DECLINE || ofName == Aspect.GROWTH;
        if (column.aspect().isPresent() && !named) {
            return column.aspect().get();
        }
        return figure.cumulative() && ofName == Aspect.LEVEL ? Aspect.INCREMENT : ofName;
    }

    private static Optional<String> basis(CellFigures.Figure figure, Column column) {
        return figure.cumulative()
                ? TableWords.cells().of("cumulativeBasis").stream()
                        .map(TableWords.Word::word)
                        .findFirst()
                : column.basis();
    }

    private void target(Criterion criterion, Aspect aspect, Column column, SourceSpan span, Optional<String> basis) {
        String id = indicator.nextTargetId();
        Target.Builder target = Target.builder()
                .id(id)
                .subject(indicator.name)
                .aspect(aspect)
                .criterion(criterion)
                .source(span);
        column.period().map(ReportPeriod::end).ifPresent(target::due);
        basis.or(name::basis).ifPresent(target::basis);
        if (indicator.partOf) {
            table.wholeTarget().ifPresent(target::partOf);
        }
        commitment(span).ifPresent(target::commitment);
        if (indicator.aspect.isEmpty()) {
            indicator.aspect = Optional.of(aspect);
        }
        indicator.targets.add(target.build());
        table.uses().statement(span, id);
    }

    private Optional<Commitment> commitment(SourceSpan span) {
        return TableWords.cells()
                .in("commitment", table.notes().text(span))
                .map(word -> Commitment.valueOf(word.value()));
    }

    /** A cell without a figure: 高于 GDP 增长, 完成市下达目标. */
    private void words(Grid.Cell cell, Column column, List<Unit> units) {
        boolean hasDigit = cell.text().chars().anyMatch(Character::isDigit);
        if (hasDigit) {
            table.problem(TableProblem.CELL_UNCLEAR, cell, cell.text(), column.label());
        }
        if (column.role() == Column.Role.RESULT) {
            table.uses().reason(cell.span(), NumeralUse.Reason.NOT_UNDERSTOOD);
            return;
        }
        TableWords words = TableWords.cells();
        Criterion criterion = words.in("assigned", cell.text()).isPresent()
                ? new Criterion.AsAssigned(words.in("by", cell.text()).map(TableWords.Word::value))
                : new Criterion.Qualitative(cell.text().replace("\n", ""));
        target(criterion, name.aspectOf(units.get(0)), column, cell.span(), column.basis());
    }
}
