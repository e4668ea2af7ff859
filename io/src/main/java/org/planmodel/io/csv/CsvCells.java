package org.planmodel.io.csv;

import java.io.IOException;
import java.io.Writer;

/**
 * Cells of a CSV file as RFC 4180 has them: commas between, CR LF behind each line, quotation marks around what needs them.
 *
 * <p>A text that a spreadsheet would take for a formula gets an apostrophe before it, as the programs themselves write it; a text that
 * begins with an apostrophe gets a second one. Reading takes it off again.
 */
final class CsvCells {
    private static final String FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";
    private static final char REPLACEMENT = '\uFFFD';
    private static final char APOSTROPHE = '\'';

    private CsvCells() {}

    /** A text so that no spreadsheet runs it. */
    static String guarded(String text) {
        return needsGuard(text) ? APOSTROPHE + text : text;
    }

    /** The text that was guarded. */
    static String unguarded(String cell) {
        boolean guarded = cell.length() > 1 && cell.charAt(0) == APOSTROPHE && needsGuard(cell.substring(1));
        return guarded ? cell.substring(1) : cell;
    }

    private static boolean needsGuard(String text) {
        if (text.isEmpty()) {
            return false;
        }
        char first = text.charAt(0);
        return first == APOSTROPHE || FORMULA.indexOf(first) >= 0;
    }

    /** Whether UTF-8 holds the text: half of a surrogate pair it does not. */
    static boolean isWhole(String text) {
        return text.codePoints().noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }

    /** The text with U+FFFD in the place of each half of a surrogate pair. */
    static String whole(String text) {
        if (isWhole(text)) {
            return text;
        }
        StringBuilder whole = new StringBuilder();
        text.codePoints()
                .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? REPLACEMENT : c)
                .forEach(whole::appendCodePoint);
        return whole.toString();
    }

    /** Writes one cell; {@code first} if no other stands before it in the line. */
    static void write(Writer out, String cell, boolean first) throws IOException {
        if (!first) {
            out.write(',');
        }
        if (needsQuotes(cell)) {
            out.write('"');
            out.write(cell.replace("\"", "\"\""));
            out.write('"');
        } else {
            out.write(cell);
        }
    }

    private static boolean needsQuotes(String cell) {
        if (cell.isEmpty()) {
            return false;
        }
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c == ',' || c == '"' || c == '\r' || c == '\n') {
                return true;
            }
        }
        return cell.charAt(0) == ' ' || cell.charAt(cell.length() - 1) == ' ';
    }
}
