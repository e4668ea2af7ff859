package org.planmodel.wording;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The phrases from which sentences are made, read from a table (用语表).
 *
 * <p>The table is UTF-8 text with three columns, separated by tabs: key, English, Chinese. In both, {@code {0}}, {@code {1}} … stand
 * for the arguments, in whatever order the language wants them. Empty lines and lines that begin with {@code #} are skipped.
 *
 * <pre>
 * behind	{0} is behind by {1} points	{0}慢于序时进度{1}个百分点
 * </pre>
 */
public final class PhraseTable {
    private static final int COLUMNS = 3;

    private final Map<String, Sentence> phrases;

    private PhraseTable(Map<String, Sentence> phrases) {
        this.phrases = Collections.unmodifiableMap(phrases);
    }

    /**
     * Reads a table and closes the stream. A stream that is null (a resource that is not there) is refused.
     *
     * @throws IllegalArgumentException if a line is not as the table demands, or a key stands twice
     * @throws IllegalStateException if the resource is missing or cannot be read
     */
    public static PhraseTable read(@Nullable InputStream table) {
        if (table == null) {
            throw new IllegalStateException("the table of phrases is not there");
        }
        Map<String, Sentence> phrases = new LinkedHashMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            int number = 1;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    add(phrases, line, number);
                }
                number++;
            }
        } catch (IOException e) {
            throw new IllegalStateException("the table of phrases cannot be read", e);
        }
        return new PhraseTable(phrases);
    }

    private static void add(Map<String, Sentence> phrases, String line, int number) {
        String[] cells = line.split("\t", -1);
        if (cells.length != COLUMNS) {
            throw new IllegalArgumentException("line " + number + ": " + cells.length
                    + " columns; key, English and Chinese are needed, separated by tabs");
        }
        if (phrases.put(cells[0], new Sentence(cells[1], cells[2])) != null) {
            throw new IllegalArgumentException("line " + number + ": key " + cells[0] + " stands twice");
        }
    }

    /** The keys, in the order of the table. */
    public Set<String> keys() {
        return phrases.keySet();
    }

    /**
     * The phrase with its arguments filled in. A {@link Sentence} among them is used in each language, a number in plain digits, an
     * {@link Enum} as its own phrase of the key {@code Type.CONSTANT}, anything else as its text.
     *
     * @throws NoSuchElementException if the table has no such key
     */
    public Sentence say(String key, Object... arguments) {
        Sentence phrase = phrases.get(key);
        if (phrase == null) {
            throw new NoSuchElementException("no phrase \"" + key + "\" in the table");
        }
        List<String> english = new ArrayList<>();
        List<String> chinese = new ArrayList<>();
        for (Object argument : arguments) {
            Sentence words = words(argument);
            english.add(words.english());
            chinese.add(words.chinese());
        }
        return new Sentence(
                MessageTemplate.fill(phrase.english(), english), MessageTemplate.fill(phrase.chinese(), chinese));
    }

    /**
     * The phrase for a constant, of the key {@code Type.CONSTANT}: {@code Progress.BEHIND}.
     *
     * @throws NoSuchElementException if the table has no such key
     */
    public Sentence name(Enum<?> constant) {
        return say(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    private Sentence words(Object argument) {
        if (argument instanceof Sentence sentence) {
            return sentence;
        }
        if (argument instanceof Enum<?> constant) {
            return name(constant);
        }
        if (argument instanceof BigDecimal number) {
            return Sentence.verbatim(number.toPlainString());
        }
        return Sentence.verbatim(String.valueOf(argument));
    }
}
