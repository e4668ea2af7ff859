package org.planmodel.io.csv;

/** What a row of a tidy table states (行类型). */
public enum RowKind {
    /** A plan that states nothing else, so that it leaves a trace. */
    PLAN,
    /** A target of an indicator or a measure (目标). */
    TARGET,
    /** What was reported (完成情况). */
    OBSERVATION,
    /** Who answers for a measure (责任分工). */
    RESPONSIBILITY
}
