package org.planmodel;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * The years that a plan covers (规划期): one for an annual plan, five for a five-year plan.
 *
 * <p>As text {@code 2024} or {@code 2021/2025}.
 *
 * @param firstYear the first year, 1000 to 9999
 * @param lastYear the last year, not before the first
 */
public record PlanPeriod(int firstYear, int lastYear) implements Comparable<PlanPeriod>, Serializable {
    /**
     * A period of whole years.
     *
     * @throws IllegalArgumentException if a year has not four digits, or the last is before the first
     */
    public PlanPeriod {
        PeriodText.checkYear("firstYear", firstYear);
        PeriodText.checkYear("lastYear", lastYear);
        if (lastYear < firstYear) {
            throw new IllegalArgumentException("lastYear: " + lastYear + " is before firstYear " + firstYear);
        }
    }

    /** The period of one year. */
    public static PlanPeriod of(int year) {
        return new PlanPeriod(year, year);
    }

    /** The period from the first to the last year. */
    public static PlanPeriod of(int firstYear, int lastYear) {
        return new PlanPeriod(firstYear, lastYear);
    }

    /**
     * The period that {@link #toString()} wrote: {@code 2024} or {@code 2021/2025}.
     *
     * @throws IllegalArgumentException if the text has not that form
     */
    public static PlanPeriod parse(String text) {
        Objects.requireNonNull(text, "period");
        String[] years = text.split("/", -1);
        if (years.length == 1 && PeriodText.isYear(years[0])) {
            return of(Integer.parseInt(years[0]));
        }
        if (years.length == 2 && PeriodText.isYear(years[0]) && PeriodText.isYear(years[1])) {
            return of(Integer.parseInt(years[0]), Integer.parseInt(years[1]));
        }
        throw PeriodText.notAPeriod("period", text, "2024 or 2021/2025");
    }

    /** Whether it is one year. */
    public boolean isOneYear() {
        return firstYear == lastYear;
    }

    /** The number of years. */
    public int years() {
        return lastYear - firstYear + 1;
    }

    /** Whether the year is in the period. */
    public boolean contains(int year) {
        return firstYear <= year && year <= lastYear;
    }

    /** The first of January of the first year. */
    public LocalDate start() {
        return LocalDate.of(firstYear, 1, 1);
    }

    /** The last of December of the last year. */
    public LocalDate end() {
        return LocalDate.of(lastYear, 12, 31);
    }

    /** By first year, then by last year. */
    @Override
    public int compareTo(PlanPeriod other) {
        return firstYear != other.firstYear
                ? Integer.compare(firstYear, other.firstYear)
                : Integer.compare(lastYear, other.lastYear);
    }

    /** {@code 2024} or {@code 2021/2025}. */
    @Override
    public String toString() {
        return isOneYear() ? Integer.toString(firstYear) : firstYear + "/" + lastYear;
    }
}
