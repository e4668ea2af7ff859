package org.planmodel.diff;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashSet;
import java.util.Set;

/** Words as sets of pairs of neighbouring letters: how alike two texts are, and how much of one stands in another. */
final class CharacterPairs {
    private CharacterPairs() {}

    /** Letters and digits only: what two names differ in by punctuation and spaces does not count. */
    static String letters(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        text.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.toString();
    }

    /** The pairs, without those that have a digit: a figure that was changed makes no other thing. */
    static Set<String> of(String text) {
        String letters = letters(text);
        Set<String> pairs = new LinkedHashSet<>();
        for (int i = 0; i + 2 <= letters.length(); i++) {
            if (!Character.isDigit(letters.charAt(i)) && !Character.isDigit(letters.charAt(i + 1))) {
                pairs.add(letters.substring(i, i + 2));
            }
        }
        return pairs;
    }

    static int common(Set<String> one, Set<String> other) {
        Set<String> smaller = one.size() <= other.size() ? one : other;
        Set<String> larger = smaller == one ? other : one;
        return (int) smaller.stream().filter(larger::contains).count();
    }

    /** Twice what is common by what both have together, 0.00 to 1.00. */
    static BigDecimal likeness(Set<String> one, Set<String> other) {
        return share(2 * common(one, other), one.size() + other.size());
    }

    static BigDecimal share(int part, int whole) {
        return whole == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP);
    }
}
