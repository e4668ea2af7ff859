package org.planmodel.progress;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.immutables.value.Value;
import org.planmodel.NearestWord;

/** The tasks under supervision with all their steps (督办台账). */
@Value.Immutable
public sealed interface TaskLedger extends Serializable permits ImmutableTaskLedger {
    /** The tasks, in the order of entry. */
    List<SupervisedTask> tasks();

    /** The ledger with which supervision of a breakdown begins: one task a row; a row that names a unit to answer for it is assigned. */
    static TaskLedger of(Breakdown breakdown, LocalDate on, String by) {
        return LedgerStart.of(breakdown, on, by);
    }

    /** The task with this number. */
    default Optional<SupervisedTask> find(String id) {
        return tasks().stream().filter(task -> task.id().equals(id)).findFirst();
    }

    /** The ledger with one more task. */
    default TaskLedger add(SupervisedTask task) {
        return toBuilder().addTask(task).build();
    }

    /**
     * The ledger after one more step of one task.
     *
     * @throws NoSuchElementException if there is no such task; the message names the nearest
     * @throws IllegalStateException if the task's state does not allow the step
     */
    default TaskLedger step(String id, TaskStep step) {
        if (find(id).isEmpty()) {
            throw new NoSuchElementException("no task \"" + id + "\" in the ledger"
                    + NearestWord.hint(id, tasks().stream().map(SupervisedTask::id)));
        }
        List<SupervisedTask> changed = new ArrayList<>();
        tasks().forEach(task -> changed.add(task.id().equals(id) ? task.step(step) : task));
        return toBuilder().tasks(changed).build();
    }

    /** What is over due at the end of the day. */
    default List<SupervisedTask> overdue(LocalDate day) {
        return tasks().stream().filter(task -> task.isOverdue(day)).toList();
    }

    /** How many tasks stood in each state at the end of the day; every state is named. */
    default Map<TaskState, Integer> count(LocalDate day) {
        Map<TaskState, Integer> count = new EnumMap<>(TaskState.class);
        for (TaskState state : TaskState.values()) {
            count.put(state, 0);
        }
        tasks().forEach(task -> count.merge(task.stateOn(day), 1, Integer::sum));
        return count;
    }

    /** Checks that no number stands twice. */
    @Value.Check
    default void check() {
        long distinct = tasks().stream().map(SupervisedTask::id).distinct().count();
        if (distinct != tasks().size()) {
            throw new IllegalArgumentException(
                    "tasks: " + tasks().size() + " tasks have " + distinct + " different ids");
        }
    }

    /** A new builder; nothing is required. */
    static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this ledger. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link TaskLedger}. */
    final class Builder extends ImmutableTaskLedger.Builder {
        /** An empty builder. */
        public Builder() {}
    }
}
