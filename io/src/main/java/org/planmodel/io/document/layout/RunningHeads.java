package org.planmodel.io.document.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds what is printed on every page: running heads and feet that repeat but for their numbers, and page numbers. */
final class RunningHeads {
    private static final int OUTERMOST = 3;
    private static final float EDGE = 0.12f;
    private static final int LEAST_PAGES = 3;

    private RunningHeads() {}

    static Set<Line> find(List<Line> lines) {
        Map<Integer, List<Line>> pages = new HashMap<>();
        lines.forEach(line ->
                pages.computeIfAbsent(line.page(), page -> new ArrayList<>()).add(line));
        Map<String, Integer> repeated = new HashMap<>();
        List<Line> outer = new ArrayList<>();
        for (List<Line> page : pages.values()) {
            for (Line line : outermost(page)) {
                outer.add(line);
                repeated.merge(key(line), 1, Integer::sum);
            }
        }
        Set<Line> furniture = Collections.newSetFromMap(new IdentityHashMap<>());
        int enough = Math.max(LEAST_PAGES, pages.size() / 4);
        for (Line line : outer) {
            boolean number = isAtEdge(line) && LinePatterns.isPageNumber(line.text());
            if (number || repeated.getOrDefault(key(line), 0) >= enough) {
                furniture.add(line);
            }
        }
        return furniture;
    }

    private static List<Line> outermost(List<Line> page) {
        List<Line> sorted = new ArrayList<>(page);
        sorted.sort(Comparator.comparing(Line::baseline));
        List<Line> outer = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            if (i < OUTERMOST || i >= sorted.size() - OUTERMOST) {
                outer.add(sorted.get(i));
            }
        }
        return outer;
    }

    /** The text without its digits, at its height on the page. */
    private static String key(Line line) {
        return line.text().strip().replaceAll("[0-9]+", "#") + "@" + Math.round(line.baseline() / 4);
    }

    private static boolean isAtEdge(Line line) {
        return line.baseline() < line.height() * EDGE || line.baseline() > line.height() * (1 - EDGE);
    }
}
