package org.planmodel.assessment;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The clauses that are understood; they stand in {@code rule-sentences.tsv}. */
final class ClauseTable {
    private static final int COLUMNS = 3;
    private static final ClauseTable STANDARD = read();

    private final List<ClausePattern> patterns;
    private final ClausePattern.Numerals numerals;

    private ClauseTable(List<ClausePattern> patterns, ClausePattern.Numerals numerals) {
        this.patterns = List.copyOf(patterns);
        this.numerals = numerals;
    }

    static ClauseTable standard() {
        return STANDARD;
    }

    List<ClausePattern> patterns() {
        return patterns;
    }

    ClausePattern.Numerals numerals() {
        return numerals;
    }

    /** The clause with these words, if the table has them. */
    Optional<RuleClause> find(String text) {
        for (ClausePattern pattern : patterns) {
            Optional<List<String>> numbers = pattern.match(text, numerals);
            if (numbers.isPresent()) {
                return Optional.of(new RuleClause(pattern, numbers.get()));
            }
        }
        return Optional.empty();
    }

    /** The clause that has the most in common with a text that is not understood; nothing where none has half of its words. */
    Optional<String> nearest(String text) {
        Set<String> pairs = pairs(text);
        int most = 0;
        Optional<String> nearest = Optional.empty();
        for (ClausePattern pattern : patterns) {
            Set<String> all = pairs(pattern.chinese());
            Set<String> shared = new HashSet<>(all);
            shared.retainAll(pairs);
            boolean half = shared.size() * 2 >= pairs.size() && !shared.isEmpty();
            int likeness = 2000 * shared.size() / (all.size() + pairs.size());
            if (half && likeness > most) {
                most = likeness;
                nearest = Optional.of(pattern.chinese());
            }
        }
        return nearest;
    }

    /** Two characters in a row, without the numbers. */
    private static Set<String> pairs(String text) {
        StringBuilder words = new StringBuilder();
        for (char character : text.toCharArray()) {
            if (character > '9' && character != '{' && character != '}') {
                words.append(character);
            }
        }
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 1 < words.length(); i++) {
            pairs.add(words.substring(i, i + 2));
        }
        return pairs;
    }

    private static ClauseTable read() {
        List<ClausePattern> patterns = new ArrayList<>();
        Map<String, String> numerals = new HashMap<>();
        InputStream table = ClauseTable.class.getResourceAsStream("rule-sentences.tsv");
        if (table == null) {
            throw new IllegalStateException("the table of clauses is not there");
        }
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    String[] cells = line.split("\t", -1);
                    if (cells.length != COLUMNS) {
                        throw new IllegalStateException("the clause \"" + line + "\" has not three columns");
                    }
                    if (cells[0].equals("number")) {
                        numerals.put(cells[1], cells[2]);
                    } else {
                        ClauseKind kind = ClauseKind.valueOf(cells[0].toUpperCase(Locale.ROOT));
                        patterns.addAll(ClausePattern.expand(kind, cells[1], cells[2]));
                    }
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException("the table of clauses cannot be read", e);
        }
        return new ClauseTable(patterns, new ClausePattern.Numerals(numerals));
    }
}
