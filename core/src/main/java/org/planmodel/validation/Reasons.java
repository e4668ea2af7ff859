package org.planmodel.validation;

import org.planmodel.wording.PhraseTable;
import org.planmodel.wording.Sentence;

/** Why a rule did not run, in words of {@code reasons.tsv}. */
final class Reasons {
    private static final PhraseTable PHRASES = PhraseTable.read(Reasons.class.getResourceAsStream("reasons.tsv"));

    private Reasons() {}

    static Sentence say(String key, Object... arguments) {
        return PHRASES.say(key, arguments);
    }
}
