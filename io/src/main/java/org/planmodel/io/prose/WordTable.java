package org.planmodel.io.prose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Words, each with a value, found as the longest one that begins or ends at a place. Look-ups cost the length of the longest word, whatever the size of the
 * table. A word is found in traditional characters too. Immutable.
 */
final class WordTable {
    private final Map<String, String> values;
    private final CharTrie forwards = new CharTrie();
    private final CharTrie backwards = new CharTrie();

    WordTable(Map<String, String> values) {
        Map<String, String> folded = new HashMap<>();
        values.forEach((word, value) -> folded.put(TraditionalForms.simplified(word), value));
        this.values = Map.copyOf(folded);
        for (String word : folded.keySet()) {
            forwards.add(word, false);
            backwards.add(word, true);
        }
    }

    /** The length of the longest word that begins at {@code at}, or 0. */
    int lengthAt(CharSequence s, int at) {
        return lengthAt(s, at, s.length());
    }

    /** The length of the longest word that begins at {@code at} and ends no later than {@code to}, or 0. */
    int lengthAt(CharSequence s, int at, int to) {
        if (at >= to || !forwards.mayOpen(TraditionalForms.simplified(s.charAt(at)))) {
            return 0;
        }
        int longest = 0;
        int node = 0;
        for (int i = at; i < to; i++) {
            node = forwards.follow(node, TraditionalForms.simplified(s.charAt(i)));
            if (node == 0) {
                break;
            }
            if (forwards.ends(node)) {
                longest = i + 1 - at;
            }
        }
        return longest;
    }

    /** The length of the longest word that ends in front of {@code end} and begins no earlier than {@code from}, or 0. */
    int lengthBefore(CharSequence s, int from, int end) {
        if (end <= from || !backwards.mayOpen(TraditionalForms.simplified(s.charAt(end - 1)))) {
            return 0;
        }
        int longest = 0;
        int node = 0;
        for (int i = end - 1; i >= from; i--) {
            node = backwards.follow(node, TraditionalForms.simplified(s.charAt(i)));
            if (node == 0) {
                break;
            }
            if (backwards.ends(node)) {
                longest = end - i;
            }
        }
        return longest;
    }

    /** The first of the words in the order of their characters. */
    String first() {
        return values.keySet().stream().min(Comparator.naturalOrder()).orElseThrow();
    }

    boolean contains(String word) {
        return values.containsKey(TraditionalForms.simplified(word));
    }

    /** All words, in the order of their characters. */
    SortedSet<String> words() {
        return new TreeSet<>(values.keySet());
    }

    Optional<String> value(String word) {
        return Optional.ofNullable(values.get(TraditionalForms.simplified(word)));
    }

    /** The digit that is the word's value; empty where the value is none. */
    OptionalInt digit(String word) {
        String value = value(word).orElse("");
        return value.length() == 1 && NumeralScanner.isArabicDigit(value.charAt(0))
                ? OptionalInt.of(value.charAt(0) - '0')
                : OptionalInt.empty();
    }

    /** Whether the word is there and has that value. */
    boolean has(String word, String value) {
        return value.equals(values.get(TraditionalForms.simplified(word)));
    }

    /** All words that stand between {@code from} and {@code to}, one behind the other, longest first at each place. */
    List<Hit> allIn(CharSequence s, int from, int to) {
        List<Hit> hits = new ArrayList<>(1);
        for (Optional<Hit> hit = firstIn(s, from, to);
                hit.isPresent();
                hit = firstIn(s, hit.get().end(), to)) {
            hits.add(hit.get());
        }
        return hits;
    }

    /** The first of the words that stands anywhere between {@code from} and {@code to}, longest first at each place. */
    Optional<Hit> firstIn(CharSequence s, int from, int to) {
        for (int i = from; i < to; i++) {
            int n = lengthAt(s, i);
            if (n > 0 && i + n <= to) {
                return Optional.of(new Hit(i, i + n, s.subSequence(i, i + n).toString()));
            }
        }
        return Optional.empty();
    }

    /** A word at its place. */
    record Hit(int start, int end, String word) {}

    static final class Builder {
        private final Map<String, String> values = new HashMap<>();

        Builder put(String word, String value) {
            values.put(word, value);
            return this;
        }

        /** Whether the word was there. */
        boolean remove(String word) {
            return values.remove(word) != null;
        }

        void clear() {
            values.clear();
        }

        boolean isEmpty() {
            return values.isEmpty();
        }

        List<String> words() {
            return new ArrayList<>(values.keySet());
        }

        WordTable build() {
            return new WordTable(values);
        }
    }
}
