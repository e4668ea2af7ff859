package org.planmodel.io.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import org.planmodel.PlanPeriod;

/** Reads by when something is due: 2026年12月底, 6月底前, 第三季度, 年底前. The last day of what is named counts. */
public final class DuePhrase {
    private static final int LONGEST = 60;

    private DuePhrase() {}

    /** The last day that the phrase names, if it names one; a phrase without a year needs a plan of one year. */
    public static Optional<LocalDate> read(String phrase, Optional<PlanPeriod> period) {
        if (phrase.length() > LONGEST) {
            return Optional.empty();
        }
        String text = TableWords.condensed(phrase);
        Optional<Integer> planYear = period.filter(PlanPeriod::isOneYear).map(PlanPeriod::firstYear);
        return first(text, "dayOfYear", m -> day(number(m, "y"), number(m, "m"), number(m, "d")))
                .or(() -> first(text, "monthOfYear", m -> month(number(m, "y"), number(m, "m"))))
                .or(() -> first(text, "quarterOfYear", m -> month(number(m, "y"), 3 * number(m, "q"))))
                .or(() -> first(text, "halfOfYear", m -> month(number(m, "y"), 6 * number(m, "h"))))
                .or(() -> first(text, "year", m -> month(number(m, "y"), 12)))
                .or(() -> planYear.flatMap(year -> withinYear(text, year)));
    }

    private static Optional<LocalDate> withinYear(String text, int year) {
        return first(text, "dayOfMonth", m -> day(year, number(m, "m"), number(m, "d")))
                .or(() -> first(text, "month", m -> month(year, number(m, "m"))))
                .or(() -> first(text, "quarter", m -> month(year, 3 * number(m, "q"))))
                .or(() -> first(text, "half", m -> month(year, 6 * number(m, "h"))))
                .or(() -> first(text, "wholeYear", m -> month(year, 12)));
    }

    /** Of several dates in a phrase the last counts: 2024年6月至2025年3月. */
    private static Optional<LocalDate> first(String text, String pattern, Function<Matcher, LocalDate> date) {
        Matcher matcher = TableWords.cells().pattern(pattern).matcher(text);
        Optional<LocalDate> last = Optional.empty();
        while (matcher.find()) {
            try {
                last = Optional.of(date.apply(matcher));
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        }
        return last;
    }

    private static int number(Matcher matcher, String group) {
        String text = matcher.group(group);
        return TableWords.cells().of("digit").stream()
                .filter(digit -> digit.word().equals(text))
                .map(digit -> Integer.parseInt(digit.value()))
                .findFirst()
                .orElseGet(() -> Integer.parseInt(text));
    }

    private static LocalDate day(int year, int month, int day) {
        return LocalDate.of(year, month, day);
    }

    private static LocalDate month(int year, int month) {
        return YearMonth.of(year, month).atEndOfMonth();
    }
}
