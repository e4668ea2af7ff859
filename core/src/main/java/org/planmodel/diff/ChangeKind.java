package org.planmodel.diff;

/** What happened to a thing between two plans (变化类型). */
public enum ChangeKind {
    /** It was not there (新增). */
    ADDED,
    /** It is no longer there (删除). */
    DROPPED,
    /** It has another name (更名). */
    RENAMED,
    /** One became several (拆分). */
    SPLIT,
    /** Several became one (合并). */
    MERGED,
    /** It stands under another measure (调整位置). */
    MOVED,
    /** Its figure is higher (调高). */
    RAISED,
    /** Its figure is lower (调低). */
    LOWERED,
    /** The words bind more: 左右 became 以上, 力争 became 确保, expected became binding (收紧). */
    TIGHTENED,
    /** The words bind less (放宽). */
    LOOSENED,
    /** It is stated in another way that is neither more nor less: words for a figure, another unit or basis (表述调整). */
    RESTATED,
    /** It is due on another day (时限调整). */
    DUE_MOVED,
    /** Others answer for it (责任调整). */
    REASSIGNED
}
