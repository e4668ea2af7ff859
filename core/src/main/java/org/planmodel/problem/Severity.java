package org.planmodel.problem;

/** How serious a problem is (严重程度), in ascending order. */
public enum Severity {
    /** Worth knowing; nothing is wrong (提示). */
    INFO,
    /** Something may be wrong or was not understood (警告). */
    WARNING,
    /** Something is wrong (错误). */
    ERROR
}
