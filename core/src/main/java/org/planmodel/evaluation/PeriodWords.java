package org.planmodel.evaluation;

import java.time.LocalDate;
import java.time.YearMonth;
import org.planmodel.ReportPeriod;
import org.planmodel.wording.Sentence;

/** Periods as people say them (报告期的说法): 2024年1-9月, January to September 2024. */
public final class PeriodWords {
    private static final int MONTHS_A_YEAR = 12;

    private PeriodWords() {}

    /** A period in words; one that is not made of whole months as its first and last day. */
    public static Sentence say(ReportPeriod period) {
        YearMonth first = YearMonth.from(period.start());
        YearMonth last = YearMonth.from(period.end());
        boolean wholeMonths =
                period.start().getDayOfMonth() == 1 && period.end().equals(last.atEndOfMonth());
        if (!wholeMonths) {
            return EvaluationWords.say("period.days", say(period.start()), say(period.end()));
        }
        if (first.getMonthValue() == 1 && last.getMonthValue() == MONTHS_A_YEAR) {
            return first.getYear() == last.getYear()
                    ? EvaluationWords.say("period.year", first.getYear())
                    : EvaluationWords.say("period.years", first.getYear(), last.getYear());
        }
        if (first.equals(last)) {
            return EvaluationWords.say("period.month", month(first), first.getYear());
        }
        return first.getYear() == last.getYear()
                ? EvaluationWords.say("period.months", month(first), month(last), first.getYear())
                : EvaluationWords.say("period.days", say(period.start()), say(period.end()));
    }

    /** A day in words: 2024年9月30日, 2024-09-30. */
    public static Sentence say(LocalDate day) {
        return EvaluationWords.say("day", day, day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    private static Sentence month(YearMonth month) {
        return EvaluationWords.say("month." + month.getMonthValue());
    }
}
