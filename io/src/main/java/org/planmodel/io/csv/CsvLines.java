package org.planmodel.io.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.planmodel.problem.Location;

/** Reads the lines of a CSV text, with the place of each cell. Quotation marks may hold commas and line ends. */
final class CsvLines {
    private static final int SHOWN = 40;

    private final String text;
    private final int maxCells;
    private int cells;
    private int at;
    private int line = 1;
    private int lineStart;
    private boolean open;

    CsvLines(String text, int maxCells) {
        this.text = text;
        this.maxCells = maxCells;
    }

    /**
     * A cell and where it begins.
     *
     * @param wellFormed false where something stands between a closing quotation mark and the end of the cell
     */
    record Cell(String text, int line, int column, boolean wellFormed) {
        Location place() {
            return new Location.Line(line, column);
        }

        String shown() {
            return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
        }
    }

    int maxCells() {
        return maxCells;
    }

    /** Whether there were more cells than the limit; then the last line is not whole, and no other follows. */
    boolean isTooLong() {
        return cells > maxCells;
    }

    /** Whether a quotation mark was still open at the end of the text. */
    boolean isCutOff() {
        return open;
    }

    /** Whether the end of the text is reached, and no line end stands there. */
    boolean endsWithoutLineEnd() {
        return at >= text.length() && !isLineEnd(text.charAt(text.length() - 1));
    }

    /** The next line that is not empty; nothing at the end. */
    Optional<List<Cell>> next() {
        while (at < text.length() && isLineEnd(text.charAt(at))) {
            endLine();
        }
        if (at >= text.length() || isTooLong()) {
            return Optional.empty();
        }
        List<Cell> cells = new ArrayList<>();
        cells.add(cell());
        while (at < text.length() && text.charAt(at) == ',' && !isTooLong()) {
            at++;
            cells.add(cell());
        }
        if (at < text.length()) {
            endLine();
        }
        return Optional.of(cells);
    }

    private Cell cell() {
        cells++;
        int startLine = line;
        int column = at - lineStart + 1;
        if (at < text.length() && text.charAt(at) == '"') {
            String quoted = quoted();
            int close = at;
            skipToCellEnd();
            return new Cell(quoted + text.substring(close, at), startLine, column, close == at);
        }
        int start = at;
        skipToCellEnd();
        return new Cell(text.substring(start, at), startLine, column, true);
    }

    private String quoted() {
        StringBuilder cell = new StringBuilder();
        at++;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '"' && at + 1 < text.length() && text.charAt(at + 1) == '"') {
                cell.append('"');
                at += 2;
            } else if (c == '"') {
                at++;
                return cell.toString();
            } else if (isLineEnd(c)) {
                int before = at;
                endLine();
                cell.append(text, before, at);
            } else {
                cell.append(c);
                at++;
            }
        }
        open = true;
        return cell.toString();
    }

    private void skipToCellEnd() {
        while (at < text.length() && text.charAt(at) != ',' && !isLineEnd(text.charAt(at))) {
            at++;
        }
    }

    private void endLine() {
        boolean pair = text.charAt(at) == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
        at += pair ? 2 : 1;
        line++;
        lineStart = at;
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }
}
