package org.planmodel.io.document.rtf;

import java.util.ArrayList;
import java.util.List;

/** How the cells of a row are laid out: where each ends, and which are merged. Not thread-safe. */
final class RtfRow {
    /**
     * A cell.
     *
     * @param right its right edge, in twentieths of a point
     * @param fromLeft whether it is part of the cell left of it
     * @param fromAbove whether it is part of the cell above it
     */
    record Cell(int right, boolean fromLeft, boolean fromAbove) {}

    private final List<Cell> cells = new ArrayList<>();
    private boolean fromLeft;
    private boolean fromAbove;

    /** A control word of the layout. */
    void word(String name, int number) {
        switch (name) {
            case "trowd" -> {
                cells.clear();
                fromLeft = false;
                fromAbove = false;
            }
            case "clmrg" -> fromLeft = true;
            case "clvmrg" -> fromAbove = true;
            case "cellx" -> {
                cells.add(new Cell(number, fromLeft, fromAbove));
                fromLeft = false;
                fromAbove = false;
            }
            default -> {
                // borders, colours
            }
        }
    }

    List<Cell> cells() {
        return List.copyOf(cells);
    }
}
