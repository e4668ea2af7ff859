package org.planmodel;

import java.util.Optional;
import java.util.stream.Stream;

/** Finds the word that is most like a given one (最接近的词), by the number of characters to change, add or drop: for messages that show a way out. */
public final class NearestWord {
    /** Longer words are compared by their beginnings, so that a look-up stays cheap. */
    private static final int COMPARED = 64;

    private NearestWord() {}

    /** The nearest candidate; the first one of several; nothing if there is no candidate. */
    public static Optional<String> to(String word, Stream<String> candidates) {
        String wanted = beginning(word);
        return candidates.reduce((best, next) -> score(wanted, next) < score(wanted, best) ? next : best);
    }

    /** The end of a message that something is not there: {@code ; the nearest is "区工信局"}, or the empty text where there is no candidate. */
    public static String hint(String word, Stream<String> candidates) {
        return to(word, candidates)
                .map(nearest -> "; the nearest is \"" + nearest + "\"")
                .orElse("");
    }

    /** A candidate that contains the whole word is nearer than one that merely shares as many characters. */
    private static int score(String wanted, String candidate) {
        String compared = beginning(candidate);
        int distance = 2 * distance(wanted, compared);
        return compared.contains(wanted) ? distance / 2 : distance;
    }

    private static String beginning(String word) {
        return word.length() <= COMPARED ? word : word.substring(0, COMPARED);
    }

    /** How many characters must be changed, added or dropped to make one word of the other (编辑距离); its time is the product of their lengths. */
    public static int distance(String left, String right) {
        int[] above = new int[right.length() + 1];
        for (int column = 0; column <= right.length(); column++) {
            above[column] = column;
        }
        for (int row = 1; row <= left.length(); row++) {
            int[] current = new int[right.length() + 1];
            current[0] = row;
            for (int column = 1; column <= right.length(); column++) {
                int changed = above[column - 1] + (left.charAt(row - 1) == right.charAt(column - 1) ? 0 : 1);
                current[column] = Math.min(changed, 1 + Math.min(above[column], current[column - 1]));
            }
            above = current;
        }
        return above[right.length()];
    }
}
