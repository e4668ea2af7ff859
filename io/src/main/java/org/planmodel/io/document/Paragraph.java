package org.planmodel.io.document;

import org.planmodel.SourceSpan;

/**
 * One paragraph, or one line where the format knows only lines (段落).
 *
 * @param span where it stands in the document's text, without the line end
 * @param headingLevel 1 to 9 where the format itself says that it is a heading; 0 where it says nothing
 * @param role what the format knows of it
 */
public record Paragraph(SourceSpan span, int headingLevel, Role role) implements Block {

    /** What a format knows of a paragraph. */
    public enum Role {
        /** Part of the document. */
        TEXT,
        /** A running head, a page number, the navigation of a web page. */
        FURNITURE,
        /** The document's own title. */
        TITLE,
        /** A footnote, moved behind the text that refers to it. */
        FOOTNOTE
    }

    public Paragraph {
        if (headingLevel < 0 || headingLevel > 9) {
            throw new IllegalArgumentException("headingLevel " + headingLevel + ": expected 0 to 9");
        }
    }

    /** A plain paragraph. */
    public static Paragraph of(int start, int end) {
        return new Paragraph(new SourceSpan(start, end), 0, Role.TEXT);
    }
}
