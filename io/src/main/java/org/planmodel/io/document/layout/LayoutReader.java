package org.planmodel.io.document.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.planmodel.io.document.DocumentBuilder;
import org.planmodel.io.document.Paragraph;
import org.planmodel.problem.Location;

/** Takes pages of pieces and gives paragraphs: in reading order, lines joined, running heads and page numbers set apart. Not thread-safe. */
public final class LayoutReader {
    private final List<Line> lines = new ArrayList<>();

    /** A reader without pages. */
    public LayoutReader() {}

    /** Adds a page. */
    public void page(int number, float width, float height, List<Piece> pieces) {
        lines.addAll(new PageLines(number, height)
                .lines(pieces, width).stream()
                        .filter(line -> !line.text().isBlank())
                        .toList());
    }

    /** Gives the paragraphs of all pages. */
    public void write(DocumentBuilder builder) {
        Set<Line> furniture = RunningHeads.find(lines);
        List<Line> body =
                lines.stream().filter(line -> !furniture.contains(line)).toList();
        Margins margins = Margins.of(body);
        int next = 0;
        while (next < lines.size()) {
            Line line = lines.get(next++);
            if (furniture.contains(line)) {
                add(builder, line.text(), line, Paragraph.Role.FURNITURE);
                continue;
            }
            next = paragraph(builder, next, line, furniture, margins);
        }
    }

    /** Joins a line with those that go on from it, over running heads; returns the index of the line behind. */
    private int paragraph(DocumentBuilder builder, int from, Line first, Set<Line> furniture, Margins margins) {
        StringBuilder text = new StringBuilder(first.text().strip());
        List<Line> passed = new ArrayList<>();
        int next = from;
        Line last = first;
        for (int i = from; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (furniture.contains(line)) {
                passed.add(line);
            } else if (margins.goesOn(last, line, last == first)) {
                passed.forEach(head -> add(builder, head.text(), head, Paragraph.Role.FURNITURE));
                passed.clear();
                LineJoin.append(text, line.text().strip());
                last = line;
                next = i + 1;
            } else {
                break;
            }
        }
        add(builder, text.toString(), first, Paragraph.Role.TEXT);
        return next;
    }

    private static void add(DocumentBuilder builder, String text, Line line, Paragraph.Role role) {
        builder.paragraph(text, 0, role, new Location.Page(line.page()));
    }
}
