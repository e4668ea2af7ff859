package org.planmodel.io.prose;

import java.math.BigDecimal;
import java.util.Optional;
import org.planmodel.quantity.Comparator;

/** Makes a mention of a number: its sign, the rate in front of it, and the comparators on both sides. */
final class MentionMaker {
    private final CharSequence s;
    private final Words words;
    private final Enclosures enclosures;

    MentionMaker(CharSequence s, Words words, Enclosures enclosures) {
        this.s = s;
        this.words = words;
        this.enclosures = enclosures;
    }

    private char at(int i) {
        return i >= 0 && i < s.length() ? s.charAt(i) : '\0';
    }

    Mention mention(Numeral n, int start, int end, BigDecimal value, Optional<BigDecimal> high, String unit) {
        int core = start;
        String symbol = unit;
        BigDecimal number = value;
        if (at(start - 1) == '-' && unit.equals("%") && at(start - 2) > 127) {
            core = start - 1;
            number = value.negate();
        }
        int per = words.units().perBefore(s, 0, start);
        boolean mean = words.table(SentenceWord.YEARLY).lengthBefore(s, 0, start) > per;
        if (per > 0 && !mean && !unit.isEmpty() && !unit.equals("%")) {
            core = start - per;
            symbol = unit + "/" + s.subSequence(core + 1, start);
            core -= Math.max(
                    words.units().perBefore(s, 0, core),
                    words.table(SentenceWord.EACH_HEAD).lengthBefore(s, 0, core));
        }
        Around around = new Around(s, words, enclosures, core);
        Comparator comparator = around.comparator();
        int to = end;
        WordTable after = words.table(SentenceWord.AFTER);
        int inclusive = words.table(NumberWord.INCLUSIVE).lengthAt(s, end);
        int suffix = after.lengthAt(s, end + inclusive);
        if (suffix > 0) {
            suffix += inclusive;
            String word = s.subSequence(end + inclusive, end + suffix).toString();
            Comparator behind = Comparators.named(after.value(word).orElse(""));
            boolean more = behind == Comparator.MORE_THAN && !endsPhrase(end + suffix);
            if (!more) {
                to = end + suffix;
                comparator = comparator == Comparator.EXACTLY || around.held() ? behind : comparator;
            }
        }
        if (comparator == Comparator.EXACTLY) {
            comparator = switch (n.looseness()) {
                case OVER, SEVERAL -> Comparator.MORE_THAN;
                case UP_TO -> Comparator.AT_LEAST;
                default -> comparator;
            };
        }
        return new Mention(
                n, core, end, around.from(), to, number, high, symbol, comparator, around.link(), around.word());
    }

    private boolean endsPhrase(int i) {
        return i >= s.length() || ",。;、)".indexOf(s.charAt(i)) >= 0;
    }
}
