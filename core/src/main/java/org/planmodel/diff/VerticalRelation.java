package org.planmodel.diff;

/** How a lower level's target relates to that of the level above (与上级目标的关系). */
public enum VerticalRelation {
    /** A rate or share that is set higher (高于上级). */
    HIGHER,
    /** The same rate or share (与上级持平). */
    EQUAL,
    /** A rate or share that is set lower (低于上级). */
    LOWER,
    /** An amount, which is part of the upper level's (占上级比重). */
    SHARE,
    /** A target without a figure (无法比较). */
    UNDECIDED
}
