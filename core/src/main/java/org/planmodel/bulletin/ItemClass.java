package org.planmodel.bulletin;

import java.util.List;
import org.planmodel.evaluation.Evaluation;
import org.planmodel.evaluation.Measurability;
import org.planmodel.wording.Sentence;

/**
 * The class that a target is counted in (进度类别). Every target is in exactly one, so that counts add up. Shares are those of the targets that
 * were {@linkplain #isJudged() judged}; the others are counted beside them.
 */
public enum ItemClass {
    /** Reached, early or in time (已完成). */
    ACHIEVED,
    /** Reached by a figure that is not final enough (待核定). */
    AWAITING_VERIFICATION,
    /** More than expected (超序时). */
    AHEAD,
    /** As expected (按序时). */
    ON_TRACK,
    /** Less than expected (慢序时). */
    BEHIND,
    /** Something is expected, and nothing was done (尚未启动). */
    NOT_STARTED,
    /** Not reached in time, or a ceiling broken (未完成). */
    MISSED,
    /** Nothing is expected yet (尚未到期). */
    NOT_DUE,
    /** Nothing was reported (无数据). */
    NO_DATA,
    /** The figure to be reached has not been sent down (目标待下达). */
    AWAITING_ASSIGNMENT,
    /** The unit has no such target (不适用). */
    NOT_APPLICABLE,
    /** The criterion is in words, or the good direction is not known (无法量化判定). */
    UNDECIDED;

    /** The class of an evaluation. */
    public static ItemClass of(Evaluation evaluation) {
        Measurability measurability = evaluation.measurability();
        return switch (measurability) {
            case NO_DATA -> NO_DATA;
            case AWAITING_ASSIGNMENT -> AWAITING_ASSIGNMENT;
            case NOT_APPLICABLE -> NOT_APPLICABLE;
            case UNDECIDED -> UNDECIDED;
            case MEASURED, STALE -> ofMeasured(evaluation);
        };
    }

    private static ItemClass ofMeasured(Evaluation evaluation) {
        return switch (evaluation.outcome()) {
            case ACHIEVED, ACHIEVED_EARLY -> ACHIEVED;
            case AWAITING_VERIFICATION -> AWAITING_VERIFICATION;
            case MISSED -> MISSED;
            case OPEN ->
                evaluation
                        .progress()
                        .map(progress -> switch (progress) {
                            case NOT_DUE -> NOT_DUE;
                            case NOT_STARTED -> NOT_STARTED;
                            case BEHIND -> BEHIND;
                            case ON_TRACK -> ON_TRACK;
                            case AHEAD -> AHEAD;
                        })
                        .orElse(UNDECIDED);
        };
    }

    /** Which stands worse, the worst first. */
    private static final List<ItemClass> FROM_THE_WORST = List.of(
            MISSED,
            BEHIND,
            NOT_STARTED,
            NO_DATA,
            UNDECIDED,
            AWAITING_ASSIGNMENT,
            NOT_DUE,
            ON_TRACK,
            AHEAD,
            AWAITING_VERIFICATION,
            ACHIEVED,
            NOT_APPLICABLE);

    /** The class of a whole that each part is to meet alone: that of the part that stands worst. Where no part has started, it has not. */
    static ItemClass worst(List<ItemClass> parts) {
        return FROM_THE_WORST.stream()
                .filter(parts::contains)
                .findFirst()
                .filter(worst -> worst != NOT_STARTED || parts.stream().allMatch(part -> part == NOT_STARTED))
                .orElse(BEHIND);
    }

    /** Whether it was reached. */
    public boolean isAchieved() {
        return this == ACHIEVED || this == AWAITING_VERIFICATION;
    }

    /** Whether it was judged, and so counts in the whole of the shares. */
    public boolean isJudged() {
        return compareTo(MISSED) <= 0;
    }

    /** Whether it has to be explained: behind, not started or missed. */
    public boolean isBehind() {
        return this == BEHIND || this == NOT_STARTED || this == MISSED;
    }

    /** Whether it was judged and is as it should be. */
    public boolean isOnPace() {
        return isJudged() && !isBehind();
    }

    /** What it is called. */
    public Sentence words() {
        return BulletinWords.table().name(this);
    }
}
