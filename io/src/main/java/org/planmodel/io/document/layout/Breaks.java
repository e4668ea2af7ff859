package org.planmodel.io.document.layout;

import java.util.List;
import org.planmodel.io.internal.WideText;

/** Knows where a line of Chinese text can be broken: between characters, but not within a Latin word or number, nor next to some punctuation. */
final class Breaks {

    private Breaks() {}

    /** The width of the first part of a line that cannot be broken. */
    static float firstWidth(List<Piece> row) {
        int from = 0;
        while (from < row.size() - 1 && row.get(from).text().isBlank()) {
            from++;
        }
        int to = from + 1;
        while (to < row.size() && holds(row.get(to - 1).text(), row.get(to).text())) {
            to++;
        }
        return row.get(to - 1).right() - row.get(from).x();
    }

    private static boolean holds(String before, String behind) {
        if (before.isEmpty() || behind.isBlank()) {
            return false;
        }
        char last = before.charAt(before.length() - 1);
        char first = behind.charAt(0);
        return isOpening(last) || isClosing(first) || isWord(last) && isWord(first);
    }

    private static boolean isWord(char c) {
        return c > ' ' && !WideText.isWide(c) && !isDash(c);
    }

    private static boolean isDash(char c) {
        return c >= 0x2012 && c <= 0x2015;
    }

    private static boolean isOpening(char c) {
        int type = Character.getType(c);
        return type == Character.START_PUNCTUATION || type == Character.INITIAL_QUOTE_PUNCTUATION;
    }

    /** Closing brackets and quotes, and the stops and commas. */
    private static boolean isClosing(char c) {
        int type = Character.getType(c);
        boolean stop = type == Character.OTHER_PUNCTUATION && c != '%' && c != 0x00B7;
        return type == Character.END_PUNCTUATION || type == Character.FINAL_QUOTE_PUNCTUATION || stop;
    }
}
