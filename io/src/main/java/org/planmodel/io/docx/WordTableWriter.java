package org.planmodel.io.docx;

import java.io.IOException;
import java.util.List;
import org.planmodel.io.internal.WordPage;
import org.planmodel.io.internal.XmlOut;
import org.planmodel.io.internal.paper.PaperBlock;

/** Writes a table as wide as the type area; the columns share it by what stands in them. The first row comes again on each page. */
final class WordTableWriter {
    /** The type area: 156 mm. */
    static final int WIDTH = WordPage.TEXT.width();

    private static final int LEAST_SHARE = 4;
    private static final int MOST_SHARE = 24;

    private final XmlOut xml;

    WordTableWriter(XmlOut xml) {
        this.xml = xml;
    }

    void write(PaperBlock.Grid grid) throws IOException {
        int columns = grid.rows().stream().mapToInt(List::size).max().orElse(0);
        int[] widths = widths(grid.rows(), columns);
        xml.open("w:tbl").open("w:tblPr");
        xml.leaf("w:tblStyle", "", "w:val", "PlanTable");
        xml.leaf("w:tblW", "", "w:w", String.valueOf(WIDTH), "w:type", "dxa");
        xml.leaf("w:jc", "", "w:val", "center")
                .leaf("w:tblLayout", "", "w:type", "fixed")
                .close();
        xml.open("w:tblGrid");
        for (int width : widths) {
            xml.leaf("w:gridCol", "", "w:w", String.valueOf(width));
        }
        xml.close();
        for (int i = 0; i < grid.rows().size(); i++) {
            row(grid.rows().get(i), widths, i == 0);
        }
        xml.close();
    }

    private void row(List<String> row, int[] widths, boolean head) throws IOException {
        xml.open("w:tr").open("w:trPr").leaf("w:cantSplit", "");
        if (head) {
            xml.leaf("w:tblHeader", "");
        }
        xml.close();
        for (int i = 0; i < widths.length; i++) {
            xml.open("w:tc").open("w:tcPr");
            xml.leaf("w:tcW", "", "w:w", String.valueOf(widths[i]), "w:type", "dxa");
            xml.leaf("w:vAlign", "", "w:val", "center").close();
            WordDocument.paragraph(xml, head ? "TableHead" : "TableText", i < row.size() ? row.get(i) : "");
            xml.close();
        }
        xml.close();
    }

    private static int[] widths(List<List<String>> rows, int columns) {
        int[] shares = new int[columns];
        int total = 0;
        for (int i = 0; i < columns; i++) {
            shares[i] = LEAST_SHARE;
            for (List<String> row : rows) {
                int length = i < row.size() ? row.get(i).length() : 0;
                shares[i] = Math.max(shares[i], Math.min(MOST_SHARE, length));
            }
            total += shares[i];
        }
        int left = WIDTH;
        for (int i = 0; i < columns; i++) {
            shares[i] = i == columns - 1 ? left : WIDTH * shares[i] / total;
            left -= shares[i];
        }
        return shares;
    }
}
