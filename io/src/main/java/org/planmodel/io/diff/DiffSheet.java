package org.planmodel.io.diff;

import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A comparison as the one sheet of a workbook. */
final class DiffSheet {
    private static final int LONGEST_CELL = 32_000;
    private static final int WIDE = 36;
    private static final int NARROW = 12;

    private DiffSheet() {}

    static void fill(DiffTable table, Workbook workbook) {
        Worksheet sheet = workbook.newWorksheet(table.title());
        line(sheet, 0, table.heads());
        for (int column = 0; column < table.heads().size(); column++) {
            sheet.style(0, column).bold().set();
            sheet.width(column, column >= 2 && column <= 5 ? WIDE : NARROW);
        }
        for (int row = 0; row < table.rows().size(); row++) {
            line(sheet, row + 1, table.rows().get(row));
        }
        sheet.freezePane(0, 1);
    }

    private static void line(Worksheet sheet, int row, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            String words = cells.get(column);
            if (!words.isEmpty()) {
                sheet.value(row, column, words.length() <= LONGEST_CELL ? words : words.substring(0, LONGEST_CELL));
            }
        }
    }
}
