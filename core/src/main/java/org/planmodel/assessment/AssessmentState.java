package org.planmodel.assessment;

/** Where an assessment stands (考核流程). */
public enum AssessmentState {
    /** The units have assessed themselves (自查自评). */
    SELF_ASSESSED,
    /** The office has looked it over (复核). */
    REVIEWED,
    /** It is published for objections (公示). */
    PROVISIONAL,
    /** A unit has objected (申请复查); others may follow. */
    OBJECTED,
    /** The office has looked again (复查). */
    RECHECKED,
    /** It is final (审定). */
    FINAL;

    /** Whether an assessment in this state may come into the other one by a single step. */
    public boolean mayBecome(AssessmentState next) {
        return switch (this) {
            case SELF_ASSESSED -> next == REVIEWED;
            case REVIEWED -> next == PROVISIONAL;
            case PROVISIONAL -> next == OBJECTED || next == FINAL;
            case OBJECTED -> next == OBJECTED || next == RECHECKED;
            case RECHECKED -> next == PROVISIONAL || next == FINAL;
            case FINAL -> false;
        };
    }
}
