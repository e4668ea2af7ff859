package org.planmodel.progress;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A due date as stated and as it counts (截止日期): 5 October, which counts as 8 October because of the holiday.
 *
 * @param stated the day that was stated
 * @param effective the day that counts: the stated one, or the first one after it that is worked
 * @param calendar the name of the calendar that was used; empty where none knows the year of the stated day
 */
public record DueDate(LocalDate stated, LocalDate effective, String calendar) implements Serializable {
    /** A due date. */
    public DueDate {
        Objects.requireNonNull(stated, "stated");
        Objects.requireNonNull(effective, "effective");
        Objects.requireNonNull(calendar, "calendar");
    }

    /** Whether a calendar knows the year; if not, the stated day counts although it may be a holiday. */
    public boolean isCalendarKnown() {
        return !calendar.isEmpty();
    }

    /** One line: {@code 2024-10-05, counts as 2024-10-08 by calendar}. */
    @Override
    public String toString() {
        if (!isCalendarKnown()) {
            return stated + ", no calendar of working days";
        }
        return stated.equals(effective)
                ? stated + " by " + calendar
                : stated + ", counts as " + effective + " by " + calendar;
    }
}
