package org.planmodel.io.document.html;

import java.util.Objects;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.planmodel.io.document.AdaptedFile;
import org.planmodel.io.document.Paragraph;
import org.planmodel.io.document.TableDraft;
import org.planmodel.problem.Location;

/** Walks through a page in its order and makes paragraphs and tables of it; what stands outside the article is furniture. */
final class HtmlWalker {
    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "caption",
            "center",
            "dd",
            "details",
            "dialog",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hr",
            "legend",
            "li",
            "main",
            "nav",
            "ol",
            "option",
            "p",
            "pre",
            "section",
            "summary",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "tr",
            "ul");

    private final AdaptedFile file;
    private final Element article;
    private final boolean byNames;
    private final InlineText text = new InlineText();
    private boolean inArticle;
    private boolean titled;
    private int furniture;
    private int heading;
    private int line = 1;
    private String listNumber = "";

    HtmlWalker(AdaptedFile file, ArticleFinder finder) {
        this.file = file;
        this.article = finder.article();
        this.byNames = finder.byNames();
    }

    void walk(Element body) {
        element(body);
        flush();
    }

    /** The depth of the recursion is that of the page, which the parser limits. */
    private void element(Element element) {
        if (PageWords.isUnseen(element)) {
            return;
        }
        boolean entersArticle = element == article;
        boolean aside =
                element != article && !element.normalName().equals("body") && PageWords.isFurniture(element, byNames);
        boolean block = BLOCKS.contains(element.normalName()) || entersArticle || aside;
        int level = headingLevel(element);
        if (block) {
            flush();
        }
        inArticle |= entersArticle;
        furniture += aside ? 1 : 0;
        heading = level > 0 ? level : heading;
        content(element);
        if (block) {
            flush();
        }
        heading = level > 0 ? 0 : heading;
        furniture -= aside ? 1 : 0;
        inArticle &= !entersArticle;
    }

    private void content(Element element) {
        if (HtmlTable.isData(element)) {
            table(element);
            return;
        }
        if (element.normalName().equals("br")) {
            flush();
        }
        int number = element.normalName().equals("ol") ? HtmlTable.span(element, "start") : 0;
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode words) {
                text(words);
            } else if (node instanceof Element child) {
                if (number > 0 && child.normalName().equals("li")) {
                    flush();
                    listNumber = number++ + ". ";
                }
                element(child);
            }
        }
    }

    private void text(TextNode words) {
        if (text.isEmpty()) {
            line = Math.max(1, words.sourceRange().start().lineNumber());
        }
        Element parent = Objects.requireNonNullElse(words.parent(), article);
        text.append(words.getWholeText(), parent.normalName().equals("pre"));
    }

    private void table(Element table) {
        flush();
        if (isFurniture()) {
            HtmlTable.rows(table).forEach(row -> HtmlTable.cells(row).forEach(this::children));
            return;
        }
        Element caption = table.selectFirst("caption");
        if (caption != null) {
            children(caption);
        }
        TableDraft draft = file.newTable();
        for (Element row : HtmlTable.rows(table)) {
            draft.row();
            for (Element cell : HtmlTable.cells(row)) {
                Location place =
                        new Location.Line(Math.max(1, cell.sourceRange().start().lineNumber()), 0);
                draft.cell(CellText.of(cell), HtmlTable.span(cell, "colspan"), HtmlTable.span(cell, "rowspan"), place);
            }
        }
        file.builder().table(draft);
    }

    private void children(Element parent) {
        flush();
        content(parent);
        flush();
    }

    private boolean isFurniture() {
        return !inArticle || furniture > 0;
    }

    private void flush() {
        String words = text.take();
        if (words.isBlank()) {
            return;
        }
        Location place = new Location.Line(line, 0);
        boolean title = heading == 1 && !titled && furniture == 0;
        titled |= title;
        Paragraph.Role role =
                title ? Paragraph.Role.TITLE : isFurniture() ? Paragraph.Role.FURNITURE : Paragraph.Role.TEXT;
        int level = role == Paragraph.Role.FURNITURE ? 0 : heading;
        file.builder().paragraph(listNumber + words.strip(), level, role, place);
        listNumber = "";
    }

    private static int headingLevel(Element element) {
        String name = element.normalName();
        return name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6'
                ? name.charAt(1) - '0'
                : 0;
    }
}
