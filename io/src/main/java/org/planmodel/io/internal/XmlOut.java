package org.planmodel.io.internal;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes an XML document with an indent of two blanks. Text is written so that a parser gives back each character: a carriage return
 * as a reference; what XML 1.0 cannot hold at all becomes {@value #REPLACEMENT}.
 */
public final class XmlOut {
    /** What stands for a character that XML cannot hold. */
    public static final char REPLACEMENT = '\uFFFD';

    private final Writer out;
    private final Deque<String> open = new ArrayDeque<>();

    /** A document that is written to this writer, beginning with the declaration. */
    public XmlOut(Writer out) throws IOException {
        this.out = out;
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    }

    /** Opens an element; attributes follow each other as name and value, and an empty value leaves its attribute out. */
    public XmlOut open(String name, String... attributes) throws IOException {
        indent();
        start(name, attributes);
        out.write('>');
        open.push(name);

        return this;
    }

    /** Closes the element that was opened last. */
    public XmlOut close() throws IOException {
        String name = open.pop();
        indent();
        end(name);
        return this;
    }

    /** An element with nothing but text. */
    public XmlOut leaf(String name, String text, String... attributes) throws IOException {
        indent();
        start(name, attributes);
        if (text.isEmpty()) {
            out.write("/>");
        } else {
            out.write('>');
            escape(text, false);
            end(name);
        }

        return this;
    }

    /** Ends the document with a line end. */
    public void finish() throws IOException {
        while (!open.isEmpty()) {
            close();
        }
        out.write('\n');
        out.flush();
    }

    /** The text with each character that XML cannot hold replaced. */
    public static String clean(String text) {
        int at = 0;
        while (at < text.length() && isAllowed(text, at)) {
            at++;
        }
        if (at == text.length()) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            clean.append(isAllowed(text, i) ? text.charAt(i) : REPLACEMENT);
        }
        return clean.toString();
    }

    private static boolean isAllowed(String text, int at) {
        char c = text.charAt(at);
        if (c >= ' ' && c < '\uD800' || c == '\n' || c == '\t' || c == '\r') {
            return true;
        }
        if (Character.isHighSurrogate(c)) {
            return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
        }
        return c >= '\uE000' && c <= '\uFFFD';
    }

    private void start(String name, String... attributes) throws IOException {
        out.write('<');
        out.write(name);
        for (int i = 0; i < attributes.length; i += 2) {
            if (!attributes[i + 1].isEmpty()) {
                out.write(' ');
                out.write(attributes[i]);
                out.write("=\"");
                escape(attributes[i + 1], true);
                out.write('"');
            }
        }
    }

    private void end(String name) throws IOException {
        out.write("</");
        out.write(name);
        out.write('>');
    }

    private void indent() throws IOException {
        out.write('\n');
        for (int i = 0; i < open.size(); i++) {
            out.write("  ");
        }
    }

    private void escape(String text, boolean attribute) throws IOException {
        String clean = clean(text);
        for (int i = 0; i < clean.length(); i++) {
            char c = clean.charAt(i);
            switch (c) {
                case '&' -> out.write("&amp;");
                case '<' -> out.write("&lt;");
                case '>' -> out.write("&gt;");
                case '\r' -> out.write("&#13;");
                case '"' -> out.write(attribute ? "&quot;" : "\"");
                case '\n' -> out.write(attribute ? "&#10;" : "\n");
                case '\t' -> out.write(attribute ? "&#9;" : "\t");
                default -> out.write(c);
            }
        }
    }
}
