package org.planmodel.io.internal.paper;

import java.util.List;

/** One block of a document. */
public sealed interface PaperBlock {
    /** How deep headings go: 一、 (一) 1. (1). */
    int DEEPEST = 4;

    /**
     * The title of the document.
     *
     * @param text its words
     */
    record Title(String text) implements PaperBlock {}

    /**
     * A heading, alone on its line or with the text that follows it there.
     *
     * @param level from 1 to {@link #DEEPEST}
     * @param lead the heading with its number
     * @param rest what follows on the same line; empty where the heading stands alone
     * @param isNumbered whether its number says its level, so that a program may build its outline from it
     */
    record Heading(int level, String lead, String rest, boolean isNumbered) implements PaperBlock {
        /** A heading of the outline. */
        public Heading(int level, String lead, String rest) {
            this(level, lead, rest, true);
        }
    }

    /**
     * A paragraph.
     *
     * @param place where it stands on the page
     * @param text its words, without a line end
     */
    record Line(Place place, String text) implements PaperBlock {}

    /**
     * A table.
     *
     * @param rows its cells; the first row holds the headings
     */
    record Grid(List<List<String>> rows) implements PaperBlock {
        /** A table; the rows are copied. */
        public Grid {
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /** Where a paragraph stands. */
    enum Place {
        /** Below each other, the first line indented. */
        BODY,
        /** At the left edge: whom it is for (主送机关). */
        ADDRESSEE,
        /** At the right edge: who issued it, and when (落款). */
        SIGNATURE
    }
}
