package org.planmodel.io.bulletin;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.planmodel.bulletin.Bulletin;
import org.planmodel.evaluation.Light;
import org.planmodel.io.internal.XmlOut;

/** The text of a bulletin in WordprocessingML; paper, fonts and spacing are those of official documents (GB/T 9704). */
final class WordBody {
    static final String NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final int TEXT_WIDTH = 8844;
    private static final String HEADER_FILL = "F2F2F2";
    private static final Map<Light.Signal, String> COLORS = Map.of(
            Light.Signal.PRAISE, "1E5C37",
            Light.Signal.GOOD, "1E5C37",
            Light.Signal.REMINDER, "1F4A94",
            Light.Signal.WARNING, "8A4B00",
            Light.Signal.ALARM, "9A1F18");

    private final XmlOut out;
    private final PaperWords words;
    private final Optional<WordCharts> charts;

    WordBody(Writer writer, PaperWords words, Optional<WordCharts> charts) throws IOException {
        this.out = new XmlOut(writer);
        this.words = words;
        this.charts = charts;
    }

    void write(Bulletin bulletin) throws IOException {
        out.open("w:document", "xmlns:w", NAMESPACE, "xmlns:r", RELATION).open("w:body");
        paragraph("Title", words.say(bulletin.title()));
        paragraph("Subtitle", String.join("    ", Paper.head(bulletin, words)));
        for (Block block : Paper.of(bulletin, words)) {
            block(block);
        }
        page();
        out.finish();
    }

    /** A4 with the margins of official documents, and the footer with the page number. */
    private void page() throws IOException {
        out.open("w:sectPr");
        out.leaf("w:footerReference", "", "w:type", "default", "r:id", "rId2");
        out.leaf("w:pgSz", "", "w:w", "11906", "w:h", "16838");
        out.leaf(
                "w:pgMar",
                "",
                "w:top",
                "2098",
                "w:right",
                "1474",
                "w:bottom",
                "1985",
                "w:left",
                "1588",
                "w:header",
                "851",
                "w:footer",
                "992",
                "w:gutter",
                "0");
        out.close();
    }

    private void block(Block block) throws IOException {
        if (block instanceof Block.Heading heading) {
            paragraph("Heading" + (heading.level() - 1), heading.words());
        } else if (block instanceof Block.Paragraph paragraph) {
            paragraph("BodyText", paragraph.words());
        } else if (block instanceof Block.Note note) {
            paragraph("Note", note.words());
        } else if (block instanceof Block.Points points) {
            for (int i = 0; i < points.words().size(); i++) {
                String text = points.words().get(i);
                paragraph(
                        "BodyText", points.numbered() ? words.say("per-item", i + 1, text) : words.say("bullet", text));
            }
        } else if (block instanceof Block.Table table) {
            table(table);
        } else if (block instanceof Block.Entry entry) {
            entry(entry);
        } else if (block instanceof Block.Chart chart && charts.isPresent()) {
            paragraph("Caption", chart.caption());
            charts.get().draw(out, chart);
        }
    }

    private void paragraph(String style, String text) throws IOException {
        begin(style, "");
        run(out, text, "");
        out.close();
    }

    private void begin(String style, String align) throws IOException {
        out.open("w:p").open("w:pPr").leaf("w:pStyle", "", "w:val", style);
        if (!align.isEmpty()) {
            out.leaf("w:jc", "", "w:val", align);
        }
        out.close();
    }

    private void entry(Block.Entry entry) throws IOException {
        begin("Heading2", "");
        run(out, entry.title() + " ", "");
        cell(entry.status());
        out.close();
        for (Block.Fact fact : entry.facts()) {
            begin("Fact", "");
            run(out, fact.label() + words.say("colon"), "bold");
            run(out, fact.words(), "");
            out.close();
        }
    }

    private void cell(Block.Cell cell) throws IOException {
        run(out, words.marked(cell), cell.mark().map(COLORS::get).orElse(""));
    }

    private void table(Block.Table table) throws IOException {
        List<Block.Column> columns = table.columns();
        int weights = columns.stream().mapToInt(Block.Column::weight).sum();
        out.open("w:tbl").open("w:tblPr").leaf("w:tblStyle", "", "w:val", "TableGrid");
        out.leaf("w:tblW", "", "w:w", String.valueOf(TEXT_WIDTH), "w:type", "dxa");
        out.leaf("w:tblLayout", "", "w:type", "fixed").close().open("w:tblGrid");
        for (Block.Column column : columns) {
            out.leaf("w:gridCol", "", "w:w", String.valueOf(TEXT_WIDTH * column.weight() / weights));
        }
        out.close();
        row(
                columns,
                columns.stream().map(column -> Block.Cell.of(column.words())).toList(),
                weights,
                true);
        for (List<Block.Cell> row : table.rows()) {
            row(columns, row, weights, false);
        }
        out.close();
        paragraph("Note", "");
    }

    private void row(List<Block.Column> columns, List<Block.Cell> cells, int weights, boolean header)
            throws IOException {
        out.open("w:tr").open("w:trPr").leaf("w:cantSplit", "");
        if (header) {
            out.leaf("w:tblHeader", "");
        }
        out.close();
        for (int i = 0; i < cells.size(); i++) {
            Block.Column column = columns.get(i);
            out.open("w:tc").open("w:tcPr");
            out.leaf("w:tcW", "", "w:w", String.valueOf(TEXT_WIDTH * column.weight() / weights), "w:type", "dxa");
            if (header) {
                out.leaf("w:shd", "", "w:val", "clear", "w:color", "auto", "w:fill", HEADER_FILL);
            }
            out.close();
            begin("Cell", header ? "center" : column.numeric() ? "right" : "left");
            if (header) {
                run(out, column.words(), "bold");
            } else {
                cell(cells.get(i));
            }
            out.close().close();
        }
        out.close();
    }

    /** Words; the look is {@code bold}, a colour, or nothing. */
    static void run(XmlOut out, String text, String look) throws IOException {
        out.open("w:r");
        if (look.equals("bold")) {
            out.open("w:rPr").leaf("w:b", "").close();
        } else if (!look.isEmpty()) {
            out.open("w:rPr").leaf("w:b", "").leaf("w:color", "", "w:val", look).close();
        }
        out.leaf("w:t", text.replace('\n', ' ').replace('\r', ' ').replace('\t', ' '), "xml:space", "preserve");
        out.close();
    }
}
