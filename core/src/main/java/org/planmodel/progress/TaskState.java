package org.planmodel.progress;

/** Where a supervised task stands (督办状态). That it is overdue is no state: it follows from due date and day. */
public enum TaskState {
    /** Nobody was charged with it yet (待交办). */
    UNASSIGNED,
    /** A unit was charged with it, and has not begun (已交办, 尚未启动). */
    ASSIGNED,
    /** The unit works on it (办理中). */
    IN_PROGRESS,
    /** The unit says that it is done (已报办结). */
    REPORTED_DONE,
    /** The office has verified it and struck it off (销号). */
    CLOSED,
    /** It rests for a while (中止). */
    SUSPENDED,
    /** It was given up (撤销). */
    CANCELLED,
    /** It turned out not to apply (不适用). */
    NOT_APPLICABLE;

    /** Whether nothing more is to be done. */
    public boolean isFinal() {
        return this == CLOSED || this == CANCELLED || this == NOT_APPLICABLE;
    }
}
