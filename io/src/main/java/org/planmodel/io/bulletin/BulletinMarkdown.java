package org.planmodel.io.bulletin;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.planmodel.bulletin.Bulletin;
import org.planmodel.io.internal.XmlOut;

/** A bulletin as Markdown. Words of the plan and of the units are escaped: none of them can become markup. */
final class BulletinMarkdown {
    private static final String SPECIAL = "\\`*_{}[]<>#|~&!";

    private final Bulletin bulletin;
    private final PaperWords words;
    private final Optional<String> chartFiles;

    /** With a name that the files of the charts begin with, where there are such. */
    BulletinMarkdown(Bulletin bulletin, PaperWords words, Optional<String> chartFiles) {
        this.bulletin = bulletin;
        this.words = words;
        this.chartFiles = chartFiles;
    }

    /** The name of the file of a chart, beside that of the text. */
    static String chartFile(String begin, String chart) {
        return begin + "-" + chart + ".svg";
    }

    void write(OutputStream stream) throws IOException {
        Writer out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
        out.write("# " + escape(words.say(bulletin.title())) + "\n\n");
        out.write(String.join(
                        " · ",
                        Paper.head(bulletin, words).stream()
                                .map(BulletinMarkdown::escape)
                                .toList())
                + "\n");
        for (Block block : Paper.of(bulletin, words)) {
            block(out, block);
        }
        out.flush();
    }

    private void block(Writer out, Block block) throws IOException {
        if (block instanceof Block.Heading heading) {
            out.write("\n" + "#".repeat(heading.level()) + " " + escape(heading.words()) + "\n");
        } else if (block instanceof Block.AnnexList list) {
            out.write("\n");
            for (Block.Annex annex : list.annexes()) {
                out.write("- " + escape(annex.words()) + "\n");
            }
        } else if (block instanceof Block.Annex annex) {
            out.write("\n## " + escape(annex.words()) + "\n");
        } else if (block instanceof Block.Paragraph paragraph) {
            out.write("\n" + escape(paragraph.words()) + "\n");
        } else if (block instanceof Block.Note note) {
            out.write("\n*" + escape(note.words()) + "*\n");
        } else if (block instanceof Block.Points points) {
            out.write("\n");
            for (int i = 0; i < points.words().size(); i++) {
                out.write((points.numbered() ? (i + 1) + ". " : "- ")
                        + escape(points.words().get(i)) + "\n");
            }
        } else if (block instanceof Block.Table table) {
            table(out, table);
        } else if (block instanceof Block.Entry entry) {
            out.write("\n### " + escape(entry.title()) + " " + escape(words.marked(entry.status())) + "\n\n");
            for (Block.Fact fact : entry.facts()) {
                out.write("- **" + escape(fact.label()) + "**" + words.say("colon") + escape(fact.words()) + "\n");
            }
        } else if (block instanceof Block.Chart chart && chartFiles.isPresent()) {
            String file = chartFile(chartFiles.get(), chart.kind().key());
            out.write("\n![" + escape(chart.caption()) + "](<" + escape(file) + ">)\n");
        }
    }

    private void table(Writer out, Block.Table table) throws IOException {
        out.write("\n");
        line(out, table.columns().stream().map(Block.Column::words).toList());
        out.write("|");
        for (Block.Column column : table.columns()) {
            out.write(column.numeric() ? " ---: |" : " --- |");
        }
        out.write("\n");
        for (List<Block.Cell> row : table.rows()) {
            line(out, row.stream().map(words::marked).toList());
        }
    }

    private static void line(Writer out, List<String> cells) throws IOException {
        out.write("|");
        for (String cell : cells) {
            out.write(" " + escape(cell) + " |");
        }
        out.write("\n");
    }

    /** The text as one line in which nothing is markup. */
    static String escape(String text) {
        String clean = XmlOut.clean(text);
        StringBuilder escaped = new StringBuilder(clean.length() + 8);
        for (int i = 0; i < clean.length(); i++) {
            char c = clean.charAt(i);
            if (SPECIAL.indexOf(c) >= 0) {
                escaped.append('\\');
            }
            escaped.append(c == '\n' || c == '\r' || c == '\t' ? ' ' : c);
        }
        return escaped.toString();
    }
}
