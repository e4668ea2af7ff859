package org.planmodel.progress;

/**
 * Where a progress report stands (报送状态). That it is late or missing is no state: it follows from due date, steps and the day
 * on which one asks ({@link ProgressReport#lateness}).
 */
public enum ReportState {
    /** It is due and nothing has come (待报送). */
    EXPECTED,
    /** The unit has begun to fill it in (填报中). */
    DRAFT,
    /** The unit has handed it in (已报送). */
    SUBMITTED,
    /** The office has accepted it; its figures count from that day on (已审核). */
    ACCEPTED,
    /** The office has sent it back with a reason (退回). */
    RETURNED,
    /** Accepted, and a later report corrects a figure of it; both stay (已更正). */
    CORRECTED;

    /** Whether a report in this state may come into the other one by a single step. */
    public boolean mayBecome(ReportState next) {
        return switch (this) {
            case EXPECTED -> next == DRAFT || next == SUBMITTED;
            case DRAFT -> next == SUBMITTED;
            case SUBMITTED -> next == ACCEPTED || next == RETURNED;
            case RETURNED -> next == DRAFT || next == SUBMITTED;
            case ACCEPTED, CORRECTED -> next == CORRECTED;
        };
    }
}
