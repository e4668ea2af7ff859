package org.planmodel.io.document.layout;

/**
 * A straight line that is drawn on a page, level or upright: the edge of a cell of a table (表格线).
 *
 * @param left the smaller x
 * @param top the smaller y, from the top of the page
 * @param right the larger x, equal to the left one if the line is upright
 * @param bottom the larger y, equal to the top one if the line is level
 */
public record Rule(float left, float top, float right, float bottom) {
    /** How far a line may be from straight, and a stroke from thin. */
    private static final float THIN = 3f;

    /** The line from one corner to the other of a box that is thin enough to be one; a box that is not has no line. */
    public static boolean isThin(float width, float height) {
        return Math.abs(width) <= THIN || Math.abs(height) <= THIN;
    }

    /** The line between two points, level or upright, whichever it nearly is; of a thin box, its middle. */
    public static Rule between(float x1, float y1, float x2, float y2) {
        float left = Math.min(x1, x2);
        float right = Math.max(x1, x2);
        float top = Math.min(y1, y2);
        float bottom = Math.max(y1, y2);
        return right - left >= bottom - top
                ? new Rule(left, (top + bottom) / 2, right, (top + bottom) / 2)
                : new Rule((left + right) / 2, top, (left + right) / 2, bottom);
    }

    boolean isLevel() {
        return right - left >= bottom - top;
    }

    /** The same with rows and columns exchanged. */
    Rule turned() {
        return new Rule(top, left, bottom, right);
    }
}
