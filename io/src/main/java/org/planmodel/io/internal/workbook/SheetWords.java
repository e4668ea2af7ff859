package org.planmodel.io.internal.workbook;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.planmodel.wording.Language;

/**
 * The words of a workbook in two languages, for writing and for reading.
 *
 * <p>The table has three columns, separated by tabs: key, Chinese, English. Words behind a {@code |} are read as well but not written.
 */
public final class SheetWords {
    private static final int COLUMNS = 3;

    private final Map<String, String[]> words;
    private final Map<String, String> keys = new HashMap<>();

    private SheetWords(Map<String, String[]> words) {
        this.words = Collections.unmodifiableMap(words);
        words.forEach((key, cells) -> {
            for (String cell : List.of(cells[1], cells[2])) {
                Arrays.stream(cell.split("\\|")).forEach(word -> keys.putIfAbsent(group(key) + plain(word), key));
            }
        });
    }

    /** Reads a table and closes the stream. */
    public static SheetWords read(@Nullable InputStream table) {
        if (table == null) {
            throw new IllegalStateException("the table of words is not there");
        }
        Map<String, String[]> words = new LinkedHashMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    String[] cells = line.split("\t", -1);
                    if (cells.length != COLUMNS || words.put(cells[0], cells) != null) {
                        throw new IllegalStateException("not key, Chinese, English, or twice: " + line);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new SheetWords(words);
    }

    /** The part of a key before its last dot, with the dot. */
    private static String group(String key) {
        return key.substring(0, key.lastIndexOf('.') + 1);
    }

    /** Without case, width and white space: ＡＡ and " aa" are the same word. */
    public static String plain(String word) {
        String folded = Normalizer.normalize(word, Normalizer.Form.NFKC);
        StringBuilder plain = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (!Character.isWhitespace(c)) {
                plain.append(Character.toLowerCase(c));
            }
        }
        return plain.toString();
    }

    /** The words for a key, with the arguments in the places {@code {0}}, {@code {1}}. */
    public String get(Language language, String key, Object... arguments) {
        String[] cells = words.get(key);
        if (cells == null) {
            throw new IllegalArgumentException("no words for " + key);
        }
        String cell = language == Language.CHINESE ? cells[1] : cells[2];
        String text = cell.split("\\|", 2)[0];
        for (int i = 0; i < arguments.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(arguments[i]));
        }
        return text;
    }

    /** The words for a constant: of the key {@code group.CONSTANT}. */
    public String name(Language language, String group, Enum<?> constant) {
        return get(language, group + "." + constant.name());
    }

    /** The last part of the key in this group for which a word stands, in either language. */
    public Optional<String> find(String group, String word) {
        return Optional.ofNullable(keys.get(group + "." + plain(word))).map(key -> key.substring(group.length() + 1));
    }

    /** The constant in this group for which a word stands. */
    public <E extends Enum<E>> Optional<E> find(Class<E> type, String group, String word) {
        return find(group, word).map(name -> Enum.valueOf(type, name));
    }

    /** The words of a group in the order of the table. */
    public List<String> all(Language language, String group) {
        return words.keySet().stream()
                .filter(key -> group(key).equals(group + "."))
                .map(key -> get(language, key))
                .toList();
    }
}
