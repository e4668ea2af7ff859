package org.planmodel.bulletin;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * How a unit stood at the end of each month (分月情况): one row of the heat map of units and months.
 *
 * @param unit the id of the unit
 * @param name its name
 * @param months the months from the first of the year on
 */
public record UnitMonths(String unit, String name, List<Month> months) implements Serializable {

    /**
     * One month.
     *
     * @param month 1 to 12
     * @param judged how many targets were judged by a figure that ends with this month; 0 where none was reported
     * @param onPace how many of these were as they should be
     */
    public record Month(int month, int judged, int onPace) implements Serializable {}

    /** A row. */
    public UnitMonths {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(name, "name");
        months = List.copyOf(months);
    }
}
