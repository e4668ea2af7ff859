package org.planmodel.io.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The words that the cells of tables are read with, from {@code words.tsv} and {@code columns.tsv}. Immutable. */
final class TableWords {
    /** A word with its value, which is empty where it has none. */
    record Word(String word, String value) {}

    private static final TableWords CELLS = new TableWords("words.tsv");
    private static final TableWords COLUMNS = new TableWords("columns.tsv");

    private final Map<String, List<Word>> kinds = new HashMap<>();
    private final Map<String, Pattern> patterns = new HashMap<>();

    private TableWords(String resource) {
        try (InputStream in = TableWords.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is not there");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                add(line);
            }
        } catch (IOException e) {
            throw new IllegalStateException(resource + " cannot be read", e);
        }
        Comparator<Word> longestFirst =
                Comparator.comparing(word -> -word.word().length());
        kinds.values().forEach(words -> words.sort(longestFirst));
    }

    private void add(String line) {
        String[] parts = line.split("\t", -1);
        if (line.startsWith("#") || parts.length < 2) {
            return;
        }
        String value = parts.length > 2 ? parts[2] : "";
        if (parts[0].equals("pattern")) {
            patterns.put(parts[1], Pattern.compile(value));
        } else {
            kinds.computeIfAbsent(parts[0], kind -> new ArrayList<>()).add(new Word(parts[1], value));
        }
    }

    static TableWords cells() {
        return CELLS;
    }

    static TableWords columns() {
        return COLUMNS;
    }

    /** The words of a kind, the longest first. */
    List<Word> of(String kind) {
        return kinds.getOrDefault(kind, List.of());
    }

    Map<String, List<Word>> all() {
        return kinds;
    }

    Pattern pattern(String name) {
        return Optional.ofNullable(patterns.get(name))
                .orElseThrow(() -> new IllegalStateException("no pattern \"" + name + "\""));
    }

    boolean has(String kind, String text) {
        return of(kind).stream().anyMatch(word -> word.word().equals(text));
    }

    Optional<Word> startOf(String kind, String text) {
        return of(kind).stream().filter(word -> text.startsWith(word.word())).findFirst();
    }

    Optional<Word> endOf(String kind, String text) {
        return of(kind).stream().filter(word -> text.endsWith(word.word())).findFirst();
    }

    Optional<Word> in(String kind, String text) {
        return of(kind).stream().filter(word -> text.contains(word.word())).findFirst();
    }

    /** A text with half-width letters, digits and punctuation, without white space. */
    static String condensed(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0xFF01 && c <= 0xFF5E) {
                out.append((char) (c - 0xFEE0));
            } else if (!Character.isWhitespace(c) && c != 0x3000 && c != 0x00A0) {
                out.append(c);
            }
        }
        return out.toString();
    }
}
