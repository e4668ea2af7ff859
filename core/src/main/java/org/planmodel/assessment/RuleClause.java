package org.planmodel.assessment;

import java.io.Serializable;
import java.util.List;
import org.planmodel.quantity.Fraction;
import org.planmodel.wording.MessageTemplate;

/**
 * One clause of a rule as a scheme writes it: 每超10%加1分.
 *
 * @param pattern the words, from the table of clauses
 * @param numbers the numbers in them, as written
 * @param breakAt where a separator stands in the words; 0 where none does
 * @param separator that separator
 */
record RuleClause(ClausePattern pattern, List<String> numbers, int breakAt, String separator) implements Serializable {
    private static final Fraction HUNDRED = Fraction.of(100);

    RuleClause {
        numbers = List.copyOf(numbers);
    }

    RuleClause(ClausePattern pattern, List<String> numbers) {
        this(pattern, numbers, 0, "");
    }

    /** The same with a separator in it. */
    RuleClause with(int at, String between) {
        return new RuleClause(pattern, numbers, at, between);
    }

    ClauseKind kind() {
        return pattern.kind();
    }

    /** A number as it stands: points, days, places. */
    Fraction number(int index) {
        return Fraction.of(ClauseTable.standard().numerals().value(numbers.get(index)));
    }

    /** A number as percent. */
    Fraction percent(int index) {
        return number(index).over(HUNDRED);
    }

    String chinese() {
        String words = MessageTemplate.fill(pattern.chinese(), numbers);
        return words.substring(0, breakAt) + separator + words.substring(breakAt);
    }

    String english() {
        return MessageTemplate.fill(
                pattern.english(),
                numbers.stream()
                        .map(number ->
                                ClauseTable.standard().numerals().value(number).toPlainString())
                        .toList());
    }
}
