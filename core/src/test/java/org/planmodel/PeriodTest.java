package org.planmodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How the periods of plans and reports are written and read. */
class PeriodTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            2024,      2024, 2024
            2021/2025, 2021, 2025
            """)
    void aPlanPeriodIsWrittenAsItIsRead(String text, int first, int last) {
        PlanPeriod period = PlanPeriod.parse(text);

        assertThat(period).isEqualTo(PlanPeriod.of(first, last)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "24", "2021-2025", "2021/25", "2021/2025/2030", "/2025", "2024/", "0024", "２０２４", " 2024"})
    void whatIsNoPlanPeriodIsRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PlanPeriod.parse(text))
                .withMessage("period: \"" + text + "\" is not 2024 or 2021/2025");
    }

    @Test
    void aPlanPeriodDoesNotEndBeforeItBegins() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PlanPeriod(2025, 2021))
                .withMessage("lastYear: 2021 is before firstYear 2025");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PlanPeriod.of(24))
                .withMessage("firstYear: 24 is not a year of four digits");
    }

    @Test
    void aPlanPeriodKnowsItsDaysAndYears() {
        PlanPeriod period = PlanPeriod.of(2021, 2025);

        assertThat(period.start()).isEqualTo("2021-01-01");
        assertThat(period.end()).isEqualTo("2025-12-31");
        assertThat(period.years()).isEqualTo(5);
        assertThat(period.contains(2025)).isTrue();
        assertThat(period.contains(2026)).isFalse();
        assertThat(period).isGreaterThan(PlanPeriod.of(2021)).isLessThan(PlanPeriod.of(2022));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2023,                  2023-01-01, 2023-12-31
            2021/2025,             2021-01-01, 2025-12-31
            2023-09,               2023-09-01, 2023-09-30
            2024-02,               2024-02-01, 2024-02-29
            2023-01/2023-11,       2023-01-01, 2023-11-30
            2022-12/2023-01,       2022-12-01, 2023-01-31
            2023-01-01/2023-03-15, 2023-01-01, 2023-03-15
            2023-09-30,            2023-09-30, 2023-09-30
            """)
    void aReportPeriodIsWrittenAsItIsRead(String text, LocalDate start, LocalDate end) {
        ReportPeriod period = ReportPeriod.parse(text);

        assertThat(period).isEqualTo(new ReportPeriod(start, end)).hasToString(text);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2023-01/2023-12,       2023
            2023/2023,             2023
            2023-09/2023-09,       2023-09
            2023-01-01/2023-09-30, 2023-01/2023-09
            """)
    void aReportPeriodIsWrittenInItsShortestForm(String text, String shortest) {
        assertThat(ReportPeriod.parse(text)).hasToString(shortest);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "23",
                "2023-13",
                "2023-02-30",
                "2023/2023-11",
                "2023-1",
                "2023年",
                "abcd",
                "2025/2021",
                "2023-09/",
                "2023/2024/2025",
                "0999",
                "2023-02-28T00:00"
            })
    void whatIsNoReportPeriodIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> ReportPeriod.parse(text));
    }

    @Test
    void theMessageShowsTheTextAndTheForms() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportPeriod.parse("Q3"))
                .withMessageStartingWith("period: \"Q3\" is not ")
                .withMessageContaining("2023-01/2023-11");
    }

    @Test
    void quartersAndMonthsMakeReportPeriods() {
        assertThat(ReportPeriod.ofYear(2023)).hasToString("2023");
        assertThat(ReportPeriod.ofMonth(2023, 9)).hasToString("2023-09");
        assertThat(ReportPeriod.ofMonths(2023, 1, 11)).hasToString("2023-01/2023-11");
        assertThat(ReportPeriod.ofQuarters(2023, 1, 3)).hasToString("2023-01/2023-09");
    }

    @Test
    void monthsAndQuartersOfNoCalendarAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportPeriod.ofMonth(2023, 13))
                .withMessage("firstMonth: 13 is not from 1 to 12");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportPeriod.ofQuarters(2023, 3, 1))
                .withMessage("lastQuarter: 1 is not from 3 to 4");
    }
}
