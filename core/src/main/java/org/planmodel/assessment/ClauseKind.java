package org.planmodel.assessment;

import java.util.EnumSet;
import java.util.Set;

/** What a clause of a scoring rule says. The constants are those of the first column of {@code rule-sentences.tsv}. */
enum ClauseKind {
    WHEN_MET,
    WHEN_ABOVE,
    WHEN_MISSED,
    POINTS,
    ALL_POINTS,
    NOTHING,
    MET,
    ALL,
    FULL,
    BONUS,
    BONUS_POINTS,
    MOST_BARE,
    MOST,
    SHORTFALL,
    SHORTFALL_POINTS,
    EITHER,
    EITHER_POINTS,
    MOST_OFF,
    FLOOR,
    ZERO,
    MISSED_POINTS,
    PROPORTIONAL,
    STEPS,
    CUT,
    VETO,
    VETO_WORD,
    OTHERWISE,
    TIER_FROM,
    TIER_FROM_FULL,
    TIER_FROM_BELOW,
    TIER_BETWEEN,
    TIER_BELOW,
    TIER_AT_MOST,
    TIER_AT_MOST_ZERO,
    RANK_FIRST,
    RANK_STEP,
    RANK_SHARE,
    ON_TIME,
    LATE_EACH,
    LATE_NOTHING,
    MISSING_EACH,
    EMPTY_EACH,
    RETURNED_EACH,
    CEILING_KEPT,
    CEILING_STEP;

    /** What says of whom the next clause is. */
    static final Set<ClauseKind> CONDITIONS = EnumSet.of(WHEN_MET, WHEN_ABOVE, WHEN_MISSED);

    /** What a missed target gets. */
    static final Set<ClauseKind> MISSED =
            EnumSet.of(SHORTFALL, SHORTFALL_POINTS, EITHER, EITHER_POINTS, ZERO, MISSED_POINTS, PROPORTIONAL, STEPS);

    /** What may stand more than once, with other numbers. */
    static final Set<ClauseKind> REPEATED =
            EnumSet.of(WHEN_MET, WHEN_ABOVE, WHEN_MISSED, TIER_FROM_BELOW, TIER_BETWEEN, CEILING_STEP);

    /** Rules of one sort; the clauses of two sorts do not make one rule. */
    enum Family {
        /** By a target, met or missed. */
        TARGET(EnumSet.range(WHEN_MET, OTHERWISE)),
        /** By steps of completion. */
        TIERS(EnumSet.of(
                FULL,
                TIER_FROM,
                TIER_FROM_FULL,
                TIER_FROM_BELOW,
                TIER_BETWEEN,
                TIER_BELOW,
                TIER_AT_MOST,
                TIER_AT_MOST_ZERO,
                CUT,
                OTHERWISE)),
        /** By rank. */
        RANK(EnumSet.of(FULL, RANK_FIRST, RANK_STEP, RANK_SHARE, FLOOR)),
        /** By how reports came. */
        REPORTS(EnumSet.of(FULL, ON_TIME, LATE_EACH, LATE_NOTHING, MISSING_EACH, EMPTY_EACH, RETURNED_EACH, FLOOR)),
        /** By a ceiling. */
        CEILING(EnumSet.of(FULL, CEILING_KEPT, CEILING_STEP, OTHERWISE));

        final Set<ClauseKind> kinds;

        Family(Set<ClauseKind> kinds) {
            this.kinds = kinds;
        }
    }
}
