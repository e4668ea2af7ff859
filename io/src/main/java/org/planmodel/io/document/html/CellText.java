package org.planmodel.io.document.html;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The text of a cell: each block in it a line. */
final class CellText {
    private static final Set<String> LINES =
            Set.of("p", "div", "br", "li", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6");

    private final StringBuilder lines = new StringBuilder();
    private final InlineText line = new InlineText();

    private CellText() {}

    static String of(Element cell) {
        CellText text = new CellText();
        text.children(cell);
        text.endLine();
        return text.lines.toString();
    }

    private void children(Element element) {
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode words) {
                line.append(words.getWholeText(), false);
            } else if (node instanceof Element child && !PageWords.isUnseen(child)) {
                boolean ends = LINES.contains(child.normalName());
                if (ends) {
                    endLine();
                }
                children(child);
                if (ends) {
                    endLine();
                }
            }
        }
    }

    private void endLine() {
        String words = line.take().strip();
        if (!words.isEmpty()) {
            lines.append(lines.isEmpty() ? "" : "\n").append(words);
        }
    }
}
