package org.planmodel.io.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.planmodel.SourceSpan;
import org.planmodel.problem.Location;

/** Plain text as a {@link Document}: each line that is not blank is a paragraph; lines end with LF, CR, CR LF, NEL, LS or PS. */
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
        return new Document(text, lines, span -> line(lineStarts, span));
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
