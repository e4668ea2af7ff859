package org.planmodel.io.document.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Finds the gutter between two columns of running text. A table has gaps, too, but its cells do not fill their columns. */
final class Columns {
    private static final int LEAST_ROWS = 10;
    private static final float STEP = 2f;

    private Columns() {}

    /** Where the gutter is, or 0 for none. */
    static float gutter(List<List<Piece>> rows, float width) {
        float best = 0;
        int most = 0;
        for (float x = width * 0.35f; x < width * 0.65f; x += STEP) {
            int split = 0;
            for (List<Piece> row : rows) {
                split += isSplit(row, x) ? 1 : 0;
            }
            if (split > most) {
                most = split;
                best = x;
            }
        }
        return most >= LEAST_ROWS && most * 10 >= rows.size() * 6 && isFull(rows, best) ? best : 0;
    }

    private static boolean isSplit(List<Piece> row, float x) {
        boolean before = row.stream().anyMatch(piece -> piece.right() <= x);
        boolean behind = row.stream().anyMatch(piece -> piece.x() >= x);
        return before && behind && !crosses(row, x);
    }

    /** Whether the row goes on over the place: with a piece, or with two that stand closer than columns do. */
    static boolean crosses(List<Piece> row, float x) {
        float before = -Float.MAX_VALUE;
        float behind = Float.MAX_VALUE;
        float size = 0;
        for (Piece piece : row) {
            if (piece.x() < x && piece.right() > x) {
                return true;
            }
            before = piece.right() <= x ? Math.max(before, piece.right()) : before;
            behind = piece.x() >= x ? Math.min(behind, piece.x()) : behind;
            size = Math.max(size, piece.size());
        }
        return behind - before < size;
    }

    /** Whether most rows on both sides reach from edge to edge of their column. */
    private static boolean isFull(List<List<Piece>> rows, float gutter) {
        List<Float> before = new ArrayList<>();
        List<Float> behind = new ArrayList<>();
        for (List<Piece> row : rows) {
            if (isSplit(row, gutter)) {
                before.add(
                        extent(row.stream().filter(piece -> piece.x() < gutter).toList()));
                behind.add(
                        extent(row.stream().filter(piece -> piece.x() >= gutter).toList()));
            }
        }
        return isEven(before) && isEven(behind);
    }

    private static float extent(List<Piece> row) {
        float left = Float.MAX_VALUE;
        float right = 0;
        float inside = 0;
        for (Piece piece : row) {
            left = Math.min(left, piece.x());
            right = Math.max(right, piece.right());
            inside += piece.width();
        }
        // a row of a table is mostly gaps
        return inside > 0.7f * (right - left) ? right - left : 0;
    }

    private static boolean isEven(List<Float> extents) {
        Collections.sort(extents);
        return extents.get(extents.size() / 2) > 0.8f * extents.get(extents.size() - 1);
    }
}
