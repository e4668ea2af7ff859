package org.planmodel.io.xlsx;

import org.dhatim.fastexcel.Worksheet;
import org.planmodel.io.internal.EnumNames;
import org.planmodel.io.internal.LossLog;
import org.planmodel.io.internal.PlanField;

/** What a sheet cannot hold: texts longer than a cell, and rows beyond the last one. Each is cut and reported. */
final class CutTexts {
    private static final String LONG = "a cell holds at most " + CellText.LONGEST + " characters";
    private static final int MOST_ROWS = Worksheet.MAX_ROWS - PlanSheet.values().length;

    private final LossLog log;

    CutTexts(LossLog log) {
        this.log = log;
    }

    /** The text as a cell holds it. */
    String fit(PlanSheet sheet, String field, String item, String text) {
        String encoded = CellText.encode(text);
        if (encoded.length() <= CellText.LONGEST) {
            return encoded;
        }
        PlanField.of(EnumNames.of(sheet) + "." + field)
                .or(() -> PlanField.of("plan." + field))
                .ifPresent(lost -> log.add(lost, item, LONG));
        return CellText.cut(text);
    }

    /** How many of the rows a sheet holds. */
    int fit(PlanSheet sheet, int rows) {
        if (rows <= MOST_ROWS) {
            return rows;
        }
        String name = EnumNames.of(sheet);
        PlanField.of("plan." + name)
                .or(() -> PlanField.of(name))
                .ifPresent(lost -> log.add(lost, "", "a sheet holds at most " + MOST_ROWS + " of " + rows + " rows"));
        return MOST_ROWS;
    }
}
