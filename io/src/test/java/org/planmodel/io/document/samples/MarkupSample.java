package org.planmodel.io.document.samples;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Web pages and Markdown files for tests. */
public final class MarkupSample {
    private MarkupSample() {}

    /** A page with navigation and footer around the plan, its rows a table. */
    public static byte[] html(List<String> lines) {
        StringBuilder html = new StringBuilder("<!DOCTYPE html><html><head><meta charset=utf-8></head><body>"
                + "<div class=nav><a href='/'>首页</a> <a href='/zw'>政务公开</a></div><div class=content>");
        boolean table = false;
        for (String line : lines) {
            boolean row = line.split("\t", -1).length > 2;
            if (row != table) {
                html.append(row ? "<table border=1>" : "</table>");
                table = row;
            }
            String text = line.replace("&", "&amp;").replace("<", "&lt;");
            html.append(
                    row
                            ? "<tr><td>" + text.replace("\t", "</td><td>") + "</td></tr>\n"
                            : "<p>&emsp;&emsp;" + text + "</p>\n");
        }
        html.append("</div><div class=footer>版权所有：云岭市人民政府办公室 网站标识码1234567890</div></body></html>");
        return html.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Paragraphs with blank lines between them, the rows a pipe table. */
    public static byte[] markdown(List<String> lines) {
        StringBuilder markdown = new StringBuilder();
        boolean table = false;
        for (String line : lines) {
            String[] cells = line.split("\t", -1);
            boolean row = cells.length > 2;
            if (row) {
                markdown.append("| ")
                        .append(line.replace("|", "\\|").replace("\t", " | "))
                        .append(" |\n");
                if (!table) {
                    markdown.append("|").append(" --- |".repeat(cells.length)).append('\n');
                }
            } else {
                markdown.append(table ? "\n" : "")
                        .append(line.replace("*", "\\*"))
                        .append("\n\n");
            }
            table = row;
        }
        return markdown.toString().getBytes(StandardCharsets.UTF_8);
    }
}
