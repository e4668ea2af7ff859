package org.planmodel.io.bulletin;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.planmodel.bulletin.Bulletin;
import org.planmodel.io.internal.StableZip;
import org.planmodel.io.internal.XmlOut;

/** A bulletin as a Word document: the parts of the package, each with the same bytes for the same bulletin. */
final class BulletinDocument {
    private static final String PACKAGE = "application/vnd.openxmlformats-package.";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";

    /** What the text is related to, in this order; the charts come after it. */
    private static final List<String> PARTS = List.of("styles styles.xml", "footer footer.xml");

    private final Bulletin bulletin;
    private final PaperWords words;
    private final boolean charts;

    BulletinDocument(Bulletin bulletin, PaperWords words, boolean charts) {
        this.bulletin = bulletin;
        this.words = words;
        this.charts = charts;
    }

    void write(OutputStream out) throws IOException {
        StringWriter document = new StringWriter();
        WordCharts drawn = new WordCharts(bulletin, words, PARTS.size() + 1);
        new WordBody(document, words, charts ? Optional.of(drawn) : Optional.empty()).write(bulletin);
        List<String> related = new ArrayList<>(PARTS);
        drawn.parts().forEach(part -> related.add("image " + part.name()));
        StableZip zip = new StableZip(out);
        zip.put("[Content_Types].xml", types());
        zip.put("_rels/.rels", relations(List.of("officeDocument word/document.xml")));
        zip.put("word/_rels/document.xml.rels", relations(related));
        zip.put("word/styles.xml", resource("styles.xml"));
        zip.put("word/footer.xml", footer());
        for (WordCharts.Part drawing : drawn.parts()) {
            zip.put("word/" + drawing.name(), drawing.bytes());
        }
        zip.put("word/document.xml", document.toString().getBytes(StandardCharsets.UTF_8));
        zip.finish();
    }

    private static StableZip.Content types() {
        return out -> {
            out.open("Types", "xmlns", "http://schemas.openxmlformats.org/package/2006/content-types");
            out.leaf("Default", "", "Extension", "rels", "ContentType", PACKAGE + "relationships+xml");
            out.leaf("Default", "", "Extension", "xml", "ContentType", "application/xml");
            out.leaf("Default", "", "Extension", "svg", "ContentType", "image/svg+xml");
            out.leaf("Default", "", "Extension", "emf", "ContentType", "image/x-emf");
            override(out, "document", "document.main");
            override(out, "styles", "styles");
            override(out, "footer", "footer");
        };
    }

    private static void override(XmlOut out, String part, String type) throws IOException {
        out.leaf("Override", "", "PartName", "/word/" + part + ".xml", "ContentType", WORD + type + "+xml");
    }

    private static StableZip.Content relations(List<String> typesAndTargets) {
        return out -> {
            out.open("Relationships", "xmlns", RELATIONS);
            for (int i = 0; i < typesAndTargets.size(); i++) {
                String[] relation = typesAndTargets.get(i).split(" ");
                out.leaf(
                        "Relationship",
                        "",
                        "Id",
                        "rId" + (i + 1),
                        "Type",
                        RELATION + "/" + relation[0],
                        "Target",
                        relation[1]);
            }
        };
    }

    /** The page number between dashes, as on official papers. */
    private static StableZip.Content footer() {
        return out -> {
            out.open("w:ftr", "xmlns:w", WordBody.NAMESPACE).open("w:p").open("w:pPr");
            out.leaf("w:pStyle", "", "w:val", "Footer").close();
            WordBody.run(out, "— ", "");
            out.open("w:fldSimple", "w:instr", " PAGE ");
            WordBody.run(out, "1", "");
            out.close();
            WordBody.run(out, " —", "");
        };
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(BulletinDocument.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        }
    }
}
