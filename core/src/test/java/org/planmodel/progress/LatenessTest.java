package org.planmodel.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.planmodel.ReportPeriod;

/** Scenario S10 of REGIME.md: late, returned, holiday. */
class LatenessTest {
    private static final ReportPeriod QUARTER = ReportPeriod.parse("2024-01/2024-03");
    private static final LocalDate DUE = LocalDate.of(2024, 4, 10);
    private static final LocalDate END = LocalDate.of(2024, 4, 30);

    private static ProgressReport expected() {
        return ProgressReport.expected("u1", QUARTER, DUE);
    }

    private static LocalDate april(int day) {
        return LocalDate.of(2024, 4, day);
    }

    private static int daysLate(ProgressReport report) {
        return report.lateness(WorkingDays.none(), END).days();
    }

    @Test
    void aReportTwoDaysAfterItsDueDateIsTwoDaysLate() {
        assertThat(daysLate(expected().submit(april(12), "a"))).isEqualTo(2);
    }

    @Test
    void aReportFourDaysAfterItsDueDateIsFourDaysLate() {
        assertThat(daysLate(expected().submit(april(14), "a"))).isEqualTo(4);
    }

    @Test
    void aReportThatWasReturnedIsMeasuredByTheDueDateOfTheReturn() {
        ProgressReport report = expected()
                .submit(april(9), "a")
                .sendBack(april(11), "b", "no evidence", april(16))
                .submit(april(15), "a");

        assertThat(daysLate(report)).isZero();
        assertThat(report.lateness(WorkingDays.none(), END).rounds()).hasSize(2);
    }

    @Test
    void aReportThatComesAfterTheDueDateOfTheReturnIsLate() {
        ProgressReport report = expected()
                .submit(april(9), "a")
                .sendBack(april(11), "b", "no evidence", april(16))
                .submit(april(19), "a");

        assertThat(daysLate(report)).isEqualTo(3);
    }

    @Test
    void aReportThatNeverCameIsMissingAndLateToTheDayOfAsking() {
        Lateness lateness = expected().lateness(WorkingDays.none(), april(15));

        assertThat(lateness.isMissing()).isTrue();
        assertThat(lateness.days()).isEqualTo(5);
    }

    @Test
    void aReportThatIsNotDueYetIsNeitherLateNorMissing() {
        Lateness lateness = expected().lateness(WorkingDays.none(), april(10));

        assertThat(lateness.isMissing()).isFalse();
        assertThat(lateness.isLate()).isFalse();
    }

    @Test
    void whatHappenedAfterTheDayOfAskingDoesNotCount() {
        ProgressReport report = expected().submit(april(12), "a");

        assertThat(report.lateness(WorkingDays.none(), april(11)).isMissing()).isTrue();
    }

    @Test
    void aDueDateInAHolidayMovesToTheNextWorkingDay() {
        WorkingDays calendar = WorkingDays.builder()
                .name("2024")
                .off(LocalDate.of(2024, 10, 1), LocalDate.of(2024, 10, 7))
                .build();

        assertThat(calendar.due(LocalDate.of(2024, 10, 5)).effective()).isEqualTo(LocalDate.of(2024, 10, 8));
    }

    @Test
    void withoutACalendarADueDateStaysAndTheResultSaysSo() {
        DueDate due = WorkingDays.none().due(LocalDate.of(2024, 10, 5));

        assertThat(due.effective()).isEqualTo(LocalDate.of(2024, 10, 5));
        assertThat(due.isCalendarKnown()).isFalse();
        assertThat(due).hasToString("2024-10-05, no calendar of working days");
    }

    @Test
    void aSundayThatIsWorkedIsAWorkingDay() {
        WorkingDays calendar = WorkingDays.builder()
                .addOff(LocalDate.of(2024, 10, 1))
                .addWorked(LocalDate.of(2024, 9, 29))
                .build();

        assertThat(calendar.isWorked(LocalDate.of(2024, 9, 29))).isTrue();
        assertThat(calendar.isWorked(LocalDate.of(2024, 9, 22))).isFalse();
    }

    @Test
    void workingDaysAreCountedWithoutTheFirstDayAndWithoutWeekends() {
        WorkingDays calendar =
                WorkingDays.builder().addOff(LocalDate.of(2026, 10, 1)).build();

        assertThat(calendar.after(LocalDate.of(2026, 2, 27), 5)).isEqualTo(LocalDate.of(2026, 3, 6));
    }

    @Test
    void aReportCannotBeAcceptedBeforeItWasHandedIn() {
        assertThatThrownBy(() -> expected().accept(april(9), "b"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("EXPECTED cannot become ACCEPTED");
    }

    @Test
    void aStepCannotBeEarlierThanTheLastOne() {
        assertThatThrownBy(() -> expected().submit(april(9), "a").accept(april(8), "b"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("2024-04-08 is before the last one of 2024-04-09");
    }

    @Test
    void theStateOnADayIsThatOfTheLastStepByThen() {
        ProgressReport report = expected().submit(april(9), "a").accept(april(12), "b");

        assertThat(report.stateOn(april(8))).isEqualTo(ReportState.EXPECTED);
        assertThat(report.stateOn(april(9))).isEqualTo(ReportState.SUBMITTED);
        assertThat(report.stateOn(april(12))).isEqualTo(ReportState.ACCEPTED);
    }

    @Test
    void daysOffFromALaterToAnEarlierDayAreRefused() {
        assertThatThrownBy(() -> WorkingDays.builder().off(LocalDate.of(2024, 10, 7), LocalDate.of(2024, 10, 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("last: 2024-10-01 is before first 2024-10-07");
    }
}
