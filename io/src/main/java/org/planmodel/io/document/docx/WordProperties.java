package org.planmodel.io.document.docx;

import java.util.Optional;
import org.planmodel.io.document.archive.XmlReader;

/** The properties of a paragraph. */
final class WordProperties {
    String style = "";
    Optional<String> numbering = Optional.empty();
    int level = -1;
    int outline = -1;
    boolean markDeleted;
    boolean changed;

    private WordProperties() {}

    /** Reads {@code w:pPr}, at whose start the reader stands. */
    static WordProperties read(XmlReader xml) {
        WordProperties properties = new WordProperties();
        int end = xml.depth() - 1;
        while (xml.depth() > end && xml.next()) {
            if (xml.isStart()) {
                properties.property(xml);
            }
        }
        return properties;
    }

    private void property(XmlReader xml) {
        switch (xml.name()) {
            case "pStyle" -> style = xml.attribute("val").orElse("");
            case "numId" -> numbering = xml.attribute("val");
            case "ilvl" -> level = xml.number("val", 0);
            case "outlineLvl" -> outline = xml.number("val", 9);
            case "del", "moveFrom" -> {
                markDeleted = true;
                changed = true;
            }
            case "ins", "moveTo" -> changed = true;
            case "pPrChange", "rPrChange", "sectPr" -> xml.skip();
            default -> {
                // how it looks says nothing here
            }
        }
    }

    /** Whether the run properties at whose start the reader stands hide the run; moves to their end. */
    static boolean isHidden(XmlReader xml) {
        boolean hidden = false;
        int end = xml.depth() - 1;
        while (xml.depth() > end && xml.next()) {
            if (xml.isStart("rPrChange")) {
                xml.skip();
            } else if (xml.isStart("vanish")) {
                hidden = xml.attribute("val").map(WordStyles::isOn).orElse(true);
            }
        }
        return hidden;
    }
}
