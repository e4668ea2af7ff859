package org.planmodel.io.prose;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.planmodel.quantity.UnitTable;

/** Finds the unit that stands behind a numeral: 平方米, 批次/千人, 微克每立方米; and in front of one: 每平方米. */
final class UnitWords {
    private static final int MULTIPLIER_LENGTH = 2;
    private final WordTable atoms;
    private final WordTable notUnits;
    private final WordTable anyway;
    private final WordTable seconds;
    private final WordTable each;
    private final ChineseNumerals numerals;

    UnitWords(UnitTable table, Words words) {
        Map<String, String> symbols = new HashMap<>();
        for (String atom : table.atoms()) {
            symbols.put(atom, atom);
        }
        this.atoms = new WordTable(symbols);
        this.notUnits = words.table(SentenceWord.NOT_UNIT);
        this.anyway = words.table(SentenceWord.UNIT_ANYWAY);
        this.seconds = words.table(SentenceWord.SECOND_UNIT);
        this.each = words.table(SentenceWord.EACH_ONE);
        this.numerals = words.numerals();
    }

    /**
     * A unit as found.
     *
     * @param end behind its last character
     * @param symbol its symbol, a rate with a slash
     */
    record Found(int end, String symbol) {}

    /** The unit that begins at {@code at}, the longest one. */
    Optional<Found> at(CharSequence s, int at) {
        int n = atomAt(s, at);
        if (n == 0) {
            return Optional.empty();
        }
        n += secondAt(s, at + n);
        String symbol = s.subSequence(at, at + n).toString();
        int end = at + n;
        int alternative = alternativeAt(s, end);
        if (alternative > 0) {
            return Optional.of(new Found(
                    end + alternative, s.subSequence(at, end + alternative).toString()));
        }
        int per = perAt(s, end);
        if (per > 0) {
            int multiplier = multiplierAt(s, end + per);
            int denominator = atomAt(s, end + per + multiplier);
            if (denominator > 0) {
                int last = end + per + multiplier + denominator;
                return Optional.of(new Found(last, symbol + "/" + s.subSequence(end + per, last)));
            }
        }
        return Optional.of(new Found(end, symbol));
    }

    /** 头只, 亩次, 件套: the length of a second word of counting; 0 where a word begins that only looks like one (次级). */
    private int secondAt(CharSequence s, int at) {
        boolean counted = numerals.magnitude(s.charAt(at - 1)) == 0 && !NumeralSense.isLatin(s.charAt(at - 1));
        int n = counted ? seconds.lengthAt(s, at) : 0;
        return n > 0 && notUnits.lengthAt(s, at) <= n ? n : 0;
    }

    /** 套(间), 台(套): the length of a second unit in brackets; 0 where none stands. */
    private int alternativeAt(CharSequence s, int at) {
        if (at >= s.length() || s.charAt(at) != '(') {
            return 0;
        }
        int n = atomAt(s, at + 1);
        boolean closed = n > 0 && n <= 2 && at + 1 + n < s.length() && s.charAt(at + 1 + n) == ')';
        return closed ? n + 2 : 0;
    }

    private int perAt(CharSequence s, int at) {
        if (at >= s.length()) {
            return 0;
        }
        return s.charAt(at) == '/' ? 1 : each.lengthAt(s, at);
    }

    private int multiplierAt(CharSequence s, int at) {
        int n = 0;
        while (n < MULTIPLIER_LENGTH && at + n < s.length() && numerals.magnitude(s.charAt(at + n)) > 0) {
            n++;
        }
        return n;
    }

    /** The length of the plain unit at {@code at}; a word that only begins like a unit (部门, 家庭) is none. */
    int atomAt(CharSequence s, int at) {
        if (at >= s.length()) {
            return 0;
        }
        int n = atoms.lengthAt(s, at);
        if (n == 0) {
            return 0;
        }
        if (NumeralSense.isLatin(s.charAt(at + n - 1))
                && at + n < s.length()
                && NumeralSense.isLatin(s.charAt(at + n))) {
            return 0;
        }
        int word = notUnits.lengthAt(s, at);
        return word > n && anyway.lengthAt(s, at) <= word ? 0 : n;
    }

    /** The length of 每平方米 or 每万元 in front of {@code end}, not reaching before {@code from}; 0 where none stands there. */
    int perBefore(CharSequence s, int from, int end) {
        int n = atoms.lengthBefore(s, from, end);
        int start = end - n;
        while (n > 0 && start - 1 >= from && numerals.magnitude(s.charAt(start - 1)) > 0) {
            start--;
        }
        int per = n > 0 ? each.lengthBefore(s, from, start) : 0;
        return per > 0 ? end - start + per : 0;
    }
}
