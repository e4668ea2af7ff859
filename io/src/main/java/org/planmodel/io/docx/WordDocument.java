package org.planmodel.io.docx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.planmodel.Plan;
import org.planmodel.io.internal.Labels;
import org.planmodel.io.internal.WordPage;
import org.planmodel.io.internal.XmlOut;
import org.planmodel.io.internal.paper.ModelPaper;
import org.planmodel.io.internal.paper.PaperBlock;
import org.planmodel.io.internal.paper.TextPaper;

/** The part that holds the document itself. Lengths are twentieths of a point. */
final class WordDocument {
    private static final String NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /** 二号. */
    private static final int TITLE_SIZE = 440;

    private final List<PaperBlock> blocks;

    WordDocument(Plan plan, Labels labels) {
        this.blocks = TextPaper.of(plan).orElseGet(() -> statements(plan, labels));
    }

    private static List<PaperBlock> statements(Plan plan, Labels labels) {
        List<PaperBlock> blocks = new ArrayList<>();
        blocks.add(new PaperBlock.Title(plan.title()));
        blocks.addAll(ModelPaper.front(plan, labels));
        blocks.addAll(ModelPaper.of(plan, labels));
        return blocks;
    }

    void write(XmlOut xml) throws IOException {
        xml.open("w:document", "xmlns:w", NAMESPACE, "xmlns:r", RELATIONS);
        xml.open("w:body");
        for (PaperBlock block : blocks) {
            block(xml, block);
        }
        WordPage.TEXT.open(xml, "default rId4", "even rId5");
        xml.leaf("w:docGrid", "", "w:type", "lines", "w:linePitch", "579");
        xml.close();
    }

    private static void block(XmlOut xml, PaperBlock block) throws IOException {
        if (block instanceof PaperBlock.Title title) {
            title(xml, title.text());
        } else if (block instanceof PaperBlock.Heading heading) {
            heading(xml, heading);
        } else if (block instanceof PaperBlock.Line line) {
            paragraph(
                    xml,
                    switch (line.place()) {
                        case BODY -> "";
                        case ADDRESSEE -> "Addressee";
                        case SIGNATURE -> "Signature";
                    },
                    line.text());
        } else if (block instanceof PaperBlock.Grid grid) {
            new WordTableWriter(xml).write(grid);
        }
    }

    /** A title of several lines is set narrower, so that they are about as long as each other (回行排列对称). */
    private static void title(XmlOut xml, String text) throws IOException {
        String indent = String.valueOf(WordPage.TEXT.titleIndent(text, TITLE_SIZE));
        xml.open("w:p").open("w:pPr").leaf("w:pStyle", "", "w:val", "Title");
        if (!indent.equals("0")) {
            xml.leaf("w:ind", "", "w:left", indent, "w:right", indent, "w:firstLineChars", "0", "w:firstLine", "0");
        }
        xml.close();
        run(xml, "", text);
        xml.close();
    }

    private static void heading(XmlOut xml, PaperBlock.Heading heading) throws IOException {
        if (heading.rest().isBlank() && heading.isNumbered()) {
            paragraph(xml, "Heading" + heading.level(), heading.lead());
            return;
        }
        xml.open("w:p");
        run(xml, "Lead" + heading.level(), heading.lead());
        run(xml, "", heading.rest());
        xml.close();
    }

    static void paragraph(XmlOut xml, String style, String text) throws IOException {
        xml.open("w:p");
        if (!style.isEmpty()) {
            xml.open("w:pPr").leaf("w:pStyle", "", "w:val", style).close();
        }
        run(xml, "", text);
        xml.close();
    }

    private static void run(XmlOut xml, String style, String text) throws IOException {
        xml.open("w:r");
        if (!style.isEmpty()) {
            xml.open("w:rPr").leaf("w:rStyle", "", "w:val", style).close();
        }
        int at = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i == text.length() ? '\t' : text.charAt(i);
            if (c == '\t' || c == '\n') {
                if (i > at) {
                    xml.leaf("w:t", text.substring(at, i), "xml:space", "preserve");
                }
                if (i < text.length()) {
                    xml.leaf(c == '\t' ? "w:tab" : "w:br", "");
                }
                at = i + 1;
            }
        }
        xml.close();
    }
}
