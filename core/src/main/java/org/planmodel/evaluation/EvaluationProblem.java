package org.planmodel.evaluation;

import org.planmodel.problem.CataloguedKind;
import org.planmodel.problem.ProblemCatalogue;

/** What can be wrong with figures, or deserves attention in an evaluation. The messages stand in {@code problems.tsv}. */
public enum EvaluationProblem implements CataloguedKind {
    /** A cumulative figure is lower than that of a shorter period. */
    CUMULATIVE_FELL,
    /** The newest figure is of an earlier period than was asked for. */
    DATA_STALE,
    /** The figure is not exact (近, 超, 约, 以上), and decides all the same. */
    FIGURE_NOT_EXACT,
    /** The figure is not exact, and does not decide whether the target is met. */
    FIGURE_DOES_NOT_DECIDE,
    /** The bureau's growth rate goes from a base that was revised. */
    BASE_REVISED,
    /** The growth was computed from the base that the plan names. */
    PLAN_BASE_USED,
    /** The part is more than the whole that it is of. */
    PART_ABOVE_WHOLE,
    /** A printed count is not the sum of its classes. */
    COUNTS_DO_NOT_ADD,
    /** A printed share does not follow from its count. */
    SHARE_DOES_NOT_FOLLOW,
    /** A printed gap does not follow from the figures beside it. */
    GAP_DOES_NOT_FOLLOW,
    /** A printed distance does not follow from the figure and its target. */
    DISTANCE_DOES_NOT_FOLLOW,
    /** A printed ratio does not follow from the two values that it is of. */
    RATIO_DOES_NOT_FOLLOW,
    /** Printed shares of a whole do not add up to 100. */
    SHARES_DO_NOT_ADD;

    private static final ProblemCatalogue TEXTS =
            ProblemCatalogue.read(EvaluationProblem.class.getResourceAsStream("problems.tsv"));

    @Override
    public ProblemCatalogue catalogue() {
        return TEXTS;
    }
}
