package org.planmodel.io.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.planmodel.Plan;

/** What the written formats call things, in English or Chinese, from {@code labels.tsv}. */
public final class Labels {
    private static final int COLUMNS = 3;
    private static final Labels ENGLISH = new Labels(1);
    private static final Labels CHINESE = new Labels(2);

    private final boolean chinese;
    private final Map<String, String> words;

    private Labels(int column) {
        this.chinese = column == 2;
        this.words = read(column);
    }

    /** English words. */
    public static Labels english() {
        return ENGLISH;
    }

    /** Chinese words. */
    public static Labels chinese() {
        return CHINESE;
    }

    /** Chinese words for a plan with a Chinese title, English ones for any other. */
    public static Labels of(Plan plan) {
        boolean han =
                plan.title().codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
        return han ? CHINESE : ENGLISH;
    }

    /** The tag of the language: {@code zh-CN} or {@code en}. */
    public String language() {
        return chinese ? "zh-CN" : "en";
    }

    /** Whether the words are Chinese. */
    public boolean isChinese() {
        return chinese;
    }

    /** The words for a key, with the arguments in the places {@code {0}}, {@code {1}}. */
    public String get(String key, Object... arguments) {
        String text = words.get(key);
        if (text == null) {
            throw new IllegalArgumentException("labels.tsv: no line for " + key);
        }
        for (int i = 0; i < arguments.length; i++) {
            text = text.replace("{" + i + "}", arguments[i].toString());
        }
        return text;
    }

    /** The words for a constant: those of {@code prefix.name}. */
    public String get(String prefix, Enum<?> constant) {
        return get(prefix + "." + EnumNames.of(constant));
    }

    /** The key below a prefix whose words, in either language, are these. */
    public static Optional<String> key(String prefix, String words) {
        Predicate<Map.Entry<String, String>> fits =
                entry -> entry.getKey().startsWith(prefix) && entry.getValue().equals(words);
        return CHINESE.words.entrySet().stream()
                .filter(fits)
                .findFirst()
                .or(() -> ENGLISH.words.entrySet().stream().filter(fits).findFirst())
                .map(Map.Entry::getKey);
    }

    private static Map<String, String> read(int column) {
        InputStream table = Objects.requireNonNull(Labels.class.getResourceAsStream("labels.tsv"));
        Map<String, String> words = new HashMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    String[] cells = line.split("\t", -1);
                    if (cells.length != COLUMNS || words.put(cells[0], cells[column]) != null) {
                        throw new IllegalArgumentException("labels.tsv: " + line);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(words);
    }
}
