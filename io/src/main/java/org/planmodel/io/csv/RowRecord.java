package org.planmodel.io.csv;

import java.util.Map;
import java.util.Optional;
import org.planmodel.problem.Location;

/** One row as it was read: the cells that are filled, and where each stands. */
final class RowRecord {
    private final Map<PlanColumn, String> cells;
    private final Map<PlanColumn, Location> places;
    private final Location row;

    RowRecord(Map<PlanColumn, String> cells, Map<PlanColumn, Location> places, Location row) {
        this.cells = cells;
        this.places = places;
        this.row = row;
    }

    /** The cell, unless it is empty. */
    Optional<String> cell(PlanColumn column) {
        return Optional.ofNullable(cells.get(column)).filter(text -> !text.isEmpty());
    }

    /** A cell with words; nothing where it is blank. */
    Optional<String> words(PlanColumn column) {
        return cell(column).filter(text -> !text.isBlank());
    }

    /** Where the cell stands, or the row where there is no such cell. */
    Location place(PlanColumn column) {
        return places.getOrDefault(column, row);
    }
}
