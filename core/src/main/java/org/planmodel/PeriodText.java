package org.planmodel;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;

/** How periods are written: years, months and days with hyphens, a slash between two ends. */
final class PeriodText {
    private static final String FORMS =
            "a period such as 2023, 2021/2025, 2023-09, 2023-01/2023-11 or 2023-01-01/2023-03-15";
    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 9999;
    private static final int YEAR_LENGTH = 4;
    private static final int MONTH_LENGTH = 7;
    private static final int DATE_LENGTH = 10;
    private static final int SHOWN = 40;

    private PeriodText() {}

    static void checkYear(String attribute, int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new IllegalArgumentException(attribute + ": " + year + " is not a year of four digits");
        }
    }

    static void checkRange(String attribute, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(attribute + ": " + value + " is not from " + least + " to " + most);
        }
    }

    static boolean isYear(String text) {
        return text.length() == YEAR_LENGTH
                && text.charAt(0) != '0'
                && text.chars().allMatch(digit -> digit >= '0' && digit <= '9');
    }

    static ReportPeriod parse(String text) {
        int slash = text.indexOf('/');
        String first = slash < 0 ? text : text.substring(0, slash);
        String last = slash < 0 ? text : text.substring(slash + 1);
        if (first.length() == last.length()) {
            try {
                return new ReportPeriod(start(first), end(last));
            } catch (DateTimeException e) {
                throw notAPeriod("period", text, FORMS);
            }
        }
        throw notAPeriod("period", text, FORMS);
    }

    private static LocalDate start(String text) {
        return switch (text.length()) {
            case YEAR_LENGTH -> LocalDate.of(year(text), 1, 1);
            case MONTH_LENGTH -> YearMonth.parse(text).atDay(1);
            case DATE_LENGTH -> LocalDate.parse(text);
            default -> throw new DateTimeException(text);
        };
    }

    private static LocalDate end(String text) {
        return switch (text.length()) {
            case YEAR_LENGTH -> LocalDate.of(year(text), 12, 31);
            case MONTH_LENGTH -> YearMonth.parse(text).atEndOfMonth();
            case DATE_LENGTH -> LocalDate.parse(text);
            default -> throw new DateTimeException(text);
        };
    }

    private static int year(String text) {
        if (!isYear(text)) {
            throw new DateTimeException(text);
        }
        return Integer.parseInt(text);
    }

    /** The shortest text that says both ends. */
    static String of(LocalDate start, LocalDate end) {
        boolean wholeMonths = start.getDayOfMonth() == 1 && end.getDayOfMonth() == end.lengthOfMonth();
        if (!wholeMonths) {
            return start.equals(end) ? start.toString() : start + "/" + end;
        }
        if (start.getMonthValue() == 1 && end.getMonthValue() == 12) {
            return start.getYear() == end.getYear()
                    ? Integer.toString(start.getYear())
                    : start.getYear() + "/" + end.getYear();
        }
        YearMonth first = YearMonth.from(start);
        YearMonth last = YearMonth.from(end);
        return first.equals(last) ? first.toString() : first + "/" + last;
    }

    static IllegalArgumentException notAPeriod(String attribute, String text, String form) {
        String shown = text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
        return new IllegalArgumentException(attribute + ": \"" + shown + "\" is not " + form);
    }
}
