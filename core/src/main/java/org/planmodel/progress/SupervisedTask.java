package org.planmodel.progress;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.planmodel.internal.Checks;

/**
 * A task under supervision (督办事项), with every step that it has taken. State, unit and due date follow from the steps, for any day.
 *
 * <pre>{@code
 * SupervisedTask task = SupervisedTask.of("T1", "建成4A级景区", LocalDate.of(2024, 10, 31))
 *         .step(TaskStep.builder().action(TaskAction.ASSIGN).on(day).by("督查室").unit("区文旅局").build());
 * task.isOverdue(LocalDate.of(2024, 11, 1)); // true
 * }</pre>
 */
@Value.Immutable
public sealed interface SupervisedTask extends Serializable permits ImmutableSupervisedTask {
    /** The number in the ledger (编号). */
    String id();

    /** What is to be done (督办事项). */
    String title();

    /** The item of the plan that it comes from (任务来源). */
    Optional<ReportItem> item();

    /** The due date that it began with. */
    Optional<LocalDate> firstDue();

    /** The steps, in order. */
    List<TaskStep> steps();

    /** A task that nobody was charged with yet. */
    static SupervisedTask of(String id, String title, LocalDate due) {
        return builder().id(id).title(title).firstDue(due).build();
    }

    /** Where it stands after all steps. */
    default TaskState state() {
        return stateOn(LocalDate.MAX);
    }

    /** Where it stood at the end of the day. */
    default TaskState stateOn(LocalDate day) {
        TaskState state = TaskState.UNASSIGNED;
        for (TaskStep step : steps()) {
            if (!step.on().isAfter(day)) {
                state = step.action().leadsTo().orElse(state);
            }
        }
        return state;
    }

    /** By when it was to be done, as of the end of the day: the first due date, or that of the last extension. */
    default Optional<LocalDate> dueOn(LocalDate day) {
        return steps().stream()
                .filter(step -> !step.on().isAfter(day))
                .flatMap(step -> step.newDue().stream())
                .reduce((earlier, later) -> later)
                .or(this::firstDue);
    }

    /** The unit that was charged with it, as of the end of the day. */
    default Optional<String> unitOn(LocalDate day) {
        return steps().stream()
                .filter(step -> !step.on().isAfter(day))
                .flatMap(step -> step.unit().stream())
                .reduce((earlier, later) -> later);
    }

    /** Whether it is over due at the end of the day: due before it, and neither reported done nor finished. */
    default boolean isOverdue(LocalDate day) {
        TaskState state = stateOn(day);
        boolean open = !state.isFinal() && state != TaskState.REPORTED_DONE && state != TaskState.SUSPENDED;
        return open && dueOn(day).filter(day::isAfter).isPresent();
    }

    /** Whether its due date was moved by the end of the day (已延期). */
    default boolean isExtended(LocalDate day) {
        return !dueOn(day).equals(firstDue());
    }

    /**
     * The task after one more step.
     *
     * @throws IllegalStateException if the task's state does not allow the step, or the step is earlier than the last one
     */
    default SupervisedTask step(TaskStep step) {
        if (!step.action().isPossibleFrom(state())) {
            throw new IllegalStateException(
                    "action: " + step.action() + " is not possible while task " + id() + " is " + state());
        }
        if (!steps().isEmpty()
                && step.on().isBefore(steps().get(steps().size() - 1).on())) {
            throw new IllegalStateException("on: the step of " + step.on() + " is before the last one of "
                    + steps().get(steps().size() - 1).on());
        }
        return toBuilder().addStep(step).build();
    }

    /** Checks that no text is blank. */
    @Value.Check
    default void check() {
        Checks.text("id", id());
        Checks.text("title", title());
    }

    /** A new builder; id and title are required. */
    static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this task. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link SupervisedTask}. */
    final class Builder extends ImmutableSupervisedTask.Builder {
        /** An empty builder. */
        public Builder() {}
    }
}
