package org.planmodel.evaluation;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.planmodel.quantity.Fraction;
import org.planmodel.wording.Sentence;

/**
 * One variable in an interval (亮灯条件): {@code -30 <= gap <= -10}.
 *
 * @param variable what is looked at
 * @param interval where it must be
 */
public record LightCondition(LightVariable variable, Interval interval) implements Serializable {
    /** A condition. */
    public LightCondition {
        Objects.requireNonNull(variable, "variable");
        Objects.requireNonNull(interval, "interval");
    }

    /**
     * The conditions that a table writes, joined by {@code and}: {@code gap < 0 and days-late = 0}, {@code -30 <= gap <= -10}.
     *
     * @throws IllegalArgumentException if the text has not that form
     */
    public static List<LightCondition> parse(String text) {
        return Arrays.stream(text.split(" and ", -1))
                .map(LightCondition::parseOne)
                .toList();
    }

    private static LightCondition parseOne(String text) {
        List<String> words = new ArrayList<>(List.of(text.strip().split(" +")));
        try {
            if (words.size() == 3) {
                return new LightCondition(
                        LightVariable.ofKey(words.get(0)), interval(words.get(1), Fraction.of(words.get(2))));
            }
            if (words.size() == 5) {
                Interval low = interval(turned(words.get(1)), Fraction.of(words.get(0)));
                Interval high = interval(words.get(3), Fraction.of(words.get(4)));
                return new LightCondition(LightVariable.ofKey(words.get(2)), low.and(high));
            }
        } catch (RuntimeException e) {
            throw new IllegalArgumentException("condition \"" + text + "\": " + e.getMessage(), e);
        }
        throw new IllegalArgumentException(
                "condition \"" + text + "\": expected a form such as gap >= 0 or -30 <= gap <= -10");
    }

    private static Interval interval(String sign, Fraction number) {
        return switch (sign) {
            case ">=" -> Interval.atLeast(number);
            case ">" -> Interval.moreThan(number);
            case "<=" -> Interval.atMost(number);
            case "<" -> Interval.lessThan(number);
            case "=" -> Interval.exactly(number);
            default -> throw new IllegalArgumentException("\"" + sign + "\" is none of >= > <= < =");
        };
    }

    /** The sign as seen from the other side: a number that is at most the variable is its lower end. */
    private static String turned(String sign) {
        return switch (sign) {
            case "<=" -> ">=";
            case "<" -> ">";
            default -> throw new IllegalArgumentException("\"" + sign + "\" is none of <= <");
        };
    }

    /** In words that can be said: the gap to the pace is at least -30 points and at most -10 points. */
    public Sentence words() {
        return LightWords.condition(this);
    }

    /** As a table writes it, but with a joined lower and upper end: {@code gap [-30, -10]}. */
    @Override
    public String toString() {
        return variable.key() + " " + interval;
    }
}
