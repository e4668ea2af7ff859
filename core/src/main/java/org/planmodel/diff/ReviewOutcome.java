package org.planmodel.diff;

/** What became of a target, by what the next plan reports (目标完成结果). */
public enum ReviewOutcome {
    /** The reported figure satisfies it (完成). */
    ACHIEVED,
    /** It does not (未完成). */
    MISSED,
    /**
     * It cannot be said: the target is in words, the units do not compare, the figure is not of the whole year, or the report not
     * exact enough (无法判定).
     */
    UNDECIDED,
    /** The next plan reports nothing of it (未提及). */
    NOT_MENTIONED
}
