package org.planmodel.io.document.ofd;

import java.util.ArrayList;
import java.util.List;
import org.planmodel.io.document.archive.XmlReader;
import org.planmodel.io.document.layout.Piece;
import org.planmodel.io.document.layout.Rule;

/** The text objects and drawn lines of one page and of the templates behind it, in points. Slanted text, a watermark, is left out. Not thread-safe. */
final class OfdPage {
    static final float POINTS = 72 / 25.4f;

    private final List<Piece> pieces = new ArrayList<>();
    private final OfdRules rules = new OfdRules();
    private final List<String> templates = new ArrayList<>();
    private OfdBox area;
    private boolean picture;
    private boolean areaSeen;

    OfdPage(OfdBox area) {
        this.area = area;
    }

    /** Reads the content of the page or of a template. */
    void read(XmlReader xml) {
        while (xml.next()) {
            if (!xml.isStart()) {
                continue;
            }
            switch (xml.name()) {
                case "Template" -> xml.attribute("TemplateID").ifPresent(templates::add);
                case "PhysicalBox" -> {
                    if (!areaSeen) {
                        area = OfdBox.parse(xml.allText()).orElse(area);
                        areaSeen = true;
                    }
                }
                case "ImageObject" -> picture = true;
                case "TextObject" -> text(xml);
                case "PathObject" -> rules.path(xml, area);
                default -> {
                    // layers and blocks are entered
                }
            }
        }
    }

    private void text(XmlReader xml) {
        if (xml.attribute("Visible").filter("false"::equals).isPresent()) {
            xml.skip();
            return;
        }
        OfdText text = new OfdText(xml, area);
        int end = xml.depth() - 1;
        while (xml.depth() > end && xml.next()) {
            if (xml.isStart("TextCode")) {
                text.code(xml, pieces);
            }
        }
    }

    List<Piece> pieces() {
        return pieces;
    }

    /** The straight lines that are drawn. */
    List<Rule> rules() {
        return rules.found();
    }

    /** The ids of the templates that the page is drawn on. */
    List<String> templates() {
        return List.copyOf(templates);
    }

    boolean hasPicture() {
        return picture;
    }

    float width() {
        return area.width() * POINTS;
    }

    float height() {
        return area.height() * POINTS;
    }
}
