package org.planmodel.io.docx;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.planmodel.io.internal.StableZip;
import org.planmodel.io.internal.XmlOut;

/** The archive that a Word file is. The parts that are the same for every plan are resources; the clock leaves no trace. */
final class WordPackage {
    private static final List<String> BEFORE = List.of("[Content_Types].xml", "_rels/.rels", "docProps/app.xml");
    private static final List<String> BEHIND = List.of(
            "word/_rels/document.xml.rels",
            "word/styles.xml",
            "word/fontTable.xml",
            "word/settings.xml",
            "word/footer1.xml",
            "word/footer2.xml");

    private WordPackage() {}

    /** Writes the archive; the stream is left open. */
    static void write(WordDocument document, String title, OutputStream out) throws IOException {
        StableZip zip = new StableZip(out);
        for (String part : BEFORE) {
            zip.put(part, resource(part));
        }
        zip.put("docProps/core.xml", core -> properties(core, title));
        zip.put("word/document.xml", document::write);
        for (String part : BEHIND) {
            zip.put(part, resource(part));
        }
        zip.finish();
    }

    private static void properties(XmlOut core, String title) throws IOException {
        core.open(
                "cp:coreProperties",
                "xmlns:cp",
                "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
                "xmlns:dc",
                "http://purl.org/dc/elements/1.1/",
                "xmlns:dcterms",
                "http://purl.org/dc/terms/",
                "xmlns:xsi",
                "http://www.w3.org/2001/XMLSchema-instance");
        core.leaf("dc:title", title);
        core.leaf("dcterms:created", StableZip.WRITTEN + ":00Z", "xsi:type", "dcterms:W3CDTF");
    }

    /** A part that is the same for every plan, by its last name; line ends as they were committed. */
    private static byte[] resource(String part) throws IOException {
        String name = part.substring(part.lastIndexOf('/') + 1).replace("[Content_Types]", "content-types");
        String file = name.equals(".rels") ? "package.rels.xml" : name.replace(".xml.rels", ".rels.xml");
        try (InputStream in = Objects.requireNonNull(WordPackage.class.getResourceAsStream(file), file)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8);
        }
    }
}
