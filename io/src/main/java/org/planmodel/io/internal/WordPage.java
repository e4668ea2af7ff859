package org.planmodel.io.internal;

import java.io.IOException;

/** A page of a Word document: A4 with its margins. All lengths are twentieths of a point. */
public enum WordPage {
    /** Upright with the type area of official documents (GB/T 9704): 37 mm above, 28 mm to the left, 156 mm × 225 mm. */
    TEXT(false, 2098, 1474, 1984, 1588, 1418),
    /** On its side, for the broad tables of annexes (横排). */
    ANNEX(true, 1304, 1134, 1134, 1134, 567);

    private static final int SHORT_SIDE = 11906;
    private static final int LONG_SIDE = 16838;

    private final boolean onItsSide;
    private final int top;
    private final int right;
    private final int bottom;
    private final int left;
    private final int footer;

    WordPage(boolean onItsSide, int top, int right, int bottom, int left, int footer) {
        this.onItsSide = onItsSide;
        this.top = top;
        this.right = right;
        this.bottom = bottom;
        this.left = left;
        this.footer = footer;
    }

    /** How wide the text is. */
    public int width() {
        return (onItsSide ? LONG_SIDE : SHORT_SIDE) - left - right;
    }

    /** How high the text is. */
    public int height() {
        return (onItsSide ? SHORT_SIDE : LONG_SIDE) - top - bottom;
    }

    /**
     * Opens the properties of the section that ends here; the caller closes them.
     *
     * @param footers the footers, each as its type and the id of its relation: {@code default rId4}
     */
    public XmlOut open(XmlOut out, String... footers) throws IOException {
        out.open("w:sectPr");
        for (String each : footers) {
            String[] typeAndId = each.split(" ");
            out.leaf("w:footerReference", "", "w:type", typeAndId[0], "r:id", typeAndId[1]);
        }
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
            text(footer),
            "w:gutter",
            "0"
        };
        return out.leaf("w:pgMar", "", margins);
    }

    /**
     * How far a title of several lines is set in on both sides, so that these are about as long as each other (回行排列对称). One that nearly
     * fills its line counts as two: figures are wider in some fonts, and a program may set them apart.
     *
     * @param size how large its letters are
     * @return nothing for a title of one line
     */
    public int titleIndent(String title, int size) {
        int width = title.codePoints()
                .map(c -> WideText.isWide(c) ? size : size / 2)
                .sum();
        int line = width() - size;
        int lines = (width + line - 1) / line;
        return lines > 1 ? Math.max(0, (width() - width / lines - 2 * size) / 2) : 0;
    }

    private static String text(int twips) {
        return String.valueOf(twips);
    }
}
