package org.planmodel.progress;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedSet;
import org.immutables.value.Value;

/**
 * A calendar of working days (工作日历): Saturdays and Sundays are free, but for those that are worked in exchange (调休上班), and so
 * are the days off that the state has announced (放假).
 *
 * <pre>{@code
 * WorkingDays days = WorkingDays.builder().name("2024年放假安排")
 *         .off(LocalDate.of(2024, 10, 1), LocalDate.of(2024, 10, 7))
 *         .addWorked(LocalDate.of(2024, 10, 12))
 *         .build();
 * days.due(LocalDate.of(2024, 10, 5)).effective(); // 2024-10-08
 * }</pre>
 *
 * <p>A year for which no day off was given is one whose announcement the calendar does not know: it moves no date of that
 * year, and the {@link DueDate} says so.
 */
@Value.Immutable
public sealed interface WorkingDays extends Serializable permits ImmutableWorkingDays {
    /** What the calendar is called, for explanations. */
    Optional<String> name();

    /** The days off (放假); those on a weekend may be named too. */
    @Value.NaturalOrder
    SortedSet<LocalDate> off();

    /** The Saturdays and Sundays that are worked (调休上班). */
    @Value.NaturalOrder
    SortedSet<LocalDate> worked();

    /** No calendar: it knows no year and moves no date. */
    static WorkingDays none() {
        return builder().build();
    }

    /** Whether the calendar knows the days off of the year of this day. */
    default boolean covers(LocalDate day) {
        LocalDate first = LocalDate.of(day.getYear(), 1, 1);
        return !off().subSet(first, first.plusYears(1)).isEmpty();
    }

    /** Whether the day is worked; in a year that the calendar does not know every day counts as worked. */
    default boolean isWorked(LocalDate day) {
        if (!covers(day) || worked().contains(day)) {
            return true;
        }
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return !weekend && !off().contains(day);
    }

    /** The due date that counts for a stated one: the day itself, or the next one that is worked (顺延). */
    default DueDate due(LocalDate stated) {
        LocalDate day = stated;
        while (!isWorked(day)) {
            day = day.plusDays(1);
        }
        return new DueDate(stated, day, covers(stated) ? name().orElse("calendar") : "");
    }

    /**
     * The day that is so many working days after another, which does not count itself (印发后20个工作日内).
     *
     * @throws IllegalArgumentException if the number is negative
     */
    default LocalDate after(LocalDate start, int workingDays) {
        if (workingDays < 0) {
            throw new IllegalArgumentException("workingDays: " + workingDays + " is negative");
        }
        LocalDate day = start;
        int left = workingDays;
        while (left > 0) {
            day = day.plusDays(1);
            left -= isWorked(day) ? 1 : 0;
        }
        return day;
    }

    /** A new builder; nothing is required. */
    static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this calendar. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds {@link WorkingDays}. */
    final class Builder extends ImmutableWorkingDays.Builder {
        /** An empty builder. */
        public Builder() {}

        /** Adds the days off from the first to the last. */
        public Builder off(LocalDate first, LocalDate last) {
            if (last.isBefore(first)) {
                throw new IllegalArgumentException("last: " + last + " is before first " + first);
            }
            for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
                addOff(day);
            }
            return this;
        }
    }
}
