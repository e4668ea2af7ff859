package org.planmodel.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TaskLedgerTest {
    private static final LocalDate DUE = LocalDate.of(2026, 6, 30);

    private static final SupervisedTask ASSIGNED = SupervisedTask.of("1", "建成冷链物流园", DUE)
            .step(step(TaskAction.ASSIGN, 3, 1).unit("区商务局").build());

    private static TaskStep.Builder step(TaskAction action, int month, int day) {
        TaskStep.Builder step = TaskStep.builder();
        step.action(action).on(LocalDate.of(2026, month, day)).by("督查室");
        return step;
    }

    @Test
    void aTaskGoesFromAssignedToClosed() {
        SupervisedTask closed = ASSIGNED.step(step(TaskAction.START, 3, 20).build())
                .step(step(TaskAction.REPORT_DONE, 6, 20).build())
                .step(step(TaskAction.CLOSE, 6, 25).document("督〔2026〕3号").build());

        assertThat(closed.state()).isEqualTo(TaskState.CLOSED);
        assertThat(closed.stateOn(LocalDate.of(2026, 6, 21))).isEqualTo(TaskState.REPORTED_DONE);
    }

    @Test
    void whatIsSentBackIsInProgressAgain() {
        SupervisedTask task = ASSIGNED.step(step(TaskAction.REPORT_DONE, 6, 20).build())
                .step(step(TaskAction.SEND_BACK, 6, 25).reason("未见验收材料").build());

        assertThat(task.state()).isEqualTo(TaskState.IN_PROGRESS);
    }

    @Test
    void sendingBackNeedsAReason() {
        assertThatThrownBy(() -> step(TaskAction.SEND_BACK, 6, 25).build()).hasMessageContaining("reason");
    }

    @Test
    void cancellingNeedsAnApprover() {
        assertThatThrownBy(() -> step(TaskAction.CANCEL, 6, 25).reason("项目终止").build())
                .hasMessageContaining("approver");
    }

    @Test
    void overdueFollowsFromTheDayAndIsNoState() {
        assertThat(ASSIGNED.isOverdue(DUE)).isFalse();
        assertThat(ASSIGNED.isOverdue(DUE.plusDays(1))).isTrue();
        assertThat(ASSIGNED.stateOn(DUE.plusDays(1))).isEqualTo(TaskState.ASSIGNED);
    }

    @Test
    void anExtensionMovesTheDueDateAndTheOldOneStays() {
        SupervisedTask extended = ASSIGNED.step(step(TaskAction.EXTEND, 6, 20)
                .reason("汛期停工")
                .approver("区政府办")
                .newDue(LocalDate.of(2026, 8, 31))
                .build());

        assertThat(extended.isOverdue(DUE.plusDays(1))).isFalse();
        assertThat(extended.isOverdue(LocalDate.of(2026, 9, 1))).isTrue();
        assertThat(extended.firstDue()).contains(DUE);
        assertThat(extended.isExtended(LocalDate.of(2026, 6, 19))).isFalse();
    }

    @Test
    void whatIsReportedDoneInTimeIsNotOverdueWhileTheOfficeVerifies() {
        SupervisedTask task = ASSIGNED.step(step(TaskAction.REPORT_DONE, 6, 20).build());

        assertThat(task.isOverdue(LocalDate.of(2026, 7, 15))).isFalse();
    }

    @Test
    void aTaskCannotBeClosedBeforeItIsReportedDone() {
        assertThatThrownBy(() -> ASSIGNED.step(step(TaskAction.CLOSE, 6, 25).build()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("CLOSE is not possible while task 1 is ASSIGNED");
    }

    @Test
    void aClosedTaskIsOpenedAgainWithAReason() {
        SupervisedTask task = ASSIGNED.step(step(TaskAction.REPORT_DONE, 6, 20).build())
                .step(step(TaskAction.CLOSE, 6, 25).build())
                .step(step(TaskAction.REOPEN, 9, 1).reason("统计核减").build());

        assertThat(task.state()).isEqualTo(TaskState.IN_PROGRESS);
    }

    @Test
    void theLedgerOfABreakdownAssignsWhatHasAUnit() {
        TaskLedger ledger = TaskLedger.of(Breakdown.of(SmallPlan.PLAN), LocalDate.of(2026, 3, 1), "区政府办");

        assertThat(ledger.count(LocalDate.of(2026, 3, 1)))
                .containsEntry(TaskState.ASSIGNED, 2)
                .containsEntry(TaskState.UNASSIGNED, 4);
        assertThat(ledger.overdue(LocalDate.of(2027, 1, 1))).hasSize(6);
    }
}
