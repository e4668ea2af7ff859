package org.planmodel;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;

/**
 * The days that a reported figure covers (报告期): 前三季度, 1-11月, 全年.
 *
 * <p>As text, in the shortest form that says both ends: {@code 2023}, {@code 2021/2025}, {@code 2023-09},
 * {@code 2023-01/2023-11}, {@code 2023-01-01/2023-03-15}, {@code 2023-09-30}.
 *
 * @param start the first day
 * @param end the last day, not before the first
 */
public record ReportPeriod(LocalDate start, LocalDate end) implements Comparable<ReportPeriod>, Serializable {
    /**
     * A period of whole days.
     *
     * @throws IllegalArgumentException if a year has not four digits, or the end is before the start
     */
    public ReportPeriod {
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(end, "end");
        PeriodText.checkYear("start", start.getYear());
        PeriodText.checkYear("end", end.getYear());
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("end: " + end + " is before start " + start);
        }
    }

    /** The whole year (全年). */
    public static ReportPeriod ofYear(int year) {
        PeriodText.checkYear("year", year);
        return new ReportPeriod(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** The month. */
    public static ReportPeriod ofMonth(int year, int month) {
        return ofMonths(year, month, month);
    }

    /** The months of a year from the first to the last: {@code ofMonths(2023, 1, 11)} is 2023年1-11月. */
    public static ReportPeriod ofMonths(int year, int firstMonth, int lastMonth) {
        PeriodText.checkYear("year", year);
        PeriodText.checkRange("firstMonth", firstMonth, 1, 12);
        PeriodText.checkRange("lastMonth", lastMonth, firstMonth, 12);
        return new ReportPeriod(
                LocalDate.of(year, firstMonth, 1), YearMonth.of(year, lastMonth).atEndOfMonth());
    }

    /** The quarters of a year from the first to the last: {@code ofQuarters(2023, 1, 3)} is 2023年前三季度. */
    public static ReportPeriod ofQuarters(int year, int firstQuarter, int lastQuarter) {
        PeriodText.checkRange("firstQuarter", firstQuarter, 1, 4);
        PeriodText.checkRange("lastQuarter", lastQuarter, firstQuarter, 4);
        return ofMonths(year, 3 * firstQuarter - 2, 3 * lastQuarter);
    }

    /**
     * The period that this text says, in one of the forms that {@link #toString()} writes.
     *
     * @throws IllegalArgumentException if the text has none of the forms
     */
    public static ReportPeriod parse(String text) {
        return PeriodText.parse(Objects.requireNonNull(text, "period"));
    }

    /** Whether the day is in the period. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(start) && !day.isAfter(end);
    }

    /** By start, then by end. */
    @Override
    public int compareTo(ReportPeriod other) {
        int byStart = start.compareTo(other.start);
        return byStart != 0 ? byStart : end.compareTo(other.end);
    }

    /** The shortest form. */
    @Override
    public String toString() {
        return PeriodText.of(start, end);
    }
}
