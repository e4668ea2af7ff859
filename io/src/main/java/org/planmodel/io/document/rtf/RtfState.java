package org.planmodel.io.document.rtf;

import java.util.Optional;

/** What holds within a group of an RTF file and ends with it. */
final class RtfState {
    /** What becomes of the text of a group. */
    enum Use {
        /** It is text of the document. */
        TEXT,
        /** It is passed over. */
        NOTHING,
        /** It is a drawn shape, of which only the text within counts. */
        SHAPE,
        /** It is the table of fonts. */
        FONTS,
        /** It is the number of a list item, written out for programs that do not count. */
        NUMBER
    }

    /** How many bytes stand in for a character beside its number, where nothing else is said. */
    private static final int USUAL_SUBSTITUTE = 1;

    private final Optional<RtfState> parent;
    Use use;
    /** Its paragraphs are those of a note or of a text box. */
    boolean aside;
    /** Its paragraphs are those of a note. */
    boolean note;

    boolean hidden;
    boolean deleted;
    int font;
    int substitute;

    /** The state outside of all groups. */
    RtfState() {
        this.parent = Optional.empty();
        this.use = Use.TEXT;
        this.font = -1;
        this.substitute = USUAL_SUBSTITUTE;
    }

    /** The state at the beginning of a group. */
    RtfState(RtfState outer) {
        this.parent = Optional.of(outer);
        this.use = outer.use;
        this.aside = outer.aside;
        this.note = outer.note;
        this.hidden = outer.hidden;
        this.deleted = outer.deleted;
        this.font = outer.font;
        this.substitute = outer.substitute;
    }

    Optional<RtfState> parent() {
        return parent;
    }

    boolean isShown() {
        return (use == Use.TEXT || use == Use.NUMBER) && !hidden && !deleted;
    }
}
