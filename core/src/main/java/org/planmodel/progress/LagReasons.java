package org.planmodel.progress;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The reasons why something lags, by code (滞后原因类别): {@code funds} 资金不到位, {@code land} 用地用海. A code can be counted over all
 * units; the unit's own words stand beside it.
 *
 * <p>The table is UTF-8 with three columns, separated by tabs; empty lines and lines that begin with {@code #} are skipped:
 *
 * <pre>
 * # code	Chinese	English
 * funds	资金不到位	funds not in place
 * </pre>
 */
public final class LagReasons {
    private final Map<String, String[]> reasons;

    private LagReasons(Map<String, String[]> reasons) {
        this.reasons = Collections.unmodifiableMap(reasons);
    }

    /** The reasons that come with the library. */
    public static LagReasons standard() {
        return Standard.TABLE;
    }

    /**
     * Reads a table; the reader is left open.
     *
     * @throws IllegalArgumentException if a line has not three columns, or a code stands twice; the message begins with its number
     * @throws IOException if reading fails
     */
    public static LagReasons read(Reader table) throws IOException {
        Map<String, String[]> reasons = new LinkedHashMap<>();
        BufferedReader lines = new BufferedReader(table);
        int number = 1;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            String[] cells = line.split("\t", -1);
            boolean content = !line.isBlank() && !line.startsWith("#");
            if (content && (cells.length != 3 || reasons.put(cells[0], cells) != null)) {
                throw new IllegalArgumentException(
                        "line " + number + ": code, Chinese and English are needed, each code once");
            }
            number++;
        }
        return new LagReasons(reasons);
    }

    /** The codes with their Chinese words, in the order of the table. */
    public Map<String, String> chinese() {
        return words(1);
    }

    /** The codes with their English words, in the order of the table. */
    public Map<String, String> english() {
        return words(2);
    }

    private Map<String, String> words(int column) {
        Map<String, String> words = new LinkedHashMap<>();
        reasons.forEach((code, cells) -> words.put(code, cells[column]));
        return words;
    }

    /** Whether there is such a code. */
    public boolean has(String code) {
        return reasons.containsKey(code);
    }

    /** The code of a Chinese or English word of the table, or the code itself. */
    public Optional<String> code(String word) {
        return reasons.values().stream()
                .filter(cells -> cells[0].equals(word) || cells[1].equals(word) || cells[2].equalsIgnoreCase(word))
                .map(cells -> cells[0])
                .findFirst();
    }

    private static final class Standard {
        static final LagReasons TABLE = table();

        private static LagReasons table() {
            try (InputStream bytes = LagReasons.class.getResourceAsStream("lag-reasons.tsv")) {
                if (bytes == null) {
                    throw new IllegalStateException("lag-reasons.tsv is not there");
                }
                return read(new InputStreamReader(bytes, StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
