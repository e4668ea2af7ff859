package org.planmodel.io.document.html;

import org.planmodel.io.internal.WideText;

/**
 * Text with its white space folded as a browser shows it: a run becomes one space, and one that holds a line end becomes nothing between two Chinese
 * characters, where it only wraps the source.
 */
final class InlineText {

    private final StringBuilder out = new StringBuilder();
    private boolean space;
    private boolean wrapped;

    void append(String text, boolean preformatted) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!preformatted && (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f')) {
                space = true;
                wrapped |= c == '\n' || c == '\r';
            } else {
                character(c);
            }
        }
    }

    private void character(char c) {
        if (space && !out.isEmpty()) {
            boolean chinese = WideText.isWide(c) && WideText.isWide(out.charAt(out.length() - 1));
            if (!(wrapped && chinese)) {
                out.append(' ');
            }
        }
        space = false;
        wrapped = false;
        out.append(c);
    }

    boolean isEmpty() {
        return out.isEmpty();
    }

    /** The text so far; begins a new one. */
    String take() {
        String text = out.toString();
        out.setLength(0);
        space = false;
        wrapped = false;
        return text;
    }
}
