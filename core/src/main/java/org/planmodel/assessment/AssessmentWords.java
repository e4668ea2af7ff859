package org.planmodel.assessment;

import java.math.RoundingMode;
import org.planmodel.evaluation.Rounding;
import org.planmodel.quantity.Fraction;
import org.planmodel.wording.PhraseTable;
import org.planmodel.wording.Sentence;

/** The phrases of this package; they stand in {@code phrases.tsv}. */
final class AssessmentWords {
    private static final PhraseTable TABLE = PhraseTable.read(AssessmentWords.class.getResourceAsStream("phrases.tsv"));
    private static final int SHOWN = 6;

    private AssessmentWords() {}

    static Sentence say(String key, Object... arguments) {
        return TABLE.say(key, arguments);
    }

    static PhraseTable table() {
        return TABLE;
    }

    /** A number as short as it can be said: 40, 0.5, 97.058824. */
    static String number(Fraction number) {
        String digits = number.toDecimal(SHOWN, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
        return digits.equals("-0") ? "0" : digits;
    }

    /** A count as one says it: 迟报3天. */
    static Sentence count(Fact fact, Fraction number) {
        String key = "counted." + fact.name();
        return TABLE.keys().contains(key) ? say(key, number(number)) : say("counted.other", fact, number(number));
    }

    /** A share as percent with two decimals. */
    static String percent(Fraction share) {
        return Rounding.STANDARD.percent(share).toPlainString();
    }
}
