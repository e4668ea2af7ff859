package org.planmodel.io.diff;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.planmodel.io.internal.HtmlOut;
import org.planmodel.wording.Language;

/** A comparison as an HTML page without script. */
final class DiffPage {
    private static final String STYLE = "body{font-family:sans-serif;margin:2rem;line-height:1.5}"
            + "table{border-collapse:collapse}th,td{border:1px solid #999;padding:.3rem .5rem;text-align:left;"
            + "vertical-align:top}th{background:#eee}";

    private DiffPage() {}

    static void write(DiffTable table, Language language, OutputStream stream) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
        HtmlOut out = new HtmlOut(writer);
        out.raw("<!DOCTYPE html>\n").open("html", "lang", language == Language.CHINESE ? "zh-CN" : "en");
        out.raw("\n<head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\">")
                .leaf("title", table.title())
                .raw("<style>" + STYLE + "</style></head>\n<body>\n")
                .leaf("h1", table.title())
                .leaf("p", table.introduction())
                .raw("\n<table>\n<thead><tr>");
        for (String head : table.heads()) {
            out.leaf("th", head, "scope", "col");
        }
        out.raw("</tr></thead>\n<tbody>\n");
        for (List<String> row : table.rows()) {
            out.raw("<tr>");
            for (String cell : row) {
                out.leaf("td", cell);
            }
            out.raw("</tr>\n");
        }
        out.raw("</tbody>\n</table>\n</body>\n</html>\n");
        writer.flush();
    }
}
