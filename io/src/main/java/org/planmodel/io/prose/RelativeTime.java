package org.planmodel.io.prose;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.planmodel.ReportPeriod;

/** Reads the phrases of time that count from the year in question: 五年来, 过去5年, 未来五年, 5年内, 上半年, 年底. */
final class RelativeTime {
    private static final int FIVE = 5;
    private final TimeText text;
    private final int thisYear;
    private final int spokenYear;

    RelativeTime(TimeText text, int thisYear, int spokenYear) {
        this.text = text;
        this.thisYear = thisYear;
        this.spokenYear = spokenYear;
    }

    Optional<TimeReader.Phrase> at(int at) {
        return within(at, at, thisYear).or(() -> span(at)).or(() -> named(at));
    }

    /** A part of a year: 上半年, 前三季度, 年底. */
    Optional<TimeReader.Phrase> part(int start, int at, int year, boolean until, boolean named) {
        int n = text.wordAt(StructureWord.PART_OF_YEAR, at);
        boolean doubled = named && n > 0 && text.is(StructureWord.YEAR, at);
        if (n == 0 || doubled) {
            return Optional.empty();
        }
        if (!TimeText.isKnown(year)) {
            return Optional.of(new TimeReader.Phrase(start, at + n, Optional.empty(), until, false));
        }
        String[] months =
                text.valueAt(StructureWord.PART_OF_YEAR, at).orElseThrow().split("/");
        ReportPeriod period = new ReportPeriod(
                LocalDate.of(year, Integer.parseInt(months[0]), 1),
                YearMonth.of(year, Integer.parseInt(months[1])).atEndOfMonth());
        boolean end = months.length > 2;
        return Optional.of(new TimeReader.Phrase(start, at + n, Optional.of(period), until || end, named));
    }

    /** 过去5年, 近三年来, 未来五年, 用三年时间. */
    private Optional<TimeReader.Phrase> span(int at) {
        int n = text.wordAt(StructureWord.SPAN_OPENING, at);
        TimeText.Number years = text.number(at + n);
        int end = years.end();
        int year = n > 0 && years.value() > 0 ? text.wordAt(StructureWord.YEAR, end) : 0;
        if (year == 0) {
            return Optional.empty();
        }
        end += year;
        end += text.wordAt(StructureWord.SPAN_TAIL, end);
        Optional<ReportPeriod> period = spokenYear > 0
                ? years(text.valueAt(StructureWord.SPAN_OPENING, at).orElseThrow(), years.value())
                : Optional.empty();
        return Optional.of(new TimeReader.Phrase(at, end, period, false, period.isPresent()));
    }

    /** 2024年起5年内: by the end of the fifth year from the first on. */
    Optional<TimeReader.Phrase> within(int start, int at, int first) {
        TimeText.Number years = text.number(at);
        int n = years.value() > 0 ? text.wordAt(StructureWord.WITHIN_YEARS, years.end()) : 0;
        if (n == 0) {
            return Optional.empty();
        }
        Optional<ReportPeriod> period = first > 0 ? TimeText.years(first, first + years.value() - 1) : Optional.empty();
        return Optional.of(new TimeReader.Phrase(start, years.end() + n, period, true, period.isPresent()));
    }

    /** 五年来, 年内, 春节前: phrases as they stand. */
    private Optional<TimeReader.Phrase> named(int at) {
        int n = text.wordAt(StructureWord.RELATIVE_TIME, at);
        if (n == 0) {
            return Optional.empty();
        }
        Optional<ReportPeriod> period = spokenYear > 0
                ? years(text.valueAt(StructureWord.RELATIVE_TIME, at).orElseThrow(), FIVE)
                : Optional.empty();
        return Optional.of(new TimeReader.Phrase(at, at + n, period, false, period.isPresent()));
    }

    /** The years that a word stands for: {@code gone} up to the year just past, {@code back} up to the one spoken of, {@code ahead} from this one on. */
    private Optional<ReportPeriod> years(String value, int count) {
        int past = spokenYear == thisYear ? thisYear - 1 : spokenYear;
        return switch (value) {
            case "gone" -> TimeText.years(past - count + 1, past);
            case "back" -> TimeText.years(spokenYear - count + 1, spokenYear);
            case "lastYear" -> TimeText.years(past, past);
            case "year" -> TimeText.years(spokenYear, spokenYear);
            case "ahead" -> TimeText.years(thisYear, thisYear + count - 1);
            default -> Optional.empty();
        };
    }
}
