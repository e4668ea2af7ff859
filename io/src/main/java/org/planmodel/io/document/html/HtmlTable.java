package org.planmodel.io.document.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Tells tables of data from those that only lay out a page, and gives their rows. */
final class HtmlTable {
    private static final Set<String> BLOCKS =
            Set.of("p", "div", "table", "ul", "ol", "h1", "h2", "h3", "h4", "section");
    private static final int BLOCKS_IN_LAYOUT = 6;

    private HtmlTable() {}

    /** Whether an element is a table whose cells are data: it holds no other table, and no cell is a page of its own. */
    static boolean isData(Element table) {
        if (!table.normalName().equals("table") || table.attr("role").equals("presentation")) {
            return false;
        }
        boolean severalColumns = false;
        for (Element row : rows(table)) {
            List<Element> cells = cells(row);
            severalColumns |= cells.size() > 1;
            for (Element cell : cells) {
                long blocks = cell.children().stream()
                        .filter(child -> BLOCKS.contains(child.normalName()))
                        .count();
                if (blocks > BLOCKS_IN_LAYOUT || cell.selectFirst("table") != null) {
                    return false;
                }
            }
        }
        return severalColumns;
    }

    static List<Element> rows(Element table) {
        List<Element> rows = new ArrayList<>();
        for (Element child : table.children()) {
            if (child.normalName().equals("tr")) {
                rows.add(child);
            } else if (Set.of("tbody", "thead", "tfoot").contains(child.normalName())) {
                child.children().stream()
                        .filter(row -> row.normalName().equals("tr"))
                        .forEach(rows::add);
            }
        }
        return rows;
    }

    static List<Element> cells(Element row) {
        return row.children().stream()
                .filter(cell ->
                        cell.normalName().equals("td") || cell.normalName().equals("th"))
                .toList();
    }

    /** A span as written, 1 where it is none; 0 rows reach down to the end. */
    static int span(Element cell, String attribute) {
        String written = cell.attr(attribute).strip();
        boolean number =
                !written.isEmpty() && written.length() < 6 && written.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? Math.max(1, Integer.parseInt(written)) : 1;
    }
}
