package org.planmodel.validation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/** The words that the rules look for, from {@code words.tsv}: kind, word. */
final class RuleWords {
    private static final Map<String, List<String>> WORDS = read();

    private RuleWords() {}

    static List<String> of(String kind) {
        return WORDS.getOrDefault(kind, List.of());
    }

    static boolean anyIn(String kind, String text) {
        return of(kind).stream().anyMatch(text::contains);
    }

    private static Map<String, List<String>> read() {
        Map<String, List<String>> words = new HashMap<>();
        readTable(
                "words.tsv",
                cells -> words.computeIfAbsent(cells[0], kind -> new ArrayList<>())
                        .add(cells[1]));
        return words;
    }

    static void readTable(String name, Consumer<String[]> use) {
        try (InputStream table = Objects.requireNonNull(RuleWords.class.getResourceAsStream(name), name);
                BufferedReader lines = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    use.accept(line.split("\t", -1));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
