package org.planmodel.progress;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.planmodel.internal.Checks;

/**
 * What is to be done by a day within a work item (时间节点): 3月底前完成立项.
 *
 * @param due by when
 * @param what what is to be done by then
 */
public record TimeNode(LocalDate due, String what) implements Serializable {
    /**
     * A time node.
     *
     * @throws IllegalArgumentException if the text is blank
     */
    public TimeNode {
        Objects.requireNonNull(due, "due");
        Checks.text("what", what);
    }
}
