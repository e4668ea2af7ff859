package org.planmodel.io.html;

import java.io.IOException;
import org.planmodel.io.internal.HtmlOut;

/** Writes a table of the document: a line a row, a tab between cells. */
final class TextTable {
    private final HtmlOut out;
    private final MarkedText text;

    TextTable(HtmlOut out, MarkedText text) {
        this.out = out;
        this.text = text;
    }

    void write(int from, int to) throws IOException {
        out.raw("<div class=\"scroll\"><table>\n");
        int at = from;
        while (at < to) {
            int end = until(at, to, '\n');
            if (!text.text().substring(at, end).isBlank()) {
                out.raw("<tr>");
                row(at, end);
                out.raw("</tr>\n");
            }
            at = end + 1;
        }
        out.raw("</table></div>\n");
    }

    private void row(int from, int to) throws IOException {
        int at = from;
        while (at <= to) {
            int end = until(at, to, '\t');
            out.raw("<td>");
            text.write(out, at, end);
            out.raw("</td>");
            at = end + 1;
        }
    }

    private int until(int from, int to, char stop) {
        int found = text.text().indexOf(stop, from);
        return found < 0 || found > to ? to : found;
    }
}
