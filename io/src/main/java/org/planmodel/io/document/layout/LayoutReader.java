package org.planmodel.io.document.layout;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.planmodel.io.document.DocumentBuilder;
import org.planmodel.io.document.Paragraph;
import org.planmodel.io.document.TableDraft;
import org.planmodel.problem.Location;

/**
 * Takes pages of pieces and gives paragraphs and tables: in reading order, lines joined, running heads and page numbers set apart, tables whose lines are drawn as
 * such, joined where a page cuts them. Not thread-safe.
 */
public final class LayoutReader {
    private final List<Line> lines = new ArrayList<>();
    /** The tables, each by the line that stands for it. */
    private final Map<Line, RuledTable> tables = new IdentityHashMap<>();

    /** A reader without pages. */
    public LayoutReader() {}

    /**
     * Adds a page.
     *
     * @param rules the straight lines that are drawn on it
     */
    public void page(int number, float width, float height, List<Piece> pieces, List<Rule> rules) {
        RuledTables ruled = RuledTables.find(number, height, pieces, rules);
        List<Line> text = new ArrayList<>(new PageLines(number, height)
                .lines(ruled.outside(), width).stream()
                        .filter(line -> !line.text().isBlank())
                        .toList());
        for (RuledTable table : ruled.tables()) {
            Line place = new Line(number, 0, 0, 0, width, 0, table.top(), height, 0, "");
            int at = 0;
            while (at < text.size() && text.get(at).baseline() <= table.top()) {
                at++;
            }
            text.add(at, place);
            tables.put(place, table);
        }
        lines.addAll(text);
    }

    /** Gives the paragraphs and tables of all pages. */
    public void write(DocumentBuilder builder) {
        List<Line> words = lines.stream().filter(line -> !isTable(line)).toList();
        Set<Line> furniture = RunningHeads.find(words);
        List<Line> body =
                words.stream().filter(line -> !furniture.contains(line)).toList();
        Margins margins = Margins.of(body);
        int next = 0;
        while (next < lines.size()) {
            Line line = lines.get(next++);
            if (furniture.contains(line)) {
                add(builder, line.text(), line, Paragraph.Role.FURNITURE);
            } else if (isTable(line)) {
                next = table(builder, next, line, furniture);
            } else {
                next = paragraph(builder, next, line, furniture, margins);
            }
        }
    }

    private boolean isTable(Line line) {
        return tables.containsKey(line);
    }

    /** Joins a table with those that go on from it at the top of the next pages; returns the index of the line behind. */
    private int table(DocumentBuilder builder, int from, Line first, Set<Line> furniture) {
        RuledTable table = Objects.requireNonNull(tables.get(first));
        List<Line> passed = new ArrayList<>();
        int next = from;
        int page = first.page();
        for (int i = from; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (furniture.contains(line)) {
                passed.add(line);
                continue;
            }
            RuledTable more = tables.get(line);
            if (more == null || line.page() != page + 1 || !table.takeIn(more)) {
                break;
            }
            page = line.page();
            passed.forEach(head -> add(builder, head.text(), head, Paragraph.Role.FURNITURE));
            passed.clear();
            next = i + 1;
        }
        TableDraft draft = builder.newTable();
        table.write(draft);
        builder.table(draft);
        return next;
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
            } else if (!isTable(line) && margins.goesOn(last, line, last == first)) {
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
