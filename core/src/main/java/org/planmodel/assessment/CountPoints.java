package org.planmodel.assessment;

import java.io.Serializable;
import java.util.Objects;
import org.planmodel.quantity.Fraction;

/**
 * What a count is worth (按次分值): two yellow lights are one point less.
 *
 * @param counted what is counted
 * @param every for how many of them, 1 or more; what is left over does not count
 * @param points the points for that many; negative to take away
 */
public record CountPoints(Fact counted, int every, Fraction points) implements Serializable {
    /** What a count is worth. */
    public CountPoints {
        Objects.requireNonNull(counted, "counted");
        Objects.requireNonNull(points, "points");
        if (every < 1) {
            throw new IllegalArgumentException("every: " + every + " is less than 1");
        }
    }

    /** What each one is worth. */
    public static CountPoints each(Fact counted, Fraction points) {
        return new CountPoints(counted, 1, points);
    }

    /** The points for a count. */
    Fraction of(Fraction count) {
        return count.over(Fraction.of(every)).floor().times(points);
    }
}
