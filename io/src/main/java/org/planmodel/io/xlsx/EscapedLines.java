package org.planmodel.io.xlsx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Several texts in one cell: one a line, keys before an equals sign. A backslash stands before what would end a line or a key. */
final class EscapedLines {
    private static final char SEPARATOR = '=';

    private EscapedLines() {}

    static String of(List<String> texts) {
        return texts.stream().map(text -> escape(text, false)).collect(Collectors.joining("\n"));
    }

    static String of(Map<String, String> map) {
        return map.entrySet().stream()
                .map(entry -> escape(entry.getKey(), true) + SEPARATOR + escape(entry.getValue(), false))
                .collect(Collectors.joining("\n"));
    }

    static List<String> list(String cell) {
        return lines(cell).stream().map(line -> unescape(line, 0)).toList();
    }

    /** The pairs; a line without an equals sign is a key with an empty value. */
    static Map<String, String> map(String cell) {
        Map<String, String> map = new LinkedHashMap<>();
        for (String line : lines(cell)) {
            int at = separator(line);
            map.put(unescape(line.substring(0, at), 0), at == line.length() ? "" : unescape(line, at + 1));
        }
        map.keySet().removeIf(String::isBlank);
        return map;
    }

    private static List<String> lines(String cell) {
        List<String> lines = new ArrayList<>();
        for (String line : cell.split("\n", -1)) {
            if (!line.isBlank()) {
                lines.add(line.endsWith("\r") ? line.substring(0, line.length() - 1) : line);
            }
        }
        return lines;
    }

    private static int separator(String line) {
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == SEPARATOR) {
                return i;
            }
            i += c == '\\' ? 1 : 0;
        }
        return line.length();
    }

    private static String escape(String text, boolean key) {
        String escaped = text.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
        String line = key ? escaped.replace("=", "\\=") : escaped;
        return line.isBlank() && !key ? line.replace(" ", "\\ ") : line;
    }

    private static String unescape(String line, int from) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\\' && i + 1 < line.length()) {
                char escaped = line.charAt(++i);
                text.append(escaped == 'n' ? '\n' : escaped == 'r' ? '\r' : escaped);
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }
}
