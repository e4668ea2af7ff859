package org.planmodel.io.internal;

/** Tells the characters that fill a square (全角字符), as Chinese ones do, from those of scripts that are set by the width of each letter. */
public final class WideText {
    private static final int FIRST_WIDE = 0x2E80;

    private WideText() {}

    /** Whether the character is Chinese, or of the marks and scripts that are set like it. */
    public static boolean isWide(int codePoint) {
        return codePoint >= FIRST_WIDE;
    }
}
