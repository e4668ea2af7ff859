package org.planmodel.io.bulletin;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.planmodel.bulletin.Bulletin;
import org.planmodel.evaluation.Light;
import org.planmodel.io.internal.WordPage;
import org.planmodel.io.internal.XmlOut;

/** The text of a bulletin in WordprocessingML; paper, fonts and spacing are those of official documents (GB/T 9704). */
final class WordBody {
    static final String NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String FOOTER = "default rId2";
    private static final int TITLE_SIZE = 400;
    private static final int CELL_EDGES = 150;
    /** The heading of a table and its first rows stand on one page. */
    private static final int KEPT_ROWS = 2;

    private static final int LETTER = 180;
    private static final int DENSE_LETTER = 160;
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
    private WordPage page = WordPage.TEXT;

    WordBody(Writer writer, PaperWords words, Optional<WordCharts> charts) throws IOException {
        this.out = new XmlOut(writer);
        this.words = words;
        this.charts = charts;
    }

    void write(Bulletin bulletin) throws IOException {
        out.open("w:document", "xmlns:w", NAMESPACE, "xmlns:r", RELATION).open("w:body");
        title(words.say(bulletin.title()));
        paragraph("Subtitle", String.join("    ", Paper.head(bulletin, words)));
        for (Block block : Paper.of(bulletin, words)) {
            block(block);
        }
        page.open(out, FOOTER).close();
        out.finish();
    }

    /** The text ends, and the annexes begin on a page of their own. */
    private void annex(Block.Annex annex) throws IOException {
        if (annex.place() == 1) {
            out.open("w:p").open("w:pPr").leaf("w:pStyle", "", "w:val", "Gap");
            page.open(out, FOOTER).close();
            out.close().close();
            page = WordPage.ANNEX;
        }
        paragraph("Annex", annex.words());
    }

    private void block(Block block) throws IOException {
        if (block instanceof Block.Heading heading) {
            paragraph("Heading" + (heading.level() - 1), heading.words());
        } else if (block instanceof Block.AnnexList list) {
            for (Block.Annex annex : list.annexes()) {
                paragraph("AnnexLine", annex.words());
            }
        } else if (block instanceof Block.Annex annex) {
            annex(annex);
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
            charts.get().draw(out, chart, page.height());
        }
    }

    private void title(String title) throws IOException {
        String indent = String.valueOf(page.titleIndent(title, TITLE_SIZE));
        out.open("w:p").open("w:pPr").leaf("w:pStyle", "", "w:val", "Title");
        out.leaf("w:ind", "", "w:left", indent, "w:right", indent).close();
        run(out, title, "");
        out.close();
    }

    private void paragraph(String style, String text) throws IOException {
        begin(style, "");
        run(out, text, "");
        out.close();
    }

    private void begin(String style, String align) throws IOException {
        begin(style, align, false);
    }

    private void begin(String style, String align, boolean keepNext) throws IOException {
        out.open("w:p").open("w:pPr").leaf("w:pStyle", "", "w:val", style);
        if (keepNext) {
            out.leaf("w:keepNext", "");
        }
        if (!align.isEmpty()) {
            out.leaf("w:jc", "", "w:val", align);
        }
        out.close();
    }

    /** The title with its light, then all facts in one paragraph, as offices write them. */
    private void entry(Block.Entry entry) throws IOException {
        begin("Heading2", "");
        run(out, entry.title() + " ", "");
        cell(entry.status());
        out.close();
        begin("Fact", "");
        for (int i = 0; i < entry.facts().size(); i++) {
            Block.Fact fact = entry.facts().get(i);
            boolean last = i == entry.facts().size() - 1;
            run(out, fact.label() + words.say("colon"), "bold");
            run(out, words.unended(fact.words()) + words.say(last ? "fact.end" : "fact.between"), "");
        }
        out.close();
    }

    private void cell(Block.Cell cell) throws IOException {
        run(out, words.marked(cell), cell.mark().map(COLORS::get).orElse(""));
    }

    /** A table; one whose words do not fit into the width is set in smaller letters. */
    private void table(Block.Table asked) throws IOException {
        boolean fits = ColumnWidths.total(asked, words, LETTER, CELL_EDGES) <= page.width();
        Block.Table table = fits ? asked : asked.asDense();
        List<Block.Column> columns = table.columns();
        int[] widths = ColumnWidths.of(table, words, page.width(), table.dense() ? DENSE_LETTER : LETTER, CELL_EDGES);
        gap();
        out.open("w:tbl").open("w:tblPr").leaf("w:tblStyle", "", "w:val", "TableGrid");
        out.leaf("w:tblW", "", "w:w", String.valueOf(page.width()), "w:type", "dxa");
        out.leaf("w:tblLayout", "", "w:type", "fixed").close().open("w:tblGrid");
        for (int width : widths) {
            out.leaf("w:gridCol", "", "w:w", String.valueOf(width));
        }
        out.close();
        List<Block.Cell> heads =
                columns.stream().map(column -> Block.Cell.of(column.words())).toList();
        row(table, heads, widths, true, true);
        for (int i = 0; i < table.rows().size(); i++) {
            row(
                    table,
                    table.rows().get(i),
                    widths,
                    false,
                    i < KEPT_ROWS && i < table.rows().size() - 1);
        }
        out.close();
        gap();
    }

    /** Some space above and below a table. */
    private void gap() throws IOException {
        begin("Gap", "");
        out.close();
    }

    private void row(Block.Table table, List<Block.Cell> cells, int[] widths, boolean header, boolean keepNext)
            throws IOException {
        out.open("w:tr").open("w:trPr").leaf("w:cantSplit", "");
        if (header) {
            out.leaf("w:tblHeader", "");
        }
        out.close();
        for (int i = 0; i < cells.size(); i++) {
            Block.Column column = table.columns().get(i);
            out.open("w:tc").open("w:tcPr");
            out.leaf("w:tcW", "", "w:w", String.valueOf(widths[i]), "w:type", "dxa");
            if (header) {
                out.leaf("w:shd", "", "w:val", "clear", "w:color", "auto", "w:fill", HEADER_FILL);
            }
            out.close();
            begin(
                    table.dense() ? "DenseCell" : "Cell",
                    header ? "center" : column.numeric() ? "right" : "left",
                    keepNext);
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
