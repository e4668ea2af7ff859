package org.planmodel.diff;

import org.planmodel.wording.PhraseTable;
import org.planmodel.wording.Sentence;

/** The phrases of this package; they stand in {@code phrases.tsv}. */
final class DiffWords {
    private static final PhraseTable TABLE = PhraseTable.read(DiffWords.class.getResourceAsStream("phrases.tsv"));

    private DiffWords() {}

    static Sentence say(String key, Object... arguments) {
        return TABLE.say(key, arguments);
    }

    static Sentence name(Enum<?> constant) {
        return TABLE.name(constant);
    }

    /** What stands between names in a row, in either language. */
    static String and() {
        return TABLE.say("between-names").chinese();
    }
}
