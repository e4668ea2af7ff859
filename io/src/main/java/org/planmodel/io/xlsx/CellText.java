package org.planmodel.io.xlsx;

import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.planmodel.io.internal.XmlOut;

/**
 * Texts as cells hold them. What XML cannot hold, white space at the ends, and what looks like an escape stands as {@code _x000D_} does, the
 * escape of the standard (ECMA-376, ST_Xstring), which spreadsheet programs show as the character. A text that begins with an equals
 * sign is a text to them, too: the cell says so.
 */
final class CellText {
    /** The longest text of a cell. */
    static final int LONGEST = 32_767;

    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final int ESCAPE_LENGTH = 7;
    /** An empty text, which a cell cannot tell from none: a blank of no width. */
    private static final String EMPTY = "_x200B_";

    private CellText() {}

    static String encode(String text) {
        if (text.isEmpty()) {
            return EMPTY;
        }
        StringBuilder cell = new StringBuilder(text.length());
        String clean = XmlOut.clean(text);
        int start = text.length() - text.stripLeading().length();
        int end = text.stripTrailing().length();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean lost = clean.charAt(i) != c || c == '\r' || i < start || i >= end;
            boolean escaped = c == '_' && looksEscaped(text, i);
            cell.append(lost || escaped ? "_x" + HexFormat.of().withUpperCase().toHexDigits(c) + "_" : c);
        }
        return cell.toString();
    }

    private static boolean looksEscaped(String text, int at) {
        return ESCAPE.matcher(text)
                .region(at, Math.min(text.length(), at + ESCAPE_LENGTH))
                .matches();
    }

    /** The beginning of a text that is too long, as much as surely fits. */
    static String cut(String text) {
        int length = Math.min(text.length(), LONGEST);
        while (encode(text.substring(0, length)).length() > LONGEST) {
            length = length * 3 / 4;
        }
        boolean split = Character.isHighSurrogate(text.charAt(length - 1));
        return encode(text.substring(0, split ? length - 1 : length));
    }

    static String decode(String cell) {
        if (cell.equals(EMPTY)) {
            return "";
        }
        if (!cell.contains("_x")) {
            return cell;
        }
        Matcher escapes = ESCAPE.matcher(cell);
        StringBuilder text = new StringBuilder(cell.length());
        int at = 0;
        while (escapes.find(at)) {
            text.append(cell, at, escapes.start());
            text.append((char) Integer.parseInt(escapes.group(1), 16));
            at = escapes.end();
        }
        return text.append(cell, at, cell.length()).toString();
    }
}
