package org.planmodel.io.document.layout;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells kinds of lines by their text, from {@code patterns.tsv}. Only the beginning of a line is looked at. */
final class LinePatterns {
    private static final int LONGEST = 200;
    private static final Map<String, Pattern> PATTERNS = read();

    private LinePatterns() {}

    private static Map<String, Pattern> read() {
        try (InputStream in = LinePatterns.class.getResourceAsStream("patterns.tsv")) {
            if (in == null) {
                throw new IllegalStateException("patterns.tsv is not there");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#") && line.contains("\t"))
                    .map(line -> line.split("\t", 2))
                    .collect(Collectors.toMap(parts -> parts[0], parts -> Pattern.compile(parts[1])));
        } catch (IOException e) {
            throw new IllegalStateException("patterns.tsv cannot be read", e);
        }
    }

    private static boolean is(String name, String text) {
        return text.length() <= LONGEST && PATTERNS.get(name).matcher(text).matches();
    }

    /** A page number and nothing else: - 3 -, 第3页 共20页. */
    static boolean isPageNumber(String text) {
        return text.length() <= 24 && is("pageNumber", text.strip());
    }

    /** The number of a heading or item, before the rest of the line has been read. */
    static boolean isNumber(String text) {
        return text.length() <= 8 && is("number", text.strip());
    }

    /** What kind of number a line begins with, if any. */
    static Optional<String> marker(String text) {
        return PATTERNS.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith("marker"))
                .filter(entry -> entry.getValue().matcher(text).lookingAt())
                .map(Map.Entry::getKey)
                .sorted()
                .findFirst();
    }

    /** A line that ends a sentence. */
    static boolean isClosed(String text) {
        return is("closed", text.substring(Math.max(0, text.length() - 4)));
    }

    /** A line of a table of contents. */
    static boolean hasLeaders(String text) {
        return is("leaders", text);
    }
}
