package org.planmodel.progress;

/** Which of several targets of one indicator is meant (目标口径). An evaluation says which one it judged by. */
public enum TargetSet {
    /** What the plan says (计划目标). */
    PLAN,
    /** What a superior has sent down (下达目标, 考核目标). */
    ASSIGNED,
    /** What is striven for beyond that (奋斗目标, 激励目标). */
    STRETCH
}
