package org.planmodel.io.document.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Word files written part by part, for what no library writes. */
final class WordXml {
    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final StringBuilder relations = new StringBuilder();

    private WordXml(String body) {
        parts.put("[Content_Types].xml", "<Types/>");
        relation("_rels/.rels", "officeDocument", "word/document.xml");
        parts.put("word/document.xml", root("document", "<w:body>" + body + "</w:body>"));
    }

    static WordXml body(String body) {
        return new WordXml(body);
    }

    static String paragraph(String text) {
        return "<w:p>" + run(text) + "</w:p>";
    }

    static String run(String text) {
        return "<w:r><w:t>" + text + "</w:t></w:r>";
    }

    private void relation(String file, String type, String target) {
        parts.put(
                file,
                "<Relationships><Relationship Id='r1' Type='" + RELATIONS + type + "' Target='" + target
                        + "'/></Relationships>");
    }

    WordXml part(String name, String content) {
        relations
                .append("<Relationship Id='")
                .append(name)
                .append("' Type='")
                .append(RELATIONS)
                .append(name.replaceAll("\\d", ""))
                .append("' Target='")
                .append(name)
                .append(".xml'/>");
        parts.put("word/_rels/document.xml.rels", "<Relationships>" + relations + "</Relationships>");
        parts.put("word/" + name + ".xml", content);
        return this;
    }

    WordXml raw(String name, String content) {
        parts.put(name, content);
        return this;
    }

    static String root(String name, String content) {
        return "<w:" + name + " xmlns:w='" + W + "' xmlns:mc='urn:mc' xmlns:wps='urn:wps' xmlns:v='urn:v'>" + content
                + "</w:" + name + ">";
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
