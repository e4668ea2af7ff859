package org.planmodel.io.internal.workbook;

import java.util.List;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Worksheet;

/** Writes a sheet of notes: how to fill in the others. */
public final class NotesSheet {
    private static final int WIDTH = 84;

    private NotesSheet() {}

    /** Writes the notes, one below the other. */
    public static void write(Worksheet sheet, List<String> notes) {
        sheet.width(0, WIDTH);
        for (int i = 0; i < notes.size(); i++) {
            String note = notes.get(i);
            sheet.value(i, 0, note);
            sheet.style(i, 0).wrapText(true).verticalAlignment("top").set();
            sheet.rowHeight(i, new RowHeight().add(note, WIDTH).points());
        }
        onePageWide(sheet);
    }

    /** Lets a sheet be printed on A4, one page wide. */
    public static void onePageWide(Worksheet sheet) {
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
    }
}
