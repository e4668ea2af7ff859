package org.planmodel.io.prose;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The simplified forms of traditional characters (繁体字): 萬億產業 reads as 万亿产业. Text, spans and names stay as written; only matching sees the simplified form. */
final class TraditionalForms {
    private static final String TABLE = "traditional.tsv";
    private static final int FIRST = 0x4E00;
    private static final int LAST = 0x9FFF;
    private static final char[] SIMPLIFIED = load();

    private TraditionalForms() {}

    /** The simplified form of a traditional character; any other character as it is. */
    static char simplified(char c) {
        return c >= FIRST && c <= LAST && SIMPLIFIED[c - FIRST] != 0 ? SIMPLIFIED[c - FIRST] : c;
    }

    /** The word with each character in its simplified form; the same object where none is traditional. */
    static String simplified(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (simplified(word.charAt(i)) != word.charAt(i)) {
                StringBuilder folded = new StringBuilder(word);
                for (int k = i; k < word.length(); k++) {
                    folded.setCharAt(k, simplified(word.charAt(k)));
                }
                return folded.toString();
            }
        }
        return word;
    }

    private static char[] load() {
        char[] table = new char[LAST - FIRST + 1];
        try (InputStream in = TraditionalForms.class.getResourceAsStream(TABLE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int tab = line.indexOf('\t');
                if (line.startsWith("#") || tab < 0) {
                    continue;
                }
                for (int i = 0; i < tab; i++) {
                    table[line.charAt(i) - FIRST] = line.charAt(tab + 1 + i);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table;
    }
}
