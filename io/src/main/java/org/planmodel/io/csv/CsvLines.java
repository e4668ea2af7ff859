package org.planmodel.io.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.planmodel.problem.Location;

/** Reads the lines of a CSV text, with the place of each cell. Quotation marks may hold commas and line ends. */
final class CsvLines {
    private final String text;
    private int at;
    private int line = 1;
    private int lineStart;
    private boolean open;

    CsvLines(String text) {
        this.text = text;
    }

    /** A cell and where it begins. */
    record Cell(String text, Location place) {}

    /** Whether a quotation mark was still open at the end of the text. */
    boolean isCutOff() {
        return open;
    }

    /** The next line that is not empty; nothing at the end. */
    Optional<List<Cell>> next() {
        while (at < text.length() && isLineEnd(text.charAt(at))) {
            endLine();
        }
        if (at >= text.length()) {
            return Optional.empty();
        }
        List<Cell> cells = new ArrayList<>();
        cells.add(cell());
        while (at < text.length() && text.charAt(at) == ',') {
            at++;
            cells.add(cell());
        }
        if (at < text.length()) {
            endLine();
        }
        return Optional.of(cells);
    }

    private Cell cell() {
        Location place = new Location.Line(line, at - lineStart + 1);
        if (at < text.length() && text.charAt(at) == '"') {
            return new Cell(quoted(), place);
        }
        int start = at;
        while (at < text.length() && text.charAt(at) != ',' && !isLineEnd(text.charAt(at))) {
            at++;
        }
        return new Cell(text.substring(start, at), place);
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
                return cell.append(rest()).toString();
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

    /** What stands between a closing quotation mark and the end of the cell; nothing in a well-formed file. */
    private String rest() {
        int start = at;
        while (at < text.length() && text.charAt(at) != ',' && !isLineEnd(text.charAt(at))) {
            at++;
        }
        return text.substring(start, at);
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
