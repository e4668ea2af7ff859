package org.planmodel.assessment;

import java.io.Serializable;
import java.util.List;
import org.planmodel.internal.Checks;

/**
 * Units that are ranked among themselves (考核分类): 经济部门, 街道. Peers are those of the same group.
 *
 * @param name what the group is called
 * @param units the ids of its units
 */
public record AssessmentGroup(String name, List<String> units) implements Serializable {
    /** A group. */
    public AssessmentGroup {
        Checks.text("name", name);
        units = List.copyOf(units);
        if (units.isEmpty()) {
            throw new IllegalArgumentException("units: group " + name + " has none");
        }
    }
}
