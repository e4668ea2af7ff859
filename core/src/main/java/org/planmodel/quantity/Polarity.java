package org.planmodel.quantity;

/** Which direction of a figure is the good one (指标方向: 正向指标, 逆向指标). */
public enum Polarity {
    /** The higher the better (正向): 新增50家 is met by 55. */
    MORE_IS_BETTER("more is better"),
    /** The lower the better (逆向): 万元GDP水耗. */
    LESS_IS_BETTER("less is better");

    private final String english;

    Polarity(String english) {
        this.english = english;
    }

    /** The English words: {@code more is better}. */
    public String english() {
        return english;
    }
}
