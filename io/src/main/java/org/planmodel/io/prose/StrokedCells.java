package org.planmodel.io.prose;

import java.util.ArrayList;
import java.util.List;
import org.planmodel.SourceSpan;

/** Takes a line apart at its strokes: 1 | 地区生产总值 | % | 预期性 |. */
final class StrokedCells {
    private StrokedCells() {}

    /** The cells of the line; what a stroke at either end of it closes off is none. */
    static List<SourceSpan> of(String text, SourceSpan line) {
        List<SourceSpan> cells = new ArrayList<>();
        int start = line.start();
        for (int i = line.start(); i <= line.end(); i++) {
            if (i == line.end() || text.charAt(i) == TextTables.STROKE) {
                SourceSpan cell = trimmed(text, start, i);
                boolean outside = cell.length() == 0 && (i == line.end() || start == line.start());
                if (!outside) {
                    cells.add(cell);
                }
                start = i + 1;
            }
        }
        return cells;
    }

    /** The one cell of a line, without the strokes around it; empty where there is nothing else. */
    static SourceSpan line(String text, SourceSpan line) {
        return trimmed(text, line.start(), line.end());
    }

    private static SourceSpan trimmed(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isOutside(text.charAt(start))) {
            start++;
        }
        while (end > start && isOutside(text.charAt(end - 1))) {
            end--;
        }
        return new SourceSpan(start, end);
    }

    private static boolean isOutside(char c) {
        return c == TextTables.STROKE || FoldedText.isBlank(c);
    }
}
