package org.planmodel.io.document.docx;

import java.util.function.Function;
import org.planmodel.io.document.AdaptedFile;
import org.planmodel.io.document.DocumentProblem;
import org.planmodel.io.document.TableDraft;
import org.planmodel.io.document.archive.XmlReader;
import org.planmodel.problem.Location;

/** Reads the rows of a table of a Word file with their merged cells. */
final class WordTable {
    /** Reads the content of one cell. */
    interface CellReader {
        /** Takes the event at which the reader stands, and what belongs to it. */
        void block(XmlReader xml);

        /** The cell has ended. */
        void finish();
    }

    private final AdaptedFile file;
    private final TableDraft draft;

    WordTable(AdaptedFile file, TableDraft draft) {
        this.file = file;
        this.draft = draft;
    }

    /** Reads a row, at whose start the reader stands. */
    void row(XmlReader xml, Function<StringBuilder, CellReader> content, String place) {
        boolean begun = false;
        int column = 0;
        int end = xml.depth() - 1;
        while (xml.depth() > end && xml.next()) {
            if (xml.isStart("trPr")) {
                RowProperties properties = rowProperties(xml);
                column = properties.before();
                if (properties.deleted()) {
                    file.problem(DocumentProblem.CHANGES_ACCEPTED);
                    leave(xml, end);
                    return;
                }
            } else if (xml.isStart("tc")) {
                if (!begun) {
                    draft.row();
                    begun = true;
                }
                column = cell(xml, content, column, place);
            }
        }
    }

    private record RowProperties(int before, boolean deleted) {}

    private static RowProperties rowProperties(XmlReader xml) {
        int before = 0;
        boolean deleted = false;
        int end = xml.depth() - 1;
        while (xml.depth() > end && xml.next()) {
            if (xml.isStart("gridBefore")) {
                before = Math.max(0, xml.number("val", 0));
            } else if (xml.isStart("del")) {
                deleted = true;
            }
        }
        return new RowProperties(before, deleted);
    }

    private static void leave(XmlReader xml, int end) {
        while (xml.depth() > end && xml.next()) {
            // passes
        }
    }

    private int cell(XmlReader xml, Function<StringBuilder, CellReader> content, int column, String place) {
        int width = 1;
        boolean continued = false;
        StringBuilder text = new StringBuilder();
        CellReader reader = content.apply(text);
        int end = xml.depth() - 1;
        while (xml.depth() > end && xml.next()) {
            if (xml.isStart("gridSpan")) {
                width = Math.max(1, xml.number("val", 1));
            } else if (xml.isStart("vMerge")) {
                continued = !xml.attribute("val").orElse("continue").equals("restart");
            } else {
                reader.block(xml);
            }
        }
        reader.finish();
        return add(text.toString(), column, width, continued, place);
    }

    private int add(String text, int column, int width, boolean continued, String place) {
        boolean merged = continued && draft.continueAbove(column);
        if (!merged) {
            draft.cellAt(column, text, width, 1, new Location.Element(place, 0));
        }
        return column + width;
    }
}
