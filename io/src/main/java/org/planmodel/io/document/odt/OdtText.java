package org.planmodel.io.document.odt;

import java.util.ArrayList;
import java.util.List;
import org.planmodel.io.document.archive.XmlReader;

/** The text of one paragraph, of the text boxes that hang on it and of its notes. */
final class OdtText {
    private static final int MOST_SPACES = 100;

    private final StringBuilder words = new StringBuilder();
    private final List<String> boxed = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    /** Reads the element at whose start the reader stands. */
    void read(XmlReader xml) {
        int end = xml.depth() - 1;
        while (xml.depth() > end && xml.next()) {
            if (xml.isText()) {
                words.append(xml.text());
            } else if (xml.isStart()) {
                element(xml);
            }
        }
    }

    private void element(XmlReader xml) {
        switch (xml.name()) {
            case "s" -> words.append(" ".repeat(Math.max(1, Math.min(MOST_SPACES, xml.number("c", 1)))));
            case "tab" -> words.append('\t');
            case "line-break" -> words.append('\n');
            case "note" -> inside(xml, notes);
            case "text-box" -> inside(xml, boxed);
            case "annotation", "ruby-text", "tracked-changes", "desc", "title", "binary-data" -> xml.skip();
            default -> {
                // spans and links are entered
            }
        }
    }

    /** The paragraphs of a note or text box; the sign of a note is none. */
    private static void inside(XmlReader xml, List<String> texts) {
        int end = xml.depth() - 1;
        while (xml.depth() > end && xml.next()) {
            if (xml.isStart("note-citation")) {
                xml.skip();
            } else if (xml.isStart("p") || xml.isStart("h")) {
                OdtText text = new OdtText();
                text.read(xml);
                texts.add(text.words());
                texts.addAll(text.boxed);
            }
        }
    }

    String words() {
        return words.toString();
    }

    List<String> boxed() {
        return boxed;
    }

    List<String> notes() {
        return notes;
    }
}
