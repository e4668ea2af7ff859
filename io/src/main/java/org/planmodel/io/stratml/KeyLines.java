package org.planmodel.io.stratml;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.planmodel.io.internal.XmlOut;

/**
 * What StratML has no element for, as lines of text in its free elements: a first line that says whose they are, then a key and a value
 * a line.
 *
 * <pre>
 * planmodel 1
 * aspect: growth
 * comparator: atLeast
 * </pre>
 *
 * <p>A backslash escapes line ends, characters that XML cannot hold, a colon in a key, and itself.
 */
final class KeyLines {
    /** The version of these lines. */
    static final String VERSION = "1";

    private static final String NAME = "planmodel ";
    private static final String MARK = NAME + VERSION;
    private static final String SEPARATOR = ": ";
    private static final int HEX_DIGITS = 4;

    private final Map<String, String> lines = new LinkedHashMap<>();

    KeyLines put(String key, String value) {
        lines.put(key, value);
        return this;
    }

    KeyLines put(String key, Optional<String> value) {
        value.ifPresent(present -> lines.put(key, present));
        return this;
    }

    /** Adds a map under a prefix: the attributes of an application. */
    KeyLines putAll(String prefix, Map<String, String> map) {
        map.forEach((key, value) -> lines.put(prefix + key, value));
        return this;
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    Optional<String> get(String key) {
        return Optional.ofNullable(lines.get(key));
    }

    /** What stands under keys that begin with the prefix, which is taken off. */
    Map<String, String> under(String prefix) {
        Map<String, String> found = new LinkedHashMap<>();
        lines.forEach((key, value) -> {
            if (key.startsWith(prefix)) {
                found.put(key.substring(prefix.length()), value);
            }
        });
        return found;
    }

    /** The text, or the empty text where there are no lines. */
    String text() {
        return lines.isEmpty() ? "" : markedText();
    }

    /** The text, with its first line even where no other follows. */
    String markedText() {
        StringBuilder text = new StringBuilder(MARK);
        lines.forEach((key, value) -> {
            text.append('\n');
            escape(text, key, true);
            text.append(SEPARATOR);
            escape(text, value, false);
        });
        return text.toString();
    }

    /** The lines of a text that this class wrote; nothing for any other text. */
    static Optional<KeyLines> of(String text) {
        String[] rows = text.strip().split("\\R", -1);
        if (!rows[0].equals(MARK)) {
            return Optional.empty();
        }
        KeyLines lines = new KeyLines();
        for (int i = 1; i < rows.length; i++) {
            lines.read(rows[i]);
        }
        return Optional.of(lines);
    }

    /** The version of lines that a later version of the library wrote; nothing for any other text. */
    static Optional<String> otherVersion(String text) {
        String first = text.strip().lines().findFirst().orElse("");
        return first.startsWith(NAME) && !first.equals(MARK) && first.length() < MARK.length() + NAME.length()
                ? Optional.of(first.substring(NAME.length()))
                : Optional.empty();
    }

    private void read(String row) {
        StringBuilder part = new StringBuilder();
        String key = null;
        for (int i = 0; i < row.length(); i++) {
            char c = row.charAt(i);
            if (c == '\\' && i + 1 < row.length()) {
                i = unescape(row, i + 1, part);
            } else if (key == null && c == ':' && (i + 1 == row.length() || row.charAt(i + 1) == ' ')) {
                // the blank behind the last key is gone where its value is empty
                key = part.toString();
                part.setLength(0);
                i++;
            } else {
                part.append(c);
            }
        }
        if (key != null) {
            lines.put(key, part.toString());
        }
    }

    /** Reads what follows a backslash; the index of the last character that belongs to it. */
    private static int unescape(String row, int at, StringBuilder part) {
        if (row.charAt(at) == 'u' && at + HEX_DIGITS < row.length()) {
            int code = 0;
            for (int i = at + 1; i <= at + HEX_DIGITS; i++) {
                code = code * 16 + Math.max(0, Character.digit(row.charAt(i), 16));
            }
            part.append((char) code);
            return at + HEX_DIGITS;
        }
        part.append(row.charAt(at));
        return at;
    }

    private static void escape(StringBuilder text, String value, boolean key) {
        String clean = XmlOut.clean(value);
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean edge = i == value.length() - 1 && Character.isWhitespace(c);
            if (c == '\\' || key && c == ':') {
                text.append('\\').append(c);
            } else if (edge || isLineEndOrControl(c) || !clean.regionMatches(i, value, i, 1)) {
                text.append(String.format(Locale.ROOT, "\\u%04X", (int) c));
            } else {
                text.append(c);
            }
        }
    }

    private static boolean isLineEndOrControl(char c) {
        return c < ' ' || c >= '\u007F' && c < '\u00A0' || c == '\u2028' || c == '\u2029' || c == '\uFEFF';
    }
}
