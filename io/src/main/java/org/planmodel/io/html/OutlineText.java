package org.planmodel.io.html;

import java.io.IOException;
import java.util.List;
import org.planmodel.Section;
import org.planmodel.SectionRole;
import org.planmodel.SourceSpan;
import org.planmodel.io.internal.HtmlOut;
import org.planmodel.io.internal.Labels;

/** Writes the text of a plan by its outline, and the outline as a way through it. */
final class OutlineText {
    private static final int DEEPEST_HEADING = 6;
    private static final int NAVIGATED_LEVELS = 3;

    private final HtmlOut out;
    private final MarkedText text;
    private final Labels labels;

    OutlineText(HtmlOut out, MarkedText text, Labels labels) {
        this.out = out;
        this.text = text;
        this.labels = labels;
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
                && title.charAt(0) < '\u2E80';
        return marker + (blank ? " " : "") + title;
    }

    /** The text, section by section. */
    void sections(List<Section> sections) throws IOException {
        sections(sections, "s", 2, false);
    }

    private void sections(List<Section> sections, String prefix, int level, boolean headed) throws IOException {
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            String id = prefix + "-" + (i + 1);
            if (section.role() == SectionRole.NOISE) {
                out.raw("<details>").leaf("summary", labels.get("html.noise"));
                section(section, id, level, "");
                out.raw("</details>\n");
            } else {
                section(section, id, level, heading(section));
            }
        }
    }

    private void section(Section section, String id, int level, String heading) throws IOException {
        out.open("section", "id", id, "class", section.role() == SectionRole.ITEM ? "item" : "");
        if (section.children().isEmpty()) {
            if (section.source().isPresent()) {
                leaf(section.source().get(), section.role(), heading, level);
            }
        } else {
            // the heading stands in the first part's text
            Section first = section.children().get(0);
            boolean inFirst = first.children().isEmpty()
                    && first.source().isPresent()
                    && !heading.isEmpty()
                    && heading(first).isEmpty();
            if (inFirst) {
                leaf(first.source().get(), first.role(), heading, level);
            }
            List<Section> rest = section.children();
            for (int i = inFirst ? 1 : 0; i < rest.size(); i++) {
                section(rest.get(i), id + "-" + (i + 1), level + 1, heading(rest.get(i)));
            }
        }
        out.raw("</section>\n");
    }

    private void leaf(SourceSpan span, SectionRole role, String heading, int level) throws IOException {
        int at = span.start();
        int end = Math.min(span.end(), text.text().length());
        boolean first = true;
        if (role == SectionRole.TABLE) {
            new TextTable(out, text).write(at, end);
            return;
        }
        while (at < end) {
            int lineEnd = lineEnd(at, end);
            if (!text.text().substring(at, lineEnd).isBlank()) {
                paragraph(at, lineEnd, first ? heading : "", level);
                first = false;
            }
            at = lineEnd + 1;
        }
    }

    private int lineEnd(int from, int to) {
        int at = from;
        while (at < to && text.text().charAt(at) != '\n' && text.text().charAt(at) != '\r') {
            at++;
        }
        return at;
    }

    /** One paragraph; a heading that is all of it becomes a heading, one that only opens it stands out in it. */
    private void paragraph(int from, int to, String heading, int level) throws IOException {
        int start = from;
        while (start < to && Character.isWhitespace(text.text().charAt(start))) {
            start++;
        }
        int headingEnd = headingEnd(start, to, heading);
        boolean opens = headingEnd > start;
        if (opens && text.text().substring(headingEnd, to).isBlank()) {
            String name = "h" + Math.min(level, DEEPEST_HEADING);
            out.open(name);
            text.write(out, start, to);
            out.close(name).line();
            return;
        }
        out.raw("<p>");
        if (opens) {
            out.raw("<span class=\"lead\">");
            text.write(out, start, headingEnd);
            out.raw("</span>");
            start = headingEnd;
        }
        text.write(out, start, to);
        out.raw("</p>\n");
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
