package org.planmodel.wording;

/** A language in which the library speaks to people (语言). */
public enum Language {
    /** Chinese in simplified characters (中文). */
    CHINESE,
    /** English (英文). */
    ENGLISH
}
