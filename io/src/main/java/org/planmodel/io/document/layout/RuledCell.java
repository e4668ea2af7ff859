package org.planmodel.io.document.layout;

import java.util.List;

/** A cell between drawn lines; where it covers several places, at the upper left one. Not thread-safe. */
final class RuledCell {
    /** What a cell keeps free of text at its two sides, in points. */
    private static final float PADDING = 12f;

    private final int column;
    private final int columnSpan;
    private final StringBuilder text = new StringBuilder();
    private final float width;
    /** How wide the first piece of its first line is that cannot be broken. */
    private final float firstWidth;

    private int rowSpan;
    /** How wide its last line is. */
    private float lastWidth;

    RuledCell(int column, int columnSpan, int rowSpan, List<Line> lines, float outerWidth) {
        this.column = column;
        this.columnSpan = columnSpan;
        this.rowSpan = rowSpan;
        this.width = outerWidth - PADDING;
        this.firstWidth = lines.isEmpty() ? 0 : lines.get(0).firstWidth();
        lines.forEach(this::add);
    }

    /** A line that had room for more ended a paragraph. */
    private void add(Line line) {
        String words = line.text().replace('\t', ' ').strip();
        if (!text.isEmpty() && lastWidth + line.firstWidth() < width) {
            text.append('\n').append(words);
        } else {
            LineJoin.append(text, words);
        }
        lastWidth = line.right() - line.left();
    }

    int column() {
        return column;
    }

    int columnSpan() {
        return columnSpan;
    }

    int rowSpan() {
        return rowSpan;
    }

    String text() {
        return text.toString();
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    boolean isAt(RuledCell other) {
        return column == other.column && columnSpan == other.columnSpan;
    }

    boolean isLike(RuledCell other) {
        return isAt(other) && text.compareTo(other.text) == 0;
    }

    /** Whether its last line was full, so that the words of the other did not fit. */
    boolean goesOnIn(RuledCell rest) {
        return !isEmpty() && lastWidth + rest.firstWidth >= width;
    }

    /** Takes in what did not fit, and the rows below that it covers on its page. */
    void append(RuledCell rest) {
        rowSpan += rest.rowSpan - 1;
        LineJoin.append(text, rest.text());
        lastWidth = rest.isEmpty() ? lastWidth : rest.lastWidth;
    }

    void deeper(int rows) {
        rowSpan += rows;
    }
}
