package org.planmodel.io.internal;

import java.util.Optional;
import org.planmodel.progress.ProgressReport;
import org.planmodel.progress.ReportState;
import org.planmodel.progress.ReportStep;

/** Whether the steps of a report that was read can have been taken in their order. */
public final class StepOrder {
    private StepOrder() {}

    /** What is wrong with the first step that cannot have been taken. */
    public static Optional<String> wrong(ProgressReport report) {
        ReportState state = ReportState.EXPECTED;
        for (int i = 0; i < report.steps().size(); i++) {
            ReportStep step = report.steps().get(i);
            if (!state.mayBecome(step.state())) {
                return Optional.of("steps[" + i + "]: a report that is " + EnumNames.of(state) + " cannot become "
                        + EnumNames.of(step.state()));
            }
            if (i > 0 && step.on().isBefore(report.steps().get(i - 1).on())) {
                return Optional.of("steps[" + i + "].on: " + step.on() + " is before the last step, of "
                        + report.steps().get(i - 1).on());
            }
            state = step.state();
        }
        return Optional.empty();
    }
}
