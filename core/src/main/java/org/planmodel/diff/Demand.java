package org.planmodel.diff;

/** Whether a change asks more or less of those who answer for the target (要求变化). */
public enum Demand {
    /** It asks more (要求提高). */
    HARDER,
    /** It asks less (要求降低). */
    EASIER
}
