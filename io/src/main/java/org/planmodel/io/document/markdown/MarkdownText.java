package org.planmodel.io.document.markdown;

import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** The text within a block without its marks. */
final class MarkdownText {
    private static final String BREAK = "<br";

    private MarkdownText() {}

    static String of(Node block) {
        StringBuilder text = new StringBuilder();
        children(block, text);
        return text.toString();
    }

    private static void children(Node parent, StringBuilder text) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Text words) {
                text.append(words.getLiteral());
            } else if (node instanceof Code code) {
                text.append(code.getLiteral());
            } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak || isBreak(node)) {
                text.append('\n');
            } else {
                // emphasis, links and the words beside a picture
                children(node, text);
            }
        }
    }

    private static boolean isBreak(Node node) {
        return node instanceof HtmlInline html && html.getLiteral().regionMatches(true, 0, BREAK, 0, BREAK.length());
    }
}
