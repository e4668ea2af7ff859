package org.planmodel.io.document.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.planmodel.io.document.TableDraft;
import org.planmodel.problem.Location;

/** A table whose lines are drawn on a page, and what goes on of it on the pages behind. Not thread-safe. */
final class RuledTable {
    /** Rows at the top that may be repeated on each page. */
    private static final int HEAD = 4;

    private record Row(int page, List<RuledCell> cells) {
        boolean isLike(Row other) {
            if (cells.size() != other.cells.size()) {
                return false;
            }
            for (int i = 0; i < cells.size(); i++) {
                if (!cells.get(i).isLike(other.cells.get(i))) {
                    return false;
                }
            }
            return true;
        }
    }

    private final RuledGrid grid;
    private final List<Row> rows = new ArrayList<>();

    private RuledTable(RuledGrid grid) {
        this.grid = grid;
    }

    /** The table of these lines with the pieces that stand in it. */
    static RuledTable of(RuledGrid grid, int page, float height, List<Piece> pieces) {
        Map<Integer, Integer> owners = new HashMap<>();
        Map<Integer, List<Piece>> contents = new HashMap<>();
        RuledTable table = new RuledTable(grid);
        for (int row = 0; row < grid.rows(); row++) {
            for (int column = 0; column < grid.columns(); column++) {
                int owner = row * grid.columns() + column;
                if (!owners.containsKey(owner)) {
                    for (int r = row; r < row + grid.rowSpan(row, column); r++) {
                        for (int c = column; c < column + grid.columnSpan(row, column); c++) {
                            owners.putIfAbsent(r * grid.columns() + c, owner);
                        }
                    }
                }
            }
        }
        for (Piece piece : pieces) {
            int at = grid.at(piece.middle(), piece.height());
            contents.computeIfAbsent(owners.getOrDefault(at, at), cell -> new ArrayList<>())
                    .add(piece);
        }
        PageLines lines = new PageLines(page, height);
        for (int row = 0; row < grid.rows(); row++) {
            List<RuledCell> cells = new ArrayList<>();
            for (int column = 0; column < grid.columns(); column++) {
                int place = row * grid.columns() + column;
                if (owners.getOrDefault(place, -1) == place) {
                    int span = grid.columnSpan(row, column);
                    List<Line> words = lines.lines(contents.getOrDefault(place, List.of()), 0);
                    cells.add(new RuledCell(column, span, grid.rowSpan(row, column), words, grid.width(column, span)));
                }
            }
            table.rows.add(new Row(page, cells));
        }
        return table;
    }

    /** Where it begins, from the top of the page. */
    float top() {
        return grid.top();
    }

    /** Whether it has words in more than one cell: otherwise it is a frame or a drawing. */
    boolean hasWords() {
        return rows.stream()
                        .flatMap(row -> row.cells().stream())
                        .filter(cell -> !cell.isEmpty())
                        .limit(2)
                        .count()
                == 2;
    }

    /** Takes in the table at the top of the next page, if it goes on with this one: its columns are the same. A head that is repeated is left out. */
    boolean takeIn(RuledTable next) {
        if (!grid.hasColumnsOf(next.grid)) {
            return false;
        }
        int head = 0;
        while (head < Math.min(HEAD, Math.min(rows.size(), next.rows.size()) - 1)
                && rows.get(head).isLike(next.rows.get(head))) {
            head++;
        }
        boolean cut = isCutBefore(next.rows.get(head));
        for (int i = head; i < next.rows.size(); i++) {
            if (i > head) {
                rows.add(next.rows.get(i));
            } else if (cut) {
                next.rows.get(i).cells().forEach(rest -> above(rest).ifPresent(cell -> cell.append(rest)));
            } else {
                rows.add(continued(next.rows.get(i)));
            }
        }
        return true;
    }

    /**
     * Whether a row at the top of a page is what did not fit on the page before: each of its words goes on from a full line, and a cell that had words there has
     * no more.
     */
    private boolean isCutBefore(Row first) {
        boolean spent = false;
        for (RuledCell rest : first.cells()) {
            Optional<RuledCell> above = above(rest);
            if (above.isEmpty() || !rest.isEmpty() && !above.get().goesOnIn(rest)) {
                return false;
            }
            spent |= rest.isEmpty()
                    && !above.get().isEmpty()
                    && rows.get(rows.size() - 1).cells().contains(above.get());
        }
        return spent;
    }

    /** A cell over several rows that has no words goes on with the one above it, which the end of the page has cut. */
    private Row continued(Row first) {
        List<RuledCell> cells = new ArrayList<>();
        for (RuledCell cell : first.cells()) {
            Optional<RuledCell> above = cell.rowSpan() > 1 && cell.isEmpty() ? above(cell) : Optional.empty();
            above.ifPresentOrElse(reaching -> reaching.deeper(cell.rowSpan()), () -> cells.add(cell));
        }
        return new Row(first.page(), cells);
    }

    /** The cell in the place of this one that reaches down to the last row. */
    private Optional<RuledCell> above(RuledCell cell) {
        for (int row = rows.size() - 1; row >= 0; row--) {
            for (RuledCell above : rows.get(row).cells()) {
                if (above.column() == cell.column()) {
                    return Optional.of(above).filter(cell::isAt);
                }
            }
        }
        return Optional.empty();
    }

    void write(TableDraft draft) {
        for (Row row : rows) {
            draft.row();
            for (RuledCell cell : row.cells()) {
                draft.cellAt(
                        cell.column(), cell.text(), cell.columnSpan(), cell.rowSpan(), new Location.Page(row.page()));
            }
        }
    }
}
