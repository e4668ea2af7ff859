package org.planmodel.progress;

/** What a unit says about the whole year, not about today (全年预计). */
public enum Outlook {
    /** It will be done (能确保完成). */
    LIKELY,
    /** It can be done with effort (有困难, 经努力可完成). */
    AT_RISK,
    /** It will not be done (不能完成). */
    UNLIKELY
}
