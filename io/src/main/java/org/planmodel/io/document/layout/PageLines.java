package org.planmodel.io.document.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.planmodel.io.internal.WideText;

/** Puts the pieces of one page together to lines in reading order; two columns are read one after the other. */
final class PageLines {

    private final int page;
    private final float height;

    PageLines(int page, float height) {
        this.page = page;
        this.height = height;
    }

    List<Line> lines(List<Piece> pieces, float width) {
        List<List<Piece>> rows = rows(pieces);
        float gutter = Columns.gutter(rows, width);
        List<Line> lines = new ArrayList<>();
        if (gutter <= 0) {
            rows.forEach(row -> lines.add(line(row, 0)));
            return lines;
        }
        List<Line> right = new ArrayList<>();
        for (List<Piece> row : rows) {
            if (Columns.crosses(row, gutter)) {
                lines.addAll(right);
                right.clear();
                lines.add(line(row, 0));
                continue;
            }
            List<Piece> before =
                    row.stream().filter(piece -> piece.x() < gutter).toList();
            List<Piece> behind =
                    row.stream().filter(piece -> piece.x() >= gutter).toList();
            if (!before.isEmpty()) {
                lines.add(line(before, 1));
            }
            if (!behind.isEmpty()) {
                right.add(line(behind, 2));
            }
        }
        lines.addAll(right);
        return lines;
    }

    /** Pieces on nearly one baseline, from top to bottom, each row from left to right. */
    private static List<List<Piece>> rows(List<Piece> pieces) {
        List<Piece> sorted = new ArrayList<>(pieces);
        sorted.sort(Comparator.comparing(Piece::baseline).thenComparing(Piece::x));
        List<List<Piece>> rows = new ArrayList<>();
        List<Piece> row = new ArrayList<>();
        float baseline = 0;
        float size = 0;
        for (Piece piece : sorted) {
            if (!row.isEmpty() && piece.baseline() - baseline > Math.max(size, piece.size()) / 2) {
                rows.add(row);
                row = new ArrayList<>();
                size = 0;
            }
            baseline = row.isEmpty() ? piece.baseline() : baseline;
            size = Math.max(size, piece.size());
            row.add(piece);
        }
        if (!row.isEmpty()) {
            rows.add(row);
        }
        rows.forEach(each -> each.sort(Comparator.comparing(Piece::x)));
        return rows;
    }

    private Line line(List<Piece> row, int column) {
        Map<Float, Integer> sizes = new HashMap<>();
        StringBuilder text = new StringBuilder();
        Piece last = row.get(0);
        boolean number = false;
        float textLeft = -1;
        float left = Float.MAX_VALUE;
        float right = 0;
        for (Piece piece : row) {
            if (isRepeated(piece, last, text)) {
                continue;
            }
            if (number && !piece.text().isBlank()) {
                number = false;
                textLeft = piece.x();
                text.setLength(text.toString().stripTrailing().length());
            } else {
                text.append(gap(last, piece, text));
            }
            text.append(piece.text());
            if (textLeft < 0 && LinePatterns.isNumber(text.toString())) {
                number = true;
            }
            if (!piece.text().isBlank()) {
                sizes.merge(piece.size(), piece.text().length(), Integer::sum);
                left = Math.min(left, piece.x());
                right = Math.max(right, piece.right());
            }
            last = piece;
        }
        float size = sizes.entrySet().stream()
                .max(Map.Entry.<Float, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(last.size());
        return new Line(
                page,
                column,
                left,
                textLeft < 0 ? left : textLeft,
                right,
                Breaks.firstWidth(row),
                row.get(0).baseline(),
                height,
                size,
                text.toString());
    }

    /** Bold print is sometimes the same character twice at nearly one place. */
    private static boolean isRepeated(Piece piece, Piece last, StringBuilder text) {
        return !text.isEmpty()
                && piece != last
                && piece.text().equals(last.text())
                && Math.abs(piece.x() - last.x()) < Math.max(piece.width(), 1) / 4;
    }

    /** What stands between two pieces: nothing, a space, or a tab where they are far apart. */
    private static String gap(Piece last, Piece next, StringBuilder text) {
        if (text.isEmpty()
                || Character.isWhitespace(text.charAt(text.length() - 1))
                || next.text().isBlank()) {
            return "";
        }
        float distance = next.x() - last.right();
        float size = Math.max(last.size(), next.size());
        boolean latin = !WideText.isWide(text.charAt(text.length() - 1))
                && !WideText.isWide(next.text().charAt(0));
        if (distance > 2.5f * size) {
            return "\t";
        }
        return distance > (latin ? 0.25f : 0.9f) * size ? " " : "";
    }
}
