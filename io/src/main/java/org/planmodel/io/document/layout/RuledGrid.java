package org.planmodel.io.document.layout;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** The cells that the lines of one table enclose: where no line parts two neighbours they are one cell. A side that no line closes is closed where the lines end. */
final class RuledGrid {
    /** More cells than a page has room for. */
    private static final int MOST = 20_000;

    /** Half a cell's worth of table that is open at a side. */
    private static final float OPEN = 2 * RuleLines.NEAR;

    private final float[] xs;
    private final float[] ys;
    /** Whether a line stands right of the cell at row and column. */
    private final BitSet right = new BitSet();
    /** Whether a line stands below it. */
    private final BitSet below = new BitSet();

    private RuledGrid(float[] xs, float[] ys) {
        this.xs = xs;
        this.ys = ys;
    }

    /** The grid of lines that hang together, if they enclose more than one column and row. */
    static Optional<RuledGrid> of(RuleLines lines) {
        float[] xs = places(lines.upright().stream().map(Rule::left).toList(), ends(lines.level(), false));
        float[] ys = places(lines.level().stream().map(Rule::top).toList(), ends(lines.upright(), true));
        if (xs.length < 3 || ys.length < 3 || (long) xs.length * ys.length > MOST) {
            return Optional.empty();
        }
        RuledGrid grid = new RuledGrid(xs, ys);
        lines.upright().forEach(grid::upright);
        lines.level().forEach(grid::level);
        return Optional.of(grid);
    }

    private static float[] ends(List<Rule> lines, boolean upright) {
        float first = Float.MAX_VALUE;
        float last = -Float.MAX_VALUE;
        for (Rule line : lines) {
            first = Math.min(first, upright ? line.top() : line.left());
            last = Math.max(last, upright ? line.bottom() : line.right());
        }
        return new float[] {first, last};
    }

    private static float[] places(List<Float> given, float[] ends) {
        if (given.isEmpty()) {
            return new float[0];
        }
        TreeSet<Float> places = new TreeSet<>(given);
        if (ends[0] < places.first() - OPEN) {
            places.add(ends[0]);
        }
        if (ends[1] > places.last() + OPEN) {
            places.add(ends[1]);
        }
        float[] apart = new float[places.size()];
        int count = 0;
        for (float place : places) {
            if (count == 0 || place - apart[count - 1] > RuleLines.NEAR) {
                apart[count++] = place;
            }
        }
        return Arrays.copyOf(apart, count);
    }

    private void upright(Rule line) {
        int column = nearest(xs, line.left());
        for (int row = 0; row < rows(); row++) {
            float middle = (ys[row] + ys[row + 1]) / 2;
            if (column > 0 && line.top() < middle && middle < line.bottom()) {
                right.set(index(row, column - 1));
            }
        }
    }

    private void level(Rule line) {
        int row = nearest(ys, line.top());
        for (int column = 0; column < columns(); column++) {
            float middle = (xs[column] + xs[column + 1]) / 2;
            if (row > 0 && line.left() < middle && middle < line.right()) {
                below.set(index(row - 1, column));
            }
        }
    }

    private static int nearest(float[] places, float place) {
        int at = before(places, place);
        return at + 1 < places.length && (at < 0 || places[at + 1] - place < place - places[at]) ? at + 1 : at;
    }

    /** The index of the last place that is not behind this one, or -1. */
    private static int before(float[] places, float place) {
        int found = Arrays.binarySearch(places, place);
        return found >= 0 ? found : -found - 2;
    }

    private int index(int row, int column) {
        return row * columns() + column;
    }

    int rows() {
        return ys.length - 1;
    }

    int columns() {
        return xs.length - 1;
    }

    float top() {
        return ys[0];
    }

    float bottom() {
        return ys[ys.length - 1];
    }

    float width(int column, int span) {
        return xs[column + span] - xs[column];
    }

    /** How many columns the cell covers that begins here. */
    int columnSpan(int row, int column) {
        int last = column;
        while (last + 1 < columns() && !right.get(index(row, last))) {
            last++;
        }
        return last - column + 1;
    }

    /** How many rows the cell covers that begins here. */
    int rowSpan(int row, int column) {
        int last = row;
        while (last + 1 < rows() && !below.get(index(last, column))) {
            last++;
        }
        return last - row + 1;
    }

    /** The row and column that a place on the page lies in: row times columns plus column; -1 outside. */
    int at(float x, float y) {
        int column = before(xs, x);
        int row = before(ys, y);
        boolean inside = column >= 0 && column < columns() && row >= 0 && row < rows();
        return inside ? index(row, column) : -1;
    }

    /** Whether another page goes on with these columns. */
    boolean hasColumnsOf(RuledGrid other) {
        if (xs.length != other.xs.length) {
            return false;
        }
        for (int i = 0; i < xs.length; i++) {
            // left and right pages may be shifted, the columns keep their widths
            if (Math.abs(xs[i] - xs[0] - (other.xs[i] - other.xs[0])) > RuleLines.NEAR) {
                return false;
            }
        }
        return true;
    }
}
