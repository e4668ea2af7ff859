package org.planmodel.io.prose;

import java.util.BitSet;
import java.util.Collection;

/** The characters that may begin a phrase of time, apart from numerals: most characters do not, and that is told at once. Immutable. */
final class TimeBeginnings {
    private final BitSet characters = new BitSet();

    TimeBeginnings(Collection<WordTable> tables) {
        characters.set('“');
        tables.forEach(table -> table.words().forEach(word -> characters.set(word.charAt(0))));
    }

    boolean contains(char c) {
        return characters.get(c);
    }
}
