package org.planmodel.diff;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.planmodel.HeldTarget;
import org.planmodel.Plan;

/**
 * A district's targets beside its city's (上下级计划对照): the same indicator in the same aspect on another level.
 *
 * <p>Only what is surely the same indicator is set side by side: one entry of the catalogue, or the same name. A likeness of words is not enough
 * between two plans of different places.
 *
 * @param lower the title of the lower level's plan
 * @param upper the title of the upper level's plan
 * @param lines what both have, in the order of the lower level's plan
 * @param onlyUpper the targets of the upper level's indicators that the lower level's plan says nothing of
 */
public record VerticalComparison(String lower, String upper, List<VerticalLine> lines, List<HeldTarget> onlyUpper)
        implements Serializable {
    /** A comparison; the lists are copied. */
    public VerticalComparison {
        Objects.requireNonNull(lower, "lower");
        Objects.requireNonNull(upper, "upper");
        lines = List.copyOf(lines);
        onlyUpper = List.copyOf(onlyUpper);
    }

    /** Compares by the standard catalogues. */
    public static VerticalComparison of(Plan lower, Plan upper) {
        return PlanDiffer.standard().compareLevels(lower, upper);
    }
}
