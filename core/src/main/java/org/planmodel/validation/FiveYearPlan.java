package org.planmodel.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.planmodel.Plan;
import org.planmodel.PlanPeriod;
import org.planmodel.Section;

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

    /** A day up to which a plan may look ahead. */
    record Horizon(LocalDate end, boolean wholePeriod) {
        /** Whether it is the end itself, or a day before it where the five years as a whole are named. */
        boolean admits(LocalDate day) {
            return wholePeriod ? !day.isAfter(end) : day.equals(end);
        }
    }

    /** The ends of the five-year plan that the period falls into and of the one that follows, where the plan names them. */
    static List<Horizon> horizons(Plan plan, PlanPeriod period) {
        List<Horizon> horizons = new ArrayList<>();
        for (FiveYearPlan five : ALL) {
            if (five.lastYear >= period.lastYear() && five.lastYear < period.lastYear() + 2 * YEARS) {
                boolean whole = isNamed(five.names, plan);
                if (whole || isNamed(five.ends, plan)) {
                    horizons.add(new Horizon(PlanPeriod.of(five.lastYear).end(), whole));
                }
            }
        }
        return horizons;
    }

    private static boolean isNamed(List<String> words, Plan plan) {
        Stream<String> headings = plan.allSections().map(Section::title).flatMap(Optional::stream);
        return Stream.concat(Stream.concat(Stream.of(plan.title()), plan.text().stream()), headings)
                .anyMatch(text -> words.stream().anyMatch(text::contains));
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
