package org.planmodel.io.prose;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.planmodel.ReportPeriod;

/**
 * Reads the phrases of time that plans use: 到2025年, 2024年底前, 1-11月, 前三季度, “十四五”期间, 今年. A year that is not written is the year in question: the plan's in
 * its tasks, the year before in its review.
 */
final class TimeReader {
    private static final int FIRST_PLAN_YEAR = 2001;
    private static final int FIVE = 5;
    private static final int DIGITS = 4;
    private final TimeText s;
    private final Words words;
    private final int thisYear;
    private final int spokenYear;
    private final RelativeTime relative;

    /**
     * Reads {@code s} up to {@code limit}.
     *
     * @param thisYear the year that 今年 means
     * @param spokenYear the year in question where none is written
     */
    TimeReader(CharSequence s, int limit, Words words, int thisYear, int spokenYear) {
        this.s = new TimeText(s, limit, words);
        this.words = words;
        this.thisYear = thisYear;
        this.spokenYear = spokenYear;
        this.relative = new RelativeTime(this.s, thisYear, spokenYear);
    }

    /**
     * A phrase of time.
     *
     * @param period what it covers
     * @param until whether it says “by the end of”: 到, 底, 末, 前
     * @param year whether it names the year
     */
    record Phrase(int start, int end, Optional<ReportPeriod> period, boolean until, boolean year) {
        Optional<LocalDate> due() {
            return period.map(ReportPeriod::end);
        }
    }

    private boolean mayBegin(char c) {
        return NumeralScanner.isArabicDigit(c)
                || words.numerals().isNumeral(c)
                || words.timeBeginnings().contains(c);
    }

    /** The phrase of time that begins at {@code at}, if one does. */
    Optional<Phrase> at(int at) {
        if (at >= s.limit() || !mayBegin(s.charAt(at))) {
            return Optional.empty();
        }
        int prefix = s.wordAt(StructureWord.TIME_PREFIX, at);
        boolean until =
                s.valueAt(StructureWord.TIME_PREFIX, at).filter("until"::equals).isPresent();
        int i = at + prefix;
        return year(at, i, until)
                .or(() -> month(at, i, spokenYear, until, false))
                .or(() -> prefix == 0 ? relative.at(i) : Optional.empty())
                .or(() -> relative.part(at, i, spokenYear, until, false))
                .map(this::closed);
    }

    /** Takes in what may close a phrase: 期间, 以来, 之前, 底前 ... */
    private Phrase closed(Phrase p) {
        int tail = s.wordAt(StructureWord.TIME_TAIL, p.end());
        boolean until = s.valueAt(StructureWord.TIME_TAIL, p.end())
                .filter("until"::equals)
                .isPresent();
        return new Phrase(p.start(), p.end() + tail, p.period(), p.until() || until, p.year());
    }

    // ---- years ------------------------------------------------------------------------------------------------------

    private Optional<Phrase> year(int start, int at, boolean until) {
        return fiveYears(start, at, until).or(() -> {
            int year = s.yearAt(at);
            return year == 0 ? yearWord(start, at, until) : writtenYear(start, at + DIGITS, year, until);
        });
    }

    /** “十四五”: the five years from 2021 on. */
    private Optional<Phrase> fiveYears(int start, int at, boolean until) {
        boolean quoted = s.charAt(at) == '“';
        int i = quoted ? at + 1 : at;
        Optional<Phrase> early = earlyFiveYears(start, i, quoted, until);
        if (early.isPresent()) {
            return early;
        }
        int number = words.numerals().digit(s.charAt(i + 1));
        boolean named = words.numerals().magnitude(s.charAt(i)) == 10
                && number >= 1
                && words.numerals().digit(s.charAt(i + 2)) == FIVE;
        if (!named) {
            return Optional.empty();
        }
        int end = i + 3;
        end += quoted && s.charAt(end) == '”' ? 1 : 0;
        int first = FIRST_PLAN_YEAR + number * FIVE;
        return Optional.of(new Phrase(start, end, TimeText.years(first, first + FIVE - 1), until, true));
    }

    /** “十五”, “九五”期间: the five years from 2001 on, and those before; without quotation marks 十五 is a number. */
    private Optional<Phrase> earlyFiveYears(int start, int at, boolean quoted, boolean until) {
        int number = words.numerals().magnitude(s.charAt(at)) == 10
                ? 10
                : words.numerals().digit(s.charAt(at));
        int end = at + 2;
        boolean closed = quoted
                ? s.charAt(end) == '”'
                : s.wordAt(StructureWord.TIME_TAIL, end) > 1 && s.wordAt(SentenceWord.PERIOD_END, end) > 1;
        if (number < 5 || words.numerals().digit(s.charAt(at + 1)) != FIVE || !closed) {
            return Optional.empty();
        }
        int first = FIRST_PLAN_YEAR + (number - 10) * FIVE;
        return Optional.of(
                new Phrase(start, end + (quoted ? 1 : 0), TimeText.years(first, first + FIVE - 1), until, true));
    }

    /** 今年, 去年, 明年. */
    private Optional<Phrase> yearWord(int start, int at, boolean until) {
        int n = s.wordAt(StructureWord.YEAR_WORD, at);
        Optional<String> value = s.valueAt(StructureWord.YEAR_WORD, at);
        return value.flatMap(
                v -> inYear(start, at + n, v.equals("spoken") ? spokenYear : thisYear + Integer.parseInt(v), until));
    }

    private Optional<Phrase> writtenYear(int start, int end, int year, boolean until) {
        Optional<Phrase> range = range(start, end, year, until);
        if (range.isPresent()) {
            return range;
        }
        Optional<Phrase> numeric = numericDate(start, end, year, until);
        if (numeric.isPresent()) {
            return numeric;
        }
        int n = s.wordAt(StructureWord.YEAR, end);
        return n == 0 ? Optional.empty() : inYear(start, end + n, year, until);
    }

    /** 2021-2025年, 2021年至2025年. */
    private Optional<Phrase> range(int start, int at, int year, boolean until) {
        int i = at + s.wordAt(StructureWord.YEAR, at);
        int dash = s.rangeMarkAt(i);
        int second = dash > 0 ? s.yearAt(i + dash) : 0;
        int after = i + dash + DIGITS;
        int n = second >= year ? s.wordAt(StructureWord.YEAR, after) : 0;
        return n > 0
                ? Optional.of(new Phrase(start, after + n, TimeText.years(year, second), until, true))
                : Optional.empty();
    }

    /** What follows a year: 起5年内, a month, a part of the year, or nothing. */
    private Optional<Phrase> inYear(int start, int end, int year, boolean until) {
        int from = s.wordAt(StructureWord.FROM_ON, end);
        Optional<Phrase> within = from > 0 ? relative.within(start, end + from, year) : Optional.empty();
        return within.or(() -> month(start, end, year, until, true))
                .or(() -> relative.part(start, end, year, until, true))
                .or(() -> Optional.of(new Phrase(start, end, TimeText.years(year, year), until, true)));
    }

    // ---- months and days --------------------------------------------------------------------------------------------

    /** 2024.11.30, 2024/11/30, 2024-11-30. */
    private Optional<Phrase> numericDate(int start, int at, int year, boolean until) {
        char mark = s.charAt(at);
        if (at >= s.limit() || "./-".indexOf(mark) < 0) {
            return Optional.empty();
        }
        TimeText.Number month = s.number(at + 1);
        if (month.value() < 1 || month.value() > 12 || s.charAt(month.end()) != mark) {
            return Optional.empty();
        }
        TimeText.Number day = s.number(month.end() + 1);
        return day.value() < 1
                        || day.value() > YearMonth.of(year, month.value()).lengthOfMonth()
                ? Optional.empty()
                : Optional.of(day(start, day.end(), LocalDate.of(year, month.value(), day.value()), until, true));
    }

    private static Phrase day(int start, int end, LocalDate date, boolean until, boolean named) {
        return new Phrase(start, end, Optional.of(new ReportPeriod(date, date)), until, named);
    }

    /** 3月, 1-11月, 3月5日. */
    private Optional<Phrase> month(int start, int at, int year, boolean until, boolean named) {
        TimeText.Number from = s.number(at);
        if (from.value() < 1 || from.value() > 12) {
            return Optional.empty();
        }
        Optional<TimeText.Number> last = lastMonth(from);
        int n = last.map(to -> s.wordAt(StructureWord.MONTH, to.end())).orElse(0);
        if (n == 0) {
            return Optional.empty();
        }
        int end = last.get().end() + n;
        if (!TimeText.isKnown(year)) {
            return Optional.of(new Phrase(start, end, Optional.empty(), until, false));
        }
        YearMonth to = YearMonth.of(year, last.get().value());
        TimeText.Number day = s.number(end);
        int mark = s.wordAt(StructureWord.DAY, day.end());
        if (last.get().value() == from.value() && day.value() >= 1 && day.value() <= to.lengthOfMonth() && mark > 0) {
            return Optional.of(day(start, day.end() + mark, to.atDay(day.value()), until, named));
        }
        ReportPeriod period = new ReportPeriod(LocalDate.of(year, from.value(), 1), to.atEndOfMonth());
        return Optional.of(new Phrase(start, end, Optional.of(period), until, named));
    }

    /** The month that a range ends with, or the only one: 11 of 1-11月 and 1月-11月; empty where the range is none. */
    private Optional<TimeText.Number> lastMonth(TimeText.Number from) {
        int i = from.end();
        int dash = s.rangeMarkAt(i);
        if (dash > 0) {
            TimeText.Number to = s.number(i + dash);
            return to.value() < from.value() || to.value() > 12 ? Optional.empty() : Optional.of(to);
        }
        int n = s.wordAt(StructureWord.MONTH, i);
        int mark = n > 0 ? s.rangeMarkAt(i + n) : 0;
        if (mark > 0) {
            TimeText.Number to = s.number(i + n + mark);
            return Optional.of(to.value() >= from.value() && to.value() <= 12 ? to : from);
        }
        return Optional.of(from);
    }
}
