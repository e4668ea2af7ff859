package org.planmodel.progress;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Texts as sets of pairs of neighbouring characters, weighted by how rare a pair is among the texts of a plan. No dictionary is needed, and
 * a text is compared in time proportional to its length.
 */
final class TextGrams {
    private static final int SHORTEST_PIECE = 4;
    private static final int MOST_PIECES = 5;

    private final Map<String, Integer> documents = new HashMap<>();
    private int count;

    /** Adds a text to those by which rarity is measured; returns its pairs. */
    Set<String> learn(String text) {
        Set<String> grams = grams(text);
        grams.forEach(gram -> documents.merge(gram, 1, Integer::sum));
        count++;
        return grams;
    }

    static Set<String> grams(String text) {
        String letters = letters(text);
        Set<String> grams = new HashSet<>();
        for (int i = 0; i + 2 <= letters.length(); i++) {
            grams.add(letters.substring(i, i + 2));
        }
        return grams;
    }

    /** Letters and digits only: two documents rarely agree in their punctuation. */
    static String letters(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        text.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.toString();
    }

    /** The weight of a set: a pair that stands everywhere weighs little. */
    long weight(Set<String> grams) {
        return grams.stream().mapToLong(this::weight).sum();
    }

    /** The weight of what two sets share. */
    long shared(Set<String> some, Set<String> others) {
        return some.stream().filter(others::contains).mapToLong(this::weight).sum();
    }

    /** In thousandths, as a whole number, so that the order of addition does not matter. */
    private long weight(String gram) {
        int in = documents.getOrDefault(gram, 0);
        return Math.round(1000 * Math.log((count + 1.0) / (in + 0.5)) + 1);
    }

    /** The longest pieces that stand in both texts, of four characters or more, at most five. */
    static List<String> commonPieces(String one, String other) {
        String left = letters(one);
        String right = letters(other);
        List<String> pieces = new ArrayList<>();
        int at = 0;
        while (at + SHORTEST_PIECE <= left.length()) {
            int end = at + SHORTEST_PIECE;
            if (!right.contains(left.substring(at, end))) {
                at++;
                continue;
            }
            while (end < left.length() && right.contains(left.substring(at, end + 1))) {
                end++;
            }
            pieces.add(left.substring(at, end));
            at = end;
        }
        return pieces.stream()
                .distinct()
                .sorted((a, b) -> b.length() - a.length())
                .limit(MOST_PIECES)
                .toList();
    }
}
