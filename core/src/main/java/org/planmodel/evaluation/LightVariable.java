package org.planmodel.evaluation;

import java.util.Locale;
import java.util.NoSuchElementException;
import org.planmodel.progress.Outlook;
import org.planmodel.quantity.Fraction;
import org.planmodel.wording.Sentence;

/**
 * What a light can depend on (亮灯变量). In a table of lights each is written by its {@linkplain #key() key}: {@code gap >= -10}.
 */
public enum LightVariable {
    /** What is done, in percent of the target (完成率). */
    COMPLETION,
    /** What was expected, in percent of the target (序时进度). */
    PACE,
    /** Completion less pace, in points, positive on the good side (与序时进度之差). */
    GAP,
    /** What is done, in percent of what was expected (完成率与序时进度之比). */
    OF_PACE,
    /** A growth rate, in percent (增速). */
    GROWTH,
    /** The distance of a figure to its target, positive on the good side; in points where it is a rate (与目标之差). */
    MARGIN,
    /** A growth rate less that of the peers, in points (与平均增速之差). */
    PEER_MARGIN,
    /** Days after the due date; 0 if in time (超期天数). */
    DAYS_LATE(true),
    /** Days that are left until the due date; 0 on it or after it (距时限天数). */
    DAYS_LEFT(true),
    /** Months that have closed without the stage (连续未达月数). */
    MONTHS_LATE(true),
    /** The latest periods in a row in which the amount was missed (连续未完成期数). */
    PERIODS_MISSED(true),
    /** What the unit expects: 0 will be done, 1 possible with effort, 2 will not be done (单位预计). */
    OUTLOOK(true);

    private static final Fraction HUNDREDTH = Fraction.of(1, 100);

    private final boolean counted;

    LightVariable() {
        this(false);
    }

    LightVariable(boolean counted) {
        this.counted = counted;
    }

    /** How a table writes it: {@code of-pace}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What it is called. */
    public Sentence words() {
        return EvaluationWords.table().name(this);
    }

    /** Whether it is a whole number of 0 or more; else it is any number. */
    public boolean isCounted() {
        return counted;
    }

    /** Which values there are. */
    Interval domain() {
        if (this == OUTLOOK) {
            return Interval.between(Fraction.ZERO, Fraction.of(Outlook.values().length - 1));
        }
        return counted ? Interval.atLeast(Fraction.ZERO) : Interval.all();
    }

    /** The step to the next number that people would name. */
    Fraction step() {
        return counted ? Fraction.ONE : HUNDREDTH;
    }

    /**
     * The variable with this key.
     *
     * @throws NoSuchElementException if there is none
     */
    static LightVariable ofKey(String key) {
        for (LightVariable variable : values()) {
            if (variable.key().equals(key)) {
                return variable;
            }
        }
        throw new NoSuchElementException("no variable \"" + key + "\" for lights");
    }
}
