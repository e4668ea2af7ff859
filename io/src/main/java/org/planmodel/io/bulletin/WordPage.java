package org.planmodel.io.bulletin;

import java.io.IOException;
import org.planmodel.io.internal.XmlOut;

/** A page of a Word document: A4 with its margins, in twentieths of a point, and the footer with the page number. */
enum WordPage {
    /** Upright with the margins of official documents (GB/T 9704): 37 mm above, 28 mm to the left. */
    TEXT(false, 2098, 1474, 1985, 1588),
    /** On its side, for the broad tables of annexes (横排). */
    ANNEX(true, 1304, 1134, 1134, 1134);

    private static final int SHORT_SIDE = 11906;
    private static final int LONG_SIDE = 16838;

    private final boolean onItsSide;
    private final int top;
    private final int right;
    private final int bottom;
    private final int left;

    WordPage(boolean onItsSide, int top, int right, int bottom, int left) {
        this.onItsSide = onItsSide;
        this.top = top;
        this.right = right;
        this.bottom = bottom;
        this.left = left;
    }

    /** How wide the text is. */
    int width() {
        return (onItsSide ? LONG_SIDE : SHORT_SIDE) - left - right;
    }

    /** How high the text is. */
    int height() {
        return (onItsSide ? SHORT_SIDE : LONG_SIDE) - top - bottom;
    }

    /** Writes the properties of the section that ends here. */
    void write(XmlOut out) throws IOException {
        out.open("w:sectPr");
        out.leaf("w:footerReference", "", "w:type", "default", "r:id", "rId2");
        if (onItsSide) {
            out.leaf("w:pgSz", "", "w:w", text(LONG_SIDE), "w:h", text(SHORT_SIDE), "w:orient", "landscape");
        } else {
            out.leaf("w:pgSz", "", "w:w", text(SHORT_SIDE), "w:h", text(LONG_SIDE));
        }
        String[] margins = {
            "w:top",
            text(top),
            "w:right",
            text(right),
            "w:bottom",
            text(bottom),
            "w:left",
            text(left),
            "w:header",
            "851",
            "w:footer",
            onItsSide ? "567" : "992",
            "w:gutter",
            "0"
        };
        out.leaf("w:pgMar", "", margins).close();
    }

    private static String text(int twips) {
        return String.valueOf(twips);
    }
}
