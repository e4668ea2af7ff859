package org.planmodel.io.document.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The tables of one page whose lines are drawn, and the pieces that stand in none. */
final class RuledTables {
    private final List<RuledTable> tables = new ArrayList<>();
    private List<Piece> outside;

    private RuledTables(List<Piece> pieces) {
        this.outside = pieces;
    }

    static RuledTables find(int page, float height, List<Piece> pieces, List<Rule> rules) {
        RuledTables found = new RuledTables(pieces);
        for (RuleLines group : RuleLines.of(rules).groups()) {
            Optional<RuledGrid> grid = RuledGrid.of(group);
            grid.ifPresent(of -> found.table(of, page, height));
        }
        found.tables.sort(Comparator.comparing(RuledTable::top));
        return found;
    }

    private void table(RuledGrid grid, int page, float height) {
        List<Piece> inside = new ArrayList<>();
        List<Piece> others = new ArrayList<>();
        for (Piece piece : outside) {
            (grid.at(piece.middle(), piece.height()) >= 0 ? inside : others).add(piece);
        }
        RuledTable table = RuledTable.of(grid, page, height, inside);
        if (table.hasWords()) {
            tables.add(table);
            outside = others;
        }
    }

    /** The tables from top to bottom. */
    List<RuledTable> tables() {
        return tables;
    }

    /** What stands outside of them. */
    List<Piece> outside() {
        return outside;
    }
}
