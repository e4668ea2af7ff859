package org.planmodel.io.document.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.planmodel.io.document.archive.XmlReader;

/** The footnotes and endnotes of a Word file, by kind and id. */
final class WordNotes {
    private final Map<String, String> texts = new HashMap<>();

    void read(XmlReader xml, String kind) {
        while (xml.next()) {
            if (xml.isStart(kind)) {
                boolean ruled = xml.attribute("type").isPresent();
                String id = xml.attribute("id").orElse("");
                String text = String.join("\n", paragraphsOf(xml));
                if (!ruled) {
                    texts.put(kind + id, text.strip());
                }
            }
        }
    }

    Optional<String> find(String kind, String id) {
        return Optional.ofNullable(texts.get(kind + id)).filter(text -> !text.isEmpty());
    }

    /** The plain paragraphs of a part, without numbering and styles. */
    static List<String> paragraphs(XmlReader xml) {
        return xml.next() ? paragraphsOf(xml) : List.of();
    }

    /** The paragraphs in the element at whose start the reader stands. */
    private static List<String> paragraphsOf(XmlReader xml) {
        List<String> paragraphs = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        int end = xml.depth() - 1;
        while (xml.depth() > end && xml.next()) {
            if (xml.isStart("del") || xml.isStart("moveFrom") || xml.isStart("Fallback")) {
                xml.skip();
            } else if (xml.isStart("t")) {
                text.append(xml.allText());
            } else if (xml.isStart("tab")) {
                text.append(' ');
            } else if (xml.isEnd("p")) {
                if (!text.toString().isBlank()) {
                    paragraphs.add(text.toString().strip());
                }
                text.setLength(0);
            }
        }
        return paragraphs;
    }
}
