package org.planmodel.io.document.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where the lines of a document begin and end, and so which line goes on in the next. Left and right pages may differ. */
final class Margins {
    private static final float INDENT = 1.2f;
    /** Where no line is wider than so many characters, none shows where lines are broken. */
    private static final float NARROWEST = 12f;

    private static final float RAGGED = 0.6f;
    private static final float SAME_SIZE = 0.12f;
    private static final float LARGER = 1.2f;
    private static final float WIDE_GAP = 1.5f;

    /** The edges of one column. */
    private record Edges(float left, float right) {}

    private final Map<Integer, Edges> edges = new HashMap<>();
    private final Set<String> starters = new HashSet<>();
    private float bodySize = 12;
    private float spacing = Float.MAX_VALUE;

    private Margins() {}

    static Margins of(List<Line> lines) {
        Margins margins = new Margins();
        Map<Integer, List<Line>> columns = new HashMap<>();
        lines.forEach(line ->
                columns.computeIfAbsent(key(line), key -> new ArrayList<>()).add(line));
        columns.forEach((key, of) -> margins.edges.put(key, edges(of)));
        if (!lines.isEmpty()) {
            margins.bodySize = middle(lines.stream().map(Line::size).toList(), 0.5f);
        }
        List<Float> distances = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            float distance = lines.get(i).baseline() - lines.get(i - 1).baseline();
            if (lines.get(i).page() == lines.get(i - 1).page() && distance > 0) {
                distances.add(distance);
            }
        }
        if (!distances.isEmpty()) {
            margins.spacing = middle(distances, 0.5f);
        }
        margins.findStarters(lines);
        return margins;
    }

    private static int key(Line line) {
        return line.column() * 2 + line.page() % 2;
    }

    /** The left edge is the leftmost place at which a fair part of the lines begin, the right edge one that few lines pass. */
    private static Edges edges(List<Line> all) {
        // the rows of a table may reach beyond the text
        List<Line> text =
                all.stream().filter(line -> line.text().indexOf('\t') < 0).toList();
        List<Line> lines = text.isEmpty() ? all : text;
        Map<Integer, Integer> lefts = new HashMap<>();
        lines.forEach(line -> lefts.merge(Math.round(line.left() / 2), 1, Integer::sum));
        int least = Math.max(1, lines.size() / 12);
        int left = lefts.entrySet().stream()
                .filter(entry -> entry.getValue() >= least)
                .mapToInt(Map.Entry::getKey)
                .min()
                .orElse(0);
        return new Edges(left * 2f, middle(lines.stream().map(Line::right).toList(), 0.95f));
    }

    private static float middle(List<Float> values, float part) {
        List<Float> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        return sorted.get(Math.min(sorted.size() - 1, (int) (sorted.size() * part)));
    }

    /**
     * Whether the next line goes on with the paragraph of this one.
     *
     * @param begins whether this line is the first of its paragraph
     */
    boolean goesOn(Line line, Line next, boolean begins) {
        if (Math.abs(line.size() - next.size()) > SAME_SIZE * line.size()
                || LinePatterns.hasLeaders(line.text())
                || LinePatterns.hasLeaders(next.text())
                || line.text().indexOf('\t') > 0
                || next.text().indexOf('\t') > 0) {
            return false;
        }
        boolean below = line.page() == next.page() && line.column() == next.column();
        if (below && next.baseline() - line.baseline() > WIDE_GAP * Math.max(spacing, line.size() * LARGER)) {
            return false;
        }
        if (isTitle(line) && isTitle(next) && below) {
            return true;
        }
        Edges of = edges.getOrDefault(key(line), new Edges(0, Float.MAX_VALUE));
        Edges ofNext = edges.getOrDefault(key(next), of);
        boolean full = isFull(line, next, of);
        boolean indented = next.left() > ofNext.left() + INDENT * next.size();
        boolean hanging = begins ? line.textLeft() > line.left() : true;
        if (hanging && Math.abs(next.left() - line.textLeft()) < line.size() / 4) {
            indented = false;
        }
        boolean item =
                LinePatterns.marker(next.text()).filter(starters::contains).isPresent()
                        && LinePatterns.isClosed(line.text());
        return full && !indented && !item;
    }

    /** Whether what comes next did not fit into the line. */
    private static boolean isFull(Line line, Line next, Edges of) {
        boolean measured = of.right() - of.left() > NARROWEST * line.size();
        return measured && line.right() + next.firstWidth() > of.right() - RAGGED * line.size();
    }

    /**
     * The numbers that begin a paragraph without an indent elsewhere: behind a line that was not full. They tell a new paragraph from a line where nothing else
     * does: in a text without indents, and where only the headings have none.
     */
    private void findStarters(List<Line> lines) {
        for (int i = 1; i < lines.size(); i++) {
            Line line = lines.get(i);
            Line before = lines.get(i - 1);
            Edges of = edges.getOrDefault(key(before), new Edges(0, 0));
            boolean indented = line.left() > edges.get(key(line)).left() + INDENT * line.size();
            if (!indented && !isFull(before, line, of)) {
                LinePatterns.marker(line.text()).ifPresent(starters::add);
            }
        }
    }

    /** Larger than the text and set in the middle of the page. */
    private boolean isTitle(Line line) {
        Edges of = edges.getOrDefault(key(line), new Edges(0, 0));
        float before = line.left() - of.left();
        float behind = of.right() - line.right();
        return line.size() > LARGER * bodySize && before > line.size() && Math.abs(before - behind) < 2 * line.size();
    }
}
