package org.planmodel;

/** How firmly a plan commits to a target (承诺程度). */
public enum Commitment {
    /** It will be done (确保). */
    FIRM,
    /** It is stated without such a word. */
    PLAIN,
    /** It is striven for (力争, 争取). */
    STRETCH
}
