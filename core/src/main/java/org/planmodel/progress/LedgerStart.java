package org.planmodel.progress;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.planmodel.PlanPeriod;
import org.planmodel.Role;

/** The ledger of a breakdown on the day on which its tasks are given out. */
final class LedgerStart {
    private LedgerStart() {}

    static TaskLedger of(Breakdown breakdown, LocalDate on, String by) {
        TaskLedger.Builder ledger = TaskLedger.builder();
        Optional<LocalDate> end = breakdown.period().map(PlanPeriod::end);
        for (BreakdownRow row : breakdown.rows()) {
            SupervisedTask task = SupervisedTask.builder()
                    .id(row.id())
                    .title(row.text())
                    .item(row.item())
                    .firstDue(row.due().or(() -> end))
                    .build();
            Optional<String> unit = Stream.of(Role.LEAD, Role.RESPONSIBLE)
                    .flatMap(role -> row.units(role).stream())
                    .findFirst();
            ledger.addTask(unit.map(charged -> task.step(TaskStep.builder()
                            .action(TaskAction.ASSIGN)
                            .on(on)
                            .by(by)
                            .unit(charged)
                            .build()))
                    .orElse(task));
        }
        return ledger.build();
    }
}
