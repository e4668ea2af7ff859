package org.planmodel.evaluation;

import org.planmodel.quantity.Dimension;
import org.planmodel.quantity.Unit;
import org.planmodel.wording.PhraseTable;
import org.planmodel.wording.Sentence;

/** The phrases of this package; they stand in {@code phrases.tsv}. */
final class EvaluationWords {
    private static final PhraseTable TABLE = PhraseTable.read(EvaluationWords.class.getResourceAsStream("phrases.tsv"));

    private EvaluationWords() {}

    static Sentence say(String key, Object... arguments) {
        return TABLE.say(key, arguments);
    }

    /** Whether a difference in the unit is said in percentage points. */
    static boolean isPoints(Unit unit) {
        return unit.dimension() == Dimension.RATIO && unit.symbol().startsWith("%");
    }

    static PhraseTable table() {
        return TABLE;
    }
}
