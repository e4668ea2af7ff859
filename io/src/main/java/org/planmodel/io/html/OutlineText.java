package org.planmodel.io.html;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.planmodel.Section;
import org.planmodel.SectionRole;
import org.planmodel.SourceSpan;
import org.planmodel.io.internal.HtmlOut;
import org.planmodel.io.internal.Labels;
import org.planmodel.io.internal.WideText;

/** Writes the text of a plan by its outline, and the outline as a way through it. */
final class OutlineText {
    private static final int DEEPEST_HEADING = 6;
    private static final int NAVIGATED_LEVELS = 3;

    private final HtmlOut out;
    private final MarkedText text;
    private final Labels labels;
    private final String title;
    private boolean titled;
    private boolean inParagraph;
    private final List<String> opened = new ArrayList<>();

    /**
     * The text of a plan.
     *
     * @param title its title: the line that is no more than that is the title of the document
     */
    OutlineText(HtmlOut out, MarkedText text, Labels labels, String title) {
        this.out = out;
        this.text = text;
        this.labels = labels;
        this.title = title;
    }

    /** The outline as nested lists of links. */
    void navigation(List<Section> sections) throws IOException {
        navigation(sections, "s", 1);
    }

    private void navigation(List<Section> sections, String prefix, int level) throws IOException {
        if (level > NAVIGATED_LEVELS || sections.stream().noneMatch(OutlineText::isNavigated)) {
            return;
        }
        out.raw("<ul>");
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            String id = prefix + "-" + (i + 1);
            if (isNavigated(section)) {
                out.raw("<li>");
                boolean folds = level > 1
                        && level < NAVIGATED_LEVELS
                        && section.children().stream().anyMatch(OutlineText::isNavigated);
                out.raw(folds ? "<details><summary>" : "");
                out.leaf("a", heading(section), "href", "#" + id);
                out.raw(folds ? "</summary>" : "");
                navigation(section.children(), id, level + 1);
                out.raw(folds ? "</details>" : "").raw("</li>");
            }
        }
        out.raw("</ul>\n");
    }

    private static boolean isNavigated(Section section) {
        return section.title().isPresent() && section.role() != SectionRole.NOISE;
    }

    /** Number and title, the number once where it is in both (附件), with a blank between them where the number does not end in a sign of its own. */
    private static String heading(Section section) {
        String marker = section.marker().orElse("");
        String title = section.title().orElse("");
        if (title.startsWith(marker)) {
            return title;
        }
        boolean blank = !marker.isEmpty()
                && !title.isEmpty()
                && Character.isLetterOrDigit(marker.charAt(marker.length() - 1))
                && !WideText.isWide(title.charAt(0));
        return marker + (blank ? " " : "") + title;
    }

    /**
     * The text, section by section. A line of the text is a paragraph, also where it holds several sections, and no element holds a section: who
     * reads the page as a document finds its text line by line, and no chapter taken for all of it.
     */
    void sections(List<Section> sections) throws IOException {
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            String id = "s-" + (i + 1);
            if (section.role() == SectionRole.NOISE) {
                endParagraph();
                out.raw("<aside><details>").leaf("summary", labels.get("html.noise"));
                section(section, id, 2, "", 0);
                endParagraph();
                out.raw("</details></aside>\n");
            } else {
                section(section, id, 2, heading(section), 0);
            }
        }
        endParagraph();
    }

    private void section(Section section, String id, int level, String heading, int items) throws IOException {
        int depth = items + (section.role() == SectionRole.ITEM ? 1 : 0);
        opened.add(id);
        if (section.children().isEmpty()) {
            if (section.source().isPresent()) {
                leaf(section.source().get(), section.role(), heading, level, depth);
            }
        } else {
            // the heading stands in the first part's text
            Section first = section.children().get(0);
            boolean inFirst = first.children().isEmpty()
                    && first.source().isPresent()
                    && !heading.isEmpty()
                    && heading(first).isEmpty();
            if (inFirst) {
                leaf(first.source().get(), first.role(), heading, level, depth);
            }
            List<Section> rest = section.children();
            for (int i = inFirst ? 1 : 0; i < rest.size(); i++) {
                section(rest.get(i), id + "-" + (i + 1), level + 1, heading(rest.get(i)), depth);
            }
        }
    }

    private void leaf(SourceSpan span, SectionRole role, String heading, int level, int items) throws IOException {
        int at = span.start();
        int end = Math.min(span.end(), text.text().length());
        boolean first = true;
        if (role == SectionRole.TABLE) {
            endParagraph();
            new TextTable(out, text).write(at, end);
            return;
        }
        while (at < end) {
            int lineEnd = lineEnd(at, end);
            if (!text.text().substring(at, lineEnd).isBlank()) {
                words(at, lineEnd, first ? heading : "", level, items);
                first = false;
            }
            if (lineEnd < end || isLineEnd(end)) {
                endParagraph();
            }
            at = lineEnd + 1;
        }
    }

    private int lineEnd(int from, int to) {
        int at = from;
        while (at < to && !isBreak(text.text().charAt(at))) {
            at++;
        }
        return at;
    }

    /** Whether a line ends at an offset, or has just ended before it. */
    private boolean isLineEnd(int at) {
        String all = text.text();
        return at >= all.length() || isBreak(all.charAt(at)) || at > 0 && isBreak(all.charAt(at - 1));
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r';
    }

    private void endParagraph() throws IOException {
        if (inParagraph) {
            out.raw("</p>\n");
            inParagraph = false;
        }
    }

    /** The words of one section on one line; a heading that is all of a line becomes a heading, one that only opens it stands out in it. */
    private void words(int from, int to, String heading, int level, int items) throws IOException {
        int start = from;
        while (!inParagraph && start < to && Character.isWhitespace(text.text().charAt(start))) {
            start++;
        }
        int headingEnd = headingEnd(start, to, heading);
        if (!inParagraph && isLineEnd(to) && headed(start, to, headingEnd, level)) {
            return;
        }
        String element = inParagraph ? "span" : "p";
        inParagraph = true;
        open(element, items == 0 ? "" : items == 1 ? "item" : "item deep");
        if (headingEnd > start) {
            out.raw("<span class=\"lead\">");
            text.write(out, start, headingEnd);
            out.raw("</span>");
        }
        text.write(out, headingEnd, to);
        out.raw(element.equals("span") ? "</span>" : "");
    }

    /** The title of the document, or a heading with nothing behind it on its line. */
    private boolean headed(int start, int to, int headingEnd, int level) throws IOException {
        boolean isTitle = !titled && text.text().substring(start, to).strip().equals(title);
        boolean isHeading =
                headingEnd > start && text.text().substring(headingEnd, to).isBlank();
        if (isTitle || isHeading) {
            titled |= isTitle;
            String name = isTitle ? "h1" : "h" + Math.min(level, DEEPEST_HEADING);
            open(name, "");
            text.write(out, start, to);
            out.close(name).line();
        }
        return isTitle || isHeading;
    }

    /** An element at which the sections begin that were opened since the last one. */
    private void open(String name, String style) throws IOException {
        out.open(name, "id", opened.isEmpty() ? "" : opened.get(0), "class", style);
        for (int i = 1; i < opened.size(); i++) {
            out.leaf("span", "", "id", opened.get(i));
        }
        opened.clear();
    }

    /** Where the heading ends that the text opens with, whatever white space is in either; the start where it opens with another. */
    private int headingEnd(int start, int to, String heading) {
        int at = start;
        for (int i = 0; i < heading.length(); i++) {
            if (!Character.isWhitespace(heading.charAt(i))) {
                while (at < to && Character.isWhitespace(text.text().charAt(at))) {
                    at++;
                }
                if (at >= to || text.text().charAt(at) != heading.charAt(i)) {
                    return start;
                }
                at++;
            }
        }
        return at;
    }
}
