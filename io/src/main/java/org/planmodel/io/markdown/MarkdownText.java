package org.planmodel.io.markdown;

import org.planmodel.io.internal.XmlOut;

/**
 * Texts that Markdown shows as they are: what would be a sign of it has a backslash before it, or stands as a reference where HTML would
 * begin. After CommonMark, any sign of ASCII punctuation may have a backslash.
 */
final class MarkdownText {
    private static final String SIGNS = "\\`*_[]|~$";
    /** What makes something else of a line only at its ends: headings, lists, rules. */
    private static final String EDGE_SIGNS = "#-+=:";

    private static final char IDEOGRAPHIC_BLANK = '\u3000';
    private static final int LONGEST_ORDINAL = 9;

    private MarkdownText() {}

    /** A text on one line; line ends become blanks. */
    static String line(String text) {
        return escaped(clean(text).strip());
    }

    /**
     * A line whose beginning is strong. A sign at the end of the beginning is not: before a letter, two asterisks behind a sign would not end what
     * is strong.
     */
    static String led(String lead, String rest) {
        String line = clean(lead + rest).strip();
        int end = Math.min(lead.stripLeading().length(), line.length());
        while (end > 0 && !Character.isLetterOrDigit(line.charAt(end - 1))) {
            end--;
        }
        String escaped = escaped(line);
        int at = 0;
        for (int i = 0; i < end; i++) {
            at += escapedLength(escaped, at);
        }
        return end == 0 ? escaped : "**" + escaped.substring(0, at) + "**" + escaped.substring(at);
    }

    private static int escapedLength(String escaped, int at) {
        return switch (escaped.charAt(at)) {
            case '\\' -> 2;
            case '&' -> escaped.indexOf(';', at) + 1 - at;
            default -> 1;
        };
    }

    private static String escaped(String clean) {
        StringBuilder escaped = new StringBuilder(clean.length() + 8);
        for (int i = 0; i < clean.length(); i++) {
            char c = clean.charAt(i);
            boolean edge = i == 0 || i == clean.length() - 1;
            boolean sign = SIGNS.indexOf(c) >= 0 || edge && EDGE_SIGNS.indexOf(c) >= 0 || isOrdinalEnd(clean, i);
            switch (c) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                default -> escaped.append(sign ? "\\" : "").append(c);
            }
        }
        return escaped.toString();
    }

    /** The sign behind a number at the start of a line, which would begin a list there. */
    private static boolean isOrdinalEnd(String text, int at) {
        char c = text.charAt(at);
        return (c == '.' || c == ')')
                && at > 0
                && at <= LONGEST_ORDINAL
                && text.substring(0, at).chars().allMatch(digit -> digit >= '0' && digit <= '9');
    }

    /** Without what no line holds: line ends and tabs become blanks, other control characters the sign of replacement. An ideographic blank stays. */
    private static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        String allowed = XmlOut.clean(text);
        for (int i = 0; i < allowed.length(); i++) {
            char c = allowed.charAt(i);
            boolean blank = c != IDEOGRAPHIC_BLANK && Character.isWhitespace(c) || c == '\u0085';
            clean.append(blank ? ' ' : c);
        }
        return clean.toString();
    }
}
