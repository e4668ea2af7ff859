package org.planmodel.io.bulletin;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.planmodel.bulletin.Bulletin;
import org.planmodel.evaluation.Light;
import org.planmodel.io.internal.HtmlOut;

/** A bulletin as one web page without script. */
final class BulletinPage {
    /** So many letters stand beside each other on a telephone; the rows of a broader table are stacked there. */
    private static final int TELEPHONE = 27;

    private static final int NARROW = 3;

    private static final int BRIEF = 4;
    private static final int BRIEF_FIGURE = 10;
    private static final String CSS = resource("bulletin.css");

    private final Bulletin bulletin;
    private final PaperWords words;
    private final boolean charts;

    BulletinPage(Bulletin bulletin, PaperWords words, boolean charts) {
        this.bulletin = bulletin;
        this.words = words;
        this.charts = charts;
    }

    void write(OutputStream stream) throws IOException {
        BufferedWriter writer = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
        HtmlOut out = new HtmlOut(writer);
        String title = words.say(bulletin.title());
        out.raw("<!DOCTYPE html>\n").open("html", "lang", words.tag()).raw("\n<head>\n<meta charset=\"utf-8\">\n");
        out.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        out.raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; "
                + "base-uri 'none'; form-action 'none'\">\n");
        out.raw("<meta name=\"generator\" content=\"planmodel\">\n").leaf("title", title);
        out.raw("\n<style>\n").raw(CSS).raw("</style>\n</head>\n<body>\n<main>\n<header>\n");
        out.leaf("h1", title).raw("\n<p class=\"head\">");
        for (String line : Paper.head(bulletin, words)) {
            out.leaf("span", line);
        }
        out.raw("</p>\n</header>\n");
        for (Block block : Paper.of(bulletin, words)) {
            block(out, block);
        }
        out.raw("</main>\n</body>\n</html>\n");
        writer.flush();
    }

    private void block(HtmlOut out, Block block) throws IOException {
        if (block instanceof Block.Heading heading) {
            out.leaf("h" + heading.level(), heading.words()).line();
        } else if (block instanceof Block.AnnexList list) {
            annexes(out, list);
        } else if (block instanceof Block.Annex annex) {
            out.leaf("h2", annex.words(), "id", id(annex), "class", annex.place() == 1 ? "first annex" : "annex");
            out.line();
        } else if (block instanceof Block.Paragraph paragraph) {
            out.leaf("p", paragraph.words()).line();
        } else if (block instanceof Block.Note note) {
            out.leaf("p", note.words(), "class", "note").line();
        } else if (block instanceof Block.Points points) {
            points(out, points);
        } else if (block instanceof Block.Table table) {
            table(out, table);
        } else if (block instanceof Block.Entry entry) {
            entry(out, entry);
        } else if (block instanceof Block.Chart chart && charts) {
            out.raw("<figure>").leaf("figcaption", chart.caption()).line();
            for (ChartCanvas piece : BulletinCharts.draw(bulletin, chart.kind(), words)) {
                out.raw(piece.element());
            }
            out.raw("</figure>\n");
        }
    }

    private static String id(Block.Annex annex) {
        return "annex-" + annex.place();
    }

    private static void annexes(HtmlOut out, Block.AnnexList list) throws IOException {
        out.raw("<ul class=\"annexes\">");
        for (Block.Annex annex : list.annexes()) {
            out.raw("<li>").leaf("a", annex.words(), "href", "#" + id(annex)).raw("</li>");
        }
        out.raw("</ul>\n");
    }

    private static void points(HtmlOut out, Block.Points points) throws IOException {
        String tag = points.numbered() ? "ol" : "ul";
        out.open(tag);
        for (String point : points.words()) {
            out.leaf("li", point);
        }
        out.close(tag).line();
    }

    private void table(HtmlOut out, Block.Table table) throws IOException {
        List<Block.Column> columns = table.columns();
        String wide = columns.size() > NARROW && ColumnWidths.total(table, words, 1, 1) > TELEPHONE ? "wide" : "";
        out.open("table", "class", (table.dense() ? wide + " dense" : wide).strip())
                .raw("<thead><tr>");
        for (Block.Column column : columns) {
            out.leaf("th", column.words(), "scope", "col", "class", column.numeric() ? "n" : "");
        }
        out.raw("</tr></thead>\n<tbody>\n");
        for (List<Block.Cell> row : table.rows()) {
            out.raw("<tr>");
            for (int i = 0; i < row.size(); i++) {
                out.open("td", "data-label", columns.get(i).words(), "class", look(columns.get(i), row.get(i)));
                cell(out, row.get(i));
                out.close("td");
            }
            out.raw("</tr>\n");
        }
        out.raw("</tbody></table>\n");
    }

    /** Figures to the right, short words on one line; what is empty is left out on a telephone. */
    private String look(Block.Column column, Block.Cell cell) {
        String empty = cell.words().equals(words.say("dash")) ? " none" : "";
        boolean brief = cell.words().length() <= (column.numeric() ? BRIEF_FIGURE : BRIEF);
        return ((column.numeric() ? "n" : "") + (brief ? " s" : "") + empty).strip();
    }

    /** The words with the mark before them; the colour only repeats what the shape says. */
    private void cell(HtmlOut out, Block.Cell cell) throws IOException {
        if (cell.mark().isEmpty()) {
            out.text(cell.words());
        } else {
            Light.Signal signal = cell.mark().get();
            out.open("span", "class", "light " + signal.name().toLowerCase(Locale.ROOT));
            out.leaf("b", words.name(signal), "aria-hidden", "true").text(cell.words());
            out.close("span");
        }
    }

    private void entry(HtmlOut out, Block.Entry entry) throws IOException {
        out.raw("<section class=\"entry\"><h3>").text(entry.title()).raw(" ");
        cell(out, entry.status());
        out.raw("</h3>\n<dl>");
        for (Block.Fact fact : entry.facts()) {
            out.raw("<div>").leaf("dt", fact.label()).leaf("dd", fact.words()).raw("</div>");
        }
        out.raw("</dl></section>\n");
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(BulletinPage.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new IllegalStateException(name, e);
        }
    }
}
