package org.planmodel.io.diff;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** A comparison as a Markdown table. Words of the plans are escaped. */
final class DiffMarkdown {
    private static final String SPECIAL = "\\`*_{}[]<>#|~&!";

    private DiffMarkdown() {}

    static void write(DiffTable table, OutputStream stream) throws IOException {
        Writer out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
        out.write("# " + escape(table.title()) + "\n\n" + escape(table.introduction()) + "\n\n");
        line(out, table.heads());
        out.write("|" + " --- |".repeat(table.heads().size()) + "\n");
        for (List<String> row : table.rows()) {
            line(out, row);
        }
        out.flush();
    }

    private static void line(Writer out, List<String> cells) throws IOException {
        out.write(cells.stream().map(DiffMarkdown::escape).collect(Collectors.joining(" | ", "| ", " |\n")));
    }

    private static String escape(String words) {
        StringBuilder escaped = new StringBuilder(words.length() + 8);
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (SPECIAL.indexOf(c) >= 0) {
                escaped.append('\\');
            }
            escaped.append(c < ' ' ? ' ' : c);
        }
        return escaped.toString();
    }
}
