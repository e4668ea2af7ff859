package org.planmodel.progress;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What can be done with a supervised task (督办环节), from which states, and into which one it leads. */
public enum TaskAction {
    /** A unit is charged with it, or another one instead (交办, 转办). */
    ASSIGN(TaskState.ASSIGNED, TaskState.UNASSIGNED, TaskState.ASSIGNED, TaskState.IN_PROGRESS),
    /** The unit begins; its first accepted report says so (启动). */
    START(TaskState.IN_PROGRESS, TaskState.ASSIGNED),
    /** The unit reports on it (反馈). */
    REPORT(null, TaskState.IN_PROGRESS),
    /** The office urges it on (催办). */
    URGE(null, TaskState.ASSIGNED, TaskState.IN_PROGRESS),
    /** The unit says that it is done (报办结). */
    REPORT_DONE(TaskState.REPORTED_DONE, TaskState.ASSIGNED, TaskState.IN_PROGRESS),
    /** The office has verified it and strikes it off (审核, 销号). */
    CLOSE(TaskState.CLOSED, TaskState.REPORTED_DONE),
    /** The office is not satisfied and sends it back, with the reason (退回). */
    SEND_BACK(TaskState.IN_PROGRESS, TaskState.REPORTED_DONE),
    /** It gets a later due date, with an approver; the old one stays in the ledger (延期). */
    EXTEND(null, TaskState.ASSIGNED, TaskState.IN_PROGRESS),
    /** Its content is changed, with an approver (调整). */
    ADJUST(null, TaskState.ASSIGNED, TaskState.IN_PROGRESS),
    /** It rests, with reason and approver (中止). */
    SUSPEND(TaskState.SUSPENDED, TaskState.ASSIGNED, TaskState.IN_PROGRESS),
    /** It is taken up again (恢复). */
    RESUME(TaskState.IN_PROGRESS, TaskState.SUSPENDED),
    /** It is given up, with reason and approver (撤销). */
    CANCEL(TaskState.CANCELLED, TaskState.UNASSIGNED, TaskState.ASSIGNED, TaskState.IN_PROGRESS, TaskState.SUSPENDED),
    /** It does not apply, with the reason (不适用). */
    EXEMPT(TaskState.NOT_APPLICABLE, TaskState.UNASSIGNED, TaskState.ASSIGNED, TaskState.IN_PROGRESS),
    /** A closed one is opened again, because a figure was corrected, with the reason (重新办理). */
    REOPEN(TaskState.IN_PROGRESS, TaskState.CLOSED);

    private final Optional<TaskState> to;
    private final Set<TaskState> from;

    TaskAction(@Nullable TaskState to, TaskState first, TaskState... others) {
        this.to = Optional.ofNullable(to);
        this.from = EnumSet.of(first, others);
    }

    /** The state that it leads into; nothing if the task stays in its state. */
    public Optional<TaskState> leadsTo() {
        return to;
    }

    /** Whether it can be done with a task in this state. */
    public boolean isPossibleFrom(TaskState state) {
        return from.contains(state);
    }

    /** Whether it needs an approver (批准人). */
    public boolean needsApprover() {
        return this == EXTEND || this == ADJUST || this == SUSPEND || this == CANCEL;
    }

    /** Whether it needs a reason. */
    public boolean needsReason() {
        return this == SEND_BACK
                || this == EXTEND
                || this == SUSPEND
                || this == CANCEL
                || this == EXEMPT
                || this == REOPEN;
    }
}
