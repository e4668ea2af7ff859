package org.planmodel.evaluation;

import org.planmodel.wording.PhraseTable;
import org.planmodel.wording.Sentence;

/** The phrases of this package; they stand in {@code phrases.tsv}. */
final class EvaluationWords {
    private static final PhraseTable TABLE = PhraseTable.read(EvaluationWords.class.getResourceAsStream("phrases.tsv"));

    private EvaluationWords() {}

    static Sentence say(String key, Object... arguments) {
        return TABLE.say(key, arguments);
    }

    static PhraseTable table() {
        return TABLE;
    }
}
