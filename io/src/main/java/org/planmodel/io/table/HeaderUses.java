package org.planmodel.io.table;

import org.planmodel.io.NumeralUse;

/** Accounts for the numerals in and above the header of a table: years are dates, the rest belongs to a heading. */
final class HeaderUses {
    private HeaderUses() {}

    static void add(Grid grid, Columns columns, CellUses uses) {
        for (int row = 0; row < columns.firstRow(); row++) {
            for (Grid.Cell cell : grid.row(row)) {
                boolean dated = cell.row() >= columns.headerTop()
                        && columns.columns().get(cell.column()).period().isPresent();
                uses.reason(cell.span(), dated ? NumeralUse.Reason.DATE : NumeralUse.Reason.HEADING);
            }
        }
    }
}
