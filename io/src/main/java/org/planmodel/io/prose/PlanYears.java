package org.planmodel.io.prose;

import java.util.Optional;
import org.planmodel.PlanPeriod;

/** Reads from a title or a heading which year, or which span of years, a plan is for. */
final class PlanYears {
    private PlanYears() {}

    /** “十五五”发展目标及2026年工作安排 is of one year. */
    private static Optional<PlanPeriod> singleYear(String line, TimeReader times) {
        Optional<PlanPeriod> last = Optional.empty();
        for (int i = 0; i + 4 < line.length(); i++) {
            boolean digit = NumeralScanner.isArabicDigit(line.charAt(i))
                    && (i == 0 || !NumeralScanner.isArabicDigit(line.charAt(i - 1)));
            Optional<TimeReader.Phrase> p = digit ? times.at(i) : Optional.empty();
            if (p.isPresent()
                    && p.get().year()
                    && p.get()
                            .period()
                            .map(r -> r.start().getYear() == r.end().getYear())
                            .orElse(false)) {
                last = p.get().period().map(r -> PlanPeriod.of(r.start().getYear()));
            } else if (p.isPresent() && p.get().year()) {
                return Optional.empty();
            }
        }
        return last;
    }

    static Optional<PlanPeriod> years(String line) {
        int plan = line.indexOf("个五年规划");
        if (plan > 1) {
            int from = plan - 1;
            while (from > 0 && ChineseNumber.isNumeral(line.charAt(from - 1))) {
                from--;
            }
            Optional<Integer> number = ChineseNumber.marker(line, from, plan);
            if (number.isPresent() && number.get() >= 5 && number.get() < 40) {
                int first = 1951 + 5 * number.get();
                return Optional.of(new PlanPeriod(first, first + 4));
            }
        }
        TimeReader times = new TimeReader(line, line.length(), 0, 0);
        int execution = line.indexOf("执行情况");
        int from = execution > 0 && line.indexOf("年", execution) > 0 ? execution : 0;
        if (line.contains("工作")) {
            Optional<PlanPeriod> year = singleYear(line, times);
            if (year.isPresent()) {
                return year;
            }
        }
        for (int i = from; i < line.length(); i++) {
            Optional<TimeReader.Phrase> p = times.at(i);
            if (p.isPresent() && p.get().period().isPresent() && p.get().year()) {
                return p.get()
                        .period()
                        .map(r -> new PlanPeriod(r.start().getYear(), r.end().getYear()));
            }
        }
        return Optional.empty();
    }
}
