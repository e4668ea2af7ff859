package org.planmodel.io.document.layout;

import org.planmodel.io.internal.WideText;

/** Joins two lines of one paragraph: with nothing next to a Chinese character or within a number, else with a space. */
final class LineJoin {

    private LineJoin() {}

    static void append(StringBuilder text, String next) {
        if (!text.isEmpty() && !next.isEmpty()) {
            char before = text.charAt(text.length() - 1);
            char behind = next.charAt(0);
            boolean words = !WideText.isWide(before) && !WideText.isWide(behind);
            boolean number = isDigit(before) && isDigit(behind);
            boolean open = before == '-' || before == '(' || before == '/' || behind == ')' || behind == '%';
            if (words && !number && !open && !isPunctuation(before)) {
                text.append(' ');
            }
        }
        text.append(next);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** A quotation mark or dash of Chinese text stands below the Chinese characters. */
    private static boolean isPunctuation(char c) {
        return c >= 0x2010 && c <= 0x2027;
    }
}
