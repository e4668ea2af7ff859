package org.planmodel.progress;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.immutables.value.Value;

/**
 * How late a report was (迟报, 漏报), round by round. The first round runs to the due date of the period; each return begins a new
 * round with a due date of its own, so a report that was returned is not late for having been returned.
 *
 * <p>Days are calendar days from the due date that counts; it is the stated one, moved on if it is no working day.
 */
@Value.Immutable
public sealed interface Lateness extends Serializable permits ImmutableLateness {
    /** The rounds, in order; empty if no due date was ever set. */
    List<Round> rounds();

    /** Days late, over all rounds. */
    default int days() {
        return rounds().stream().mapToInt(Round::days).sum();
    }

    /** Whether any round was late. */
    default boolean isLate() {
        return days() > 0;
    }

    /** Whether the last round is over due and nothing has come (漏报). */
    default boolean isMissing() {
        return !rounds().isEmpty()
                && rounds().get(rounds().size() - 1).days() > 0
                && !rounds().get(rounds().size() - 1).handedIn();
    }

    /**
     * One round.
     *
     * @param due the due date of it
     * @param until the day on which the report came, or the day that one looks from
     * @param handedIn whether it came by then
     * @param days how many days late, 0 if in time
     */
    record Round(DueDate due, LocalDate until, boolean handedIn, int days) implements Serializable {}

    /** The lateness of a report, as seen at the end of a day. */
    static Lateness of(ProgressReport report, WorkingDays calendar, LocalDate asOf) {
        List<Round> rounds = new ArrayList<>();
        LocalDate due = report.due().orElse(null);
        boolean open = true;
        for (ReportStep step : report.steps()) {
            if (step.on().isAfter(asOf)) {
                break;
            }
            if (step.state() == ReportState.SUBMITTED && open && due != null) {
                rounds.add(round(calendar.due(due), step.on(), true));
            }
            if (step.state() == ReportState.SUBMITTED) {
                open = false;
            }
            if (step.state() == ReportState.RETURNED) {
                due = step.newDue().orElse(null);
                open = true;
            }
        }
        if (open && due != null) {
            rounds.add(round(calendar.due(due), asOf, false));
        }
        return new Builder().rounds(rounds).build();
    }

    private static Round round(DueDate due, LocalDate until, boolean handedIn) {
        long days = Math.max(0, ChronoUnit.DAYS.between(due.effective(), until));
        return new Round(due, until, handedIn, Math.toIntExact(days));
    }

    /** Builds a {@link Lateness}. */
    final class Builder extends ImmutableLateness.Builder {
        /** An empty builder. */
        public Builder() {}
    }
}
