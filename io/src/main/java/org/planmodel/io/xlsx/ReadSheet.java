package org.planmodel.io.xlsx;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.planmodel.io.ReadProblem;
import org.planmodel.io.internal.workbook.CellValue;
import org.planmodel.io.internal.workbook.SheetGrid;
import org.planmodel.problem.Location;
import org.planmodel.problem.Problem;

/** A sheet as found, with the place of each column, wherever people have moved it. */
final class ReadSheet {
    private static final int HEADING = 0;

    private final SheetGrid grid;
    private final Map<SheetField, Integer> columns = new EnumMap<>(SheetField.class);

    private ReadSheet(SheetGrid grid) {
        this.grid = grid;
    }

    static ReadSheet of(SheetGrid grid, PlanSheet sheet, List<Problem> problems) {
        ReadSheet found = new ReadSheet(grid);
        for (int column : grid.columns(HEADING)) {
            CellValue heading = grid.at(HEADING, column);
            if (!heading.isBlank()) {
                found.column(heading, column, sheet, problems);
            }
        }
        return found;
    }

    private void column(CellValue heading, int column, PlanSheet sheet, List<Problem> problems) {
        Optional<SheetField> field = sheet.fields().stream()
                .filter(known -> known.isNamed(heading.text()))
                .findFirst();
        if (field.isEmpty()) {
            problems.add(Problem.of(ReadProblem.UNKNOWN_FIELD, place(heading), heading.text()));
        } else if (columns.putIfAbsent(field.get(), column) != null) {
            problems.add(Problem.of(ReadProblem.DUPLICATE_FIELD, place(heading), heading.text()));
        }
    }

    private Location place(CellValue cell) {
        return new Location.Cell(grid.name(), cell.address());
    }

    /** The rows below the headings that have any content, from top to bottom. */
    List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (int row : grid.rows()) {
            if (row > HEADING && !grid.isBlank(row)) {
                rows.add(new Row(row));
            }
        }
        return rows;
    }

    /** One row. */
    final class Row {
        private final int row;

        private Row(int row) {
            this.row = row;
        }

        /** The cell, unless it is empty or its column is not there. */
        Optional<CellValue> cell(SheetField field) {
            return Optional.ofNullable(columns.get(field))
                    .map(column -> grid.at(row, column))
                    .filter(cell -> !cell.isBlank());
        }

        /** The text of the cell as the plan has it. */
        Optional<String> text(SheetField field) {
            return cell(field).map(cell -> CellText.decode(cell.text()));
        }

        /** The text of the cell, unless it is blank. */
        Optional<String> words(SheetField field) {
            return text(field).filter(text -> !text.isBlank());
        }

        /** Where the cell is; the first one of the row where its column is not there. */
        Location place(SheetField field) {
            return new Location.Cell(grid.name(), SheetGrid.address(row, columns.getOrDefault(field, 0)));
        }
    }
}
