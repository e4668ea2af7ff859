package org.planmodel.io.internal;

import java.io.IOException;
import java.io.Writer;

/** Writes HTML. Whatever comes from a plan goes through {@link #text(String)} or an attribute value, and is escaped there. */
public final class HtmlOut {
    private final Writer out;

    /** A page that is written to this writer. */
    public HtmlOut(Writer out) {
        this.out = out;
    }

    /** Markup of the writer's own. */
    public HtmlOut raw(String markup) throws IOException {
        out.write(markup);
        return this;
    }

    /** Words of the plan. */
    public HtmlOut text(String words) throws IOException {
        String clean = XmlOut.clean(words);
        for (int i = 0; i < clean.length(); i++) {
            char c = clean.charAt(i);
            switch (c) {
                case '&' -> out.write("&amp;");
                case '<' -> out.write("&lt;");
                case '>' -> out.write("&gt;");
                case '"' -> out.write("&quot;");
                case '\'' -> out.write("&#39;");
                default -> out.write(c);
            }
        }
        return this;
    }

    /** Opens an element; attributes follow each other as name and value, and an empty value leaves its attribute out. */
    public HtmlOut open(String name, String... attributes) throws IOException {
        out.write('<');
        out.write(name);
        for (int i = 0; i < attributes.length; i += 2) {
            if (!attributes[i + 1].isEmpty()) {
                out.write(' ');
                out.write(attributes[i]);
                out.write("=\"");
                text(attributes[i + 1]);
                out.write('"');
            }
        }
        out.write('>');
        return this;
    }

    /** Closes an element. */
    public HtmlOut close(String name) throws IOException {
        out.write("</");
        out.write(name);
        out.write('>');
        return this;
    }

    /** An element with nothing but words. */
    public HtmlOut leaf(String name, String words, String... attributes) throws IOException {
        return open(name, attributes).text(words).close(name);
    }

    /** Ends the line. */
    public HtmlOut line() throws IOException {
        out.write('\n');
        return this;
    }
}
