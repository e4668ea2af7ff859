package org.planmodel.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.planmodel.PlanPeriod;

/**
 * One of the country's five-year plans (五年规划), as a plan of one year names it; read from {@code five-year-plans.tsv}.
 *
 * <p>A work report of 2021 has a part for the five years to come: 到2025年，森林覆盖率达到…. What it states there is due at the end of 2025.
 *
 * @param lastYear the last of its five years
 * @param names words that name the five years (十四五)
 * @param ends words that name their end (到2025年)
 */
record FiveYearPlan(int lastYear, List<String> names, List<String> ends) {
    private static final int YEARS = 5;
    private static final List<FiveYearPlan> ALL = read();

    /** The five-year plan that the period falls into and the one that follows. */
    static List<FiveYearPlan> around(PlanPeriod period) {
        return ALL.stream()
                .filter(five -> five.lastYear >= period.lastYear() && five.lastYear < period.lastYear() + 2 * YEARS)
                .toList();
    }

    /** Whether words that speak of the five years (“十四五”) allow for any day up to their end, and words that name their end (到2025年) for that day alone. */
    boolean admits(LocalDate day, String text) {
        LocalDate end = PlanPeriod.of(lastYear).end();
        return !day.isAfter(end) && isNamed(names, text) || day.equals(end) && isNamed(ends, text);
    }

    boolean isNamed(String text) {
        return isNamed(names, text) || isNamed(ends, text);
    }

    private static boolean isNamed(List<String> words, String text) {
        return words.stream().anyMatch(text::contains);
    }

    private static List<FiveYearPlan> read() {
        List<FiveYearPlan> all = new ArrayList<>();
        RuleWords.readTable(
                "five-year-plans.tsv",
                cells -> all.add(new FiveYearPlan(Integer.parseInt(cells[0]), words(cells[1]), words(cells[2]))));
        return List.copyOf(all);
    }

    private static List<String> words(String cell) {
        return Arrays.asList(cell.split(";", -1));
    }
}
