package org.planmodel.examples;

/** How many cells of a terminal a text takes: a Chinese character takes two. */
final class DisplayWidth {
    /** First and last code point of each block of wide characters (Unicode's East Asian Width W and F). */
    private static final int[][] WIDE = {
        {0x1100, 0x115F},
        {0x2E80, 0x303E},
        {0x3041, 0x4DBF},
        {0x4E00, 0xA4CF},
        {0xAC00, 0xD7A3},
        {0xF900, 0xFAFF},
        {0xFE30, 0xFE4F},
        {0xFF01, 0xFF60},
        {0xFFE0, 0xFFE6},
        {0x1F300, 0x1FAFF},
        {0x20000, 0x3FFFD}
    };

    private DisplayWidth() {}

    static int of(String text) {
        return text.codePoints().map(DisplayWidth::of).sum();
    }

    private static int of(int codePoint) {
        int type = Character.getType(codePoint);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        for (int[] block : WIDE) {
            if (codePoint >= block[0] && codePoint <= block[1]) {
                return 2;
            }
        }
        return 1;
    }

    /** The text, cut with an ellipsis where it takes more cells than there are. */
    static String cut(String text, int cells) {
        if (of(text) <= cells) {
            return text;
        }
        StringBuilder kept = new StringBuilder();
        int taken = 1;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            taken += of(text.codePointAt(at));
            if (taken > cells) {
                break;
            }
            kept.appendCodePoint(text.codePointAt(at));
        }
        return kept.append('…').toString();
    }

    /** The text with blanks behind it, up to so many cells. */
    static String pad(String text, int cells) {
        return text + " ".repeat(Math.max(0, cells - of(text)));
    }
}
