package org.planmodel.diff;

/** What kind of thing of a plan is compared (对比对象). */
public enum ItemKind {
    /** An indicator (指标). */
    INDICATOR,
    /** A measure (任务). */
    MEASURE,
    /** A target of an indicator or a measure (目标). */
    TARGET,
    /** A stage of a project (项目节点). */
    MILESTONE,
    /** A responsible unit (责任单位). */
    UNIT
}
