package org.planmodel.progress;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Words that fill a cell and say nothing (空话套话): 正常推进, 同上, 无. */
final class EmptyPhrases {
    private static final Set<String> PHRASES = read();

    private EmptyPhrases() {}

    /** Whether the text is one of the phrases, or has no letter or digit at all. */
    static boolean is(String text) {
        String letters = plain(text);
        return letters.isEmpty() || PHRASES.contains(letters);
    }

    private static String plain(String text) {
        return TextGrams.letters(text).toLowerCase(Locale.ROOT);
    }

    private static Set<String> read() {
        try (InputStream bytes = EmptyPhrases.class.getResourceAsStream("empty-phrases.tsv")) {
            if (bytes == null) {
                throw new IllegalStateException("empty-phrases.tsv is not there");
            }
            return new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(EmptyPhrases::plain)
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
