package org.planmodel.io.prose;

import java.util.Optional;
import org.planmodel.PlanPeriod;

/** Reads from a title or a heading which year, or which span of years, a plan is for. */
final class PlanYears {
    private static final int BEFORE_THE_FIRST = 1951;
    private static final int YEARS = 5;
    private static final int FEWEST = 5;
    private static final int MOST = 40;
    private static final int EARLIEST = 1950;
    private static final int LATEST = 2100;

    private PlanYears() {}

    static Optional<PlanPeriod> years(String line, Words words) {
        TimeReader times = new TimeReader(line, line.length(), words, 0, 0);
        return numberedPlan(line, words)
                .or(() -> bareYear(line, words))
                .or(() -> words.table(StructureWord.OF_ONE_YEAR)
                        .firstIn(line, 0, line.length())
                        .flatMap(hit -> singleYear(line, times)))
                .or(() -> firstYears(line, behindExecution(line, words), times));
    }

    /** The years that a phrase names which begins at {@code at} and ends in front of {@code to}. */
    static Optional<PlanPeriod> at(CharSequence s, int at, int to, Words words) {
        return new TimeReader(s, to, words, 0, 0).at(at).flatMap(PlanYears::period);
    }

    /** 第十四个五年规划: the five years from 2021 on. */
    private static Optional<PlanPeriod> numberedPlan(String line, Words words) {
        Optional<WordTable.Hit> plan = words.table(StructureWord.PLAN_COUNT).firstIn(line, 1, line.length());
        if (plan.isEmpty()) {
            return Optional.empty();
        }
        int to = plan.get().start();
        int from = to;
        while (from > 0 && words.numerals().isNumeral(line.charAt(from - 1))) {
            from--;
        }
        return words.numerals()
                .marker(line, from, to)
                .filter(n -> n >= FEWEST && n < MOST)
                .map(n -> BEFORE_THE_FIRST + YEARS * n)
                .map(first -> new PlanPeriod(first, first + YEARS - 1));
    }

    /** 2018政府工作报告: a title that opens with a year to which 年 is missing. */
    private static Optional<PlanPeriod> bareYear(String line, Words words) {
        int end = 0;
        while (end < line.length() && NumeralScanner.isArabicDigit(line.charAt(end))) {
            end++;
        }
        boolean opens = end == 4
                && end + 1 < line.length()
                && Character.isLetter(line.charAt(end))
                && words.units().atomAt(line, end) == 0
                && !words.is(StructureWord.CALENDAR, line, end);
        int year = opens ? Integer.parseInt(line.substring(0, end)) : 0;
        return year >= EARLIEST && year <= LATEST ? Optional.of(PlanPeriod.of(year)) : Optional.empty();
    }

    /** “十五五”发展目标及2026年工作安排 is of one year. */
    private static Optional<PlanPeriod> singleYear(String line, TimeReader times) {
        Optional<PlanPeriod> last = Optional.empty();
        for (int i = 0; i + 4 < line.length(); i++) {
            boolean digit = NumeralScanner.isArabicDigit(line.charAt(i))
                    && (i == 0 || !NumeralScanner.isArabicDigit(line.charAt(i - 1)));
            Optional<PlanPeriod> years = digit ? times.at(i).flatMap(PlanYears::period) : Optional.empty();
            if (years.filter(y -> y.firstYear() < y.lastYear()).isPresent()) {
                return Optional.empty();
            }
            last = years.isPresent() ? years : last;
        }
        return last;
    }

    /** 2023年计划执行情况与2024年计划草案的报告: the plan is named behind the review. */
    private static int behindExecution(String line, Words words) {
        Optional<WordTable.Hit> execution = words.table(StructureWord.EXECUTION).firstIn(line, 1, line.length());
        return execution
                .filter(hit -> words.table(StructureWord.CALENDAR)
                        .firstIn(line, hit.end(), line.length())
                        .isPresent())
                .map(WordTable.Hit::start)
                .orElse(0);
    }

    private static Optional<PlanPeriod> firstYears(String line, int from, TimeReader times) {
        for (int i = from; i < line.length(); i++) {
            Optional<PlanPeriod> years = times.at(i).flatMap(PlanYears::period);
            if (years.isPresent()) {
                return years;
            }
        }
        return Optional.empty();
    }

    static Optional<PlanPeriod> period(TimeReader.Phrase phrase) {
        return phrase.period()
                .filter(p -> phrase.year())
                .map(p -> new PlanPeriod(p.start().getYear(), p.end().getYear()));
    }
}
