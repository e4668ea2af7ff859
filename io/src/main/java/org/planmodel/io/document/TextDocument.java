package org.planmodel.io.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.planmodel.SourceSpan;
import org.planmodel.problem.Location;

/**
 * Plain text as a {@link Document}: each line that is not blank is a paragraph; lines end with LF, CR, CR LF, NEL, LS or PS. Three or more lines one behind the other
 * whose cells are parted by tabulators are a table.
 */
public final class TextDocument {
    private TextDocument() {}

    /** The document of a text. */
    public static Document of(String text) {
        List<Block> lines = new ArrayList<>();
        int[] starts = new int[64];
        int count = 0;
        int at = 0;
        while (at <= text.length()) {
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
            }
            starts[count++] = at;
            int end = lineEnd(text, at);
            if (!text.substring(at, end).isBlank()) {
                lines.add(Paragraph.of(at, end));
            }
            at = end + (end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n' ? 2 : 1);
        }
        int[] lineStarts = Arrays.copyOf(starts, count);
        return new Document(text, withTables(text, lines), span -> line(lineStarts, span));
    }

    private static final int LEAST_TABS = 2;
    private static final int LEAST_ROWS = 3;

    private static List<Block> withTables(String text, List<Block> lines) {
        List<Block> blocks = new ArrayList<>(lines.size());
        int i = 0;
        while (i < lines.size()) {
            int end = i;
            while (end < lines.size() && tabs(text, lines.get(end).span()) >= LEAST_TABS) {
                end++;
            }
            if (end - i >= LEAST_ROWS) {
                blocks.add(table(text, lines.subList(i, end)));
                i = end;
            } else {
                blocks.add(lines.get(i));
                i++;
            }
        }
        return blocks;
    }

    private static int tabs(String text, SourceSpan span) {
        int tabs = 0;
        for (int i = span.start(); i < span.end(); i++) {
            tabs += text.charAt(i) == '\t' ? 1 : 0;
        }
        return tabs;
    }

    private static Table table(String text, List<Block> lines) {
        List<Table.Row> rows = new ArrayList<>();
        for (Block line : lines) {
            List<Table.Cell> cells = new ArrayList<>();
            int start = line.span().start();
            for (int i = start; i <= line.span().end(); i++) {
                if (i == line.span().end() || text.charAt(i) == '\t') {
                    cells.add(new Table.Cell(new SourceSpan(start, i), cells.size(), 1, 1));
                    start = i + 1;
                }
            }
            rows.add(new Table.Row(cells));
        }
        int last = lines.size() - 1;
        return new Table(
                new SourceSpan(
                        lines.get(0).span().start(), lines.get(last).span().end()),
                rows);
    }

    private static int lineEnd(String text, int from) {
        int end = from;
        while (end < text.length() && !isLineEnd(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    private static Location line(int[] starts, SourceSpan span) {
        int found = Arrays.binarySearch(starts, span.start());
        int line = found >= 0 ? found : -found - 2;
        return new Location.Line(line + 1, span.start() - starts[line] + 1);
    }
}
