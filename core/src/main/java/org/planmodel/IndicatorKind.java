package org.planmodel;

/** Whether an indicator binds (指标属性). */
public enum IndicatorKind {
    /** Expected of the market and the public (预期性指标). */
    EXPECTED,
    /** Binding on the government; missing it weighs more (约束性指标). */
    BINDING
}
