package org.planmodel.quantity;

/**
 * How a stated number relates to the number that is meant (比较词): 不低于5%, 超2000亿元, 6.8%左右.
 *
 * <p>Not to be confused with {@link java.util.Comparator}.
 */
public enum Comparator {
    /** The number itself; no word stands with it (新增50家). */
    EXACTLY("exactly"),
    /** About the number (左右, 约). */
    ABOUT("about"),
    /** Just below the number (近). */
    NEARLY("nearly"),
    /** The number or more (以上, 不低于, 不少于). */
    AT_LEAST("at least"),
    /** More than the number (超, 突破, 余). */
    MORE_THAN("more than"),
    /** The number or less (以内, 不超过). */
    AT_MOST("at most"),
    /** Less than the number (低于, 少于). */
    LESS_THAN("less than");

    private final String english;

    Comparator(String english) {
        this.english = english;
    }

    /** The English words, as they stand before a quantity: {@code at least}. */
    public String english() {
        return english;
    }
}
