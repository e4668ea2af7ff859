package org.planmodel.evaluation;

import java.io.Serializable;
import java.util.Objects;
import org.planmodel.wording.Sentence;

/**
 * A light that an office shows (亮灯): a word with a meaning. Which colour it is painted in is a matter of presentation; the same word may mean
 * praise in one place and a reminder in another.
 *
 * @param label the word: 黄灯, 二级
 * @param meaning what it means: 进度偏慢
 * @param signal how good or bad it is
 */
public record Light(Sentence label, Sentence meaning, Signal signal) implements Serializable {
    /** How good or bad a light is, from the best on. */
    public enum Signal {
        /** Something to be praised (表扬). */
        PRAISE,
        /** As it should be (正常). */
        GOOD,
        /** Something that comes soon (提醒). */
        REMINDER,
        /** Something that is not as it should be (预警). */
        WARNING,
        /** Something that is badly wrong (严重预警). */
        ALARM
    }

    /** A light. */
    public Light {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(meaning, "meaning");
        Objects.requireNonNull(signal, "signal");
    }

    /** The label in English. */
    @Override
    public String toString() {
        return label.english();
    }
}
