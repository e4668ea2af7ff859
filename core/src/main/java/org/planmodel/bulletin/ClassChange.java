package org.planmodel.bulletin;

import java.io.Serializable;
import java.util.Objects;
import org.planmodel.progress.ReportItem;
import org.planmodel.wording.Sentence;

/**
 * A target that is in another class than at the last bulletin (类别变化).
 *
 * @param item the target
 * @param name what it is called
 * @param before the class that it was in, as known on the day of the last bulletin
 * @param after the class that it is in now
 */
public record ClassChange(ReportItem item, Sentence name, ItemClass before, ItemClass after) implements Serializable {
    /** A change. */
    public ClassChange {
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
    }

    /** Whether it is as it should be now and was not before. */
    public boolean isBetter() {
        return before.isBehind() && after.isOnPace();
    }

    /** Whether it has to be explained now and had not before. */
    public boolean isWorse() {
        return !before.isBehind() && after.isBehind();
    }
}
