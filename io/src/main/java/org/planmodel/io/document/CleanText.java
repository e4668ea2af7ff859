package org.planmodel.io.document;

/** Text without what only a layout needs: no-break spaces become spaces, carriage returns line ends, control and zero-width characters nothing. */
final class CleanText {
    private static final char ZERO_WIDTH_SPACE = 0x200B;
    private static final char WORD_JOINER = 0x2060;
    private static final char BYTE_ORDER_MARK = 0xFEFF;
    private static final char SOFT_HYPHEN = 0x00AD;
    private static final char NO_BREAK_SPACE = 0x00A0;
    private static final char LINE_SEPARATOR = 0x2028;
    private static final char PARAGRAPH_SEPARATOR = 0x2029;
    private static final char NEXT_LINE = 0x0085;

    private CleanText() {}

    static String of(String text) {
        int at = 0;
        while (at < text.length() && isPlain(text.charAt(at))) {
            at++;
        }
        if (at == text.length()) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text.length()).append(text, 0, at);
        for (; at < text.length(); at++) {
            append(clean, text, at);
        }
        return clean.toString();
    }

    private static void append(StringBuilder clean, String text, int at) {
        char c = text.charAt(at);
        if (isPlain(c)) {
            clean.append(c);
        } else if (c == NO_BREAK_SPACE) {
            clean.append(' ');
        } else if (c == NEXT_LINE || c == LINE_SEPARATOR || c == PARAGRAPH_SEPARATOR || c == '\u000b' || c == '\f') {
            clean.append('\n');
        } else if (c == '\r' && (at + 1 == text.length() || text.charAt(at + 1) != '\n')) {
            clean.append('\n');
        }
    }

    private static boolean isPlain(char c) {
        if (c == '\n' || c == '\t') {
            return true;
        }
        return c >= ' '
                && (c < 0x7F || c > 0xA0)
                && c != ZERO_WIDTH_SPACE
                && c != WORD_JOINER
                && c != BYTE_ORDER_MARK
                && c != SOFT_HYPHEN
                && c != LINE_SEPARATOR
                && c != PARAGRAPH_SEPARATOR;
    }
}
