package org.planmodel.progress;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.planmodel.ReportPeriod;
import org.planmodel.internal.Checks;
import org.planmodel.problem.Location;

/**
 * What one unit reports for one period (进度报送), with every step that the report has taken.
 *
 * <p>A step gives a new report; nothing of the old one is lost:
 *
 * <pre>{@code
 * ProgressReport report = ProgressReport.expected("u1", ReportPeriod.parse("2024-01/2024-03"), LocalDate.of(2024, 4, 10))
 *         .submit(LocalDate.of(2024, 4, 9), "张三")
 *         .sendBack(LocalDate.of(2024, 4, 11), "发改局", "缺佐证材料", LocalDate.of(2024, 4, 16))
 *         .submit(LocalDate.of(2024, 4, 15), "张三");
 * report.lateness(WorkingDays.none(), LocalDate.of(2024, 4, 30)).days(); // 0
 * }</pre>
 */
@Value.Immutable
public sealed interface ProgressReport extends Serializable permits ImmutableProgressReport {
    /** An id that the office has given to it. */
    Optional<String> id();

    /** The id of the plan, where it has one. */
    Optional<String> plan();

    /** The id of the unit that reports. */
    String unit();

    /** The days that it reports on, from the start of the year where figures are cumulative (报告期). */
    ReportPeriod period();

    /** By when it is to be handed in (报送截止日期). */
    Optional<LocalDate> due();

    /** Who filled it in (填报人). */
    Optional<String> preparedBy();

    /** Who in the unit has checked it (审核人). */
    Optional<String> reviewedBy();

    /** When it was filled in (填报日期). */
    Optional<LocalDate> preparedOn();

    /** What it says, item by item. */
    List<ReportEntry> entries();

    /** The steps that it has taken, in order. */
    List<ReportStep> steps();

    /** Keys that an application has hung on it. */
    Map<String, String> attributes();

    /** A report that is due and of which nothing has come. */
    static ProgressReport expected(String unit, ReportPeriod period, LocalDate due) {
        return builder().unit(unit).period(period).due(due).build();
    }

    /** Where it stands now. */
    default ReportState state() {
        return steps().isEmpty()
                ? ReportState.EXPECTED
                : steps().get(steps().size() - 1).state();
    }

    /** Where it stood at the end of the day. */
    default ReportState stateOn(LocalDate day) {
        ReportState state = ReportState.EXPECTED;
        for (ReportStep step : steps()) {
            state = step.on().isAfter(day) ? state : step.state();
        }
        return state;
    }

    /** What it says of this item. */
    default Optional<ReportEntry> find(ReportItem item) {
        return entries().stream().filter(entry -> entry.item().equals(item)).findFirst();
    }

    /** The day on which it was first handed in. */
    default Optional<LocalDate> firstSubmittedOn() {
        return firstOn(ReportState.SUBMITTED);
    }

    /** The day on which it was accepted: from then on its figures are known. */
    default Optional<LocalDate> acceptedOn() {
        return firstOn(ReportState.ACCEPTED);
    }

    private Optional<LocalDate> firstOn(ReportState state) {
        return steps().stream()
                .filter(step -> step.state() == state)
                .map(ReportStep::on)
                .findFirst();
    }

    /**
     * The report after one more step.
     *
     * @throws IllegalStateException if its state does not allow the step, or the step is earlier than the last one
     */
    default ProgressReport step(ReportStep step) {
        if (!state().mayBecome(step.state())) {
            throw new IllegalStateException("state: a report that is " + state() + " cannot become " + step.state());
        }
        if (!steps().isEmpty()
                && step.on().isBefore(steps().get(steps().size() - 1).on())) {
            throw new IllegalStateException("on: the step of " + step.on() + " is before the last one of "
                    + steps().get(steps().size() - 1).on());
        }
        return toBuilder().addStep(step).build();
    }

    /** The unit has begun to fill it in. */
    default ProgressReport draft(LocalDate on, String by) {
        return step(ReportStep.builder().state(ReportState.DRAFT).on(on).by(by).build());
    }

    /** The unit hands it in, for the first time or again. */
    default ProgressReport submit(LocalDate on, String by) {
        return step(
                ReportStep.builder().state(ReportState.SUBMITTED).on(on).by(by).build());
    }

    /** The office accepts it. */
    default ProgressReport accept(LocalDate on, String by) {
        return step(
                ReportStep.builder().state(ReportState.ACCEPTED).on(on).by(by).build());
    }

    /** The office sends it back as a whole. */
    default ProgressReport sendBack(LocalDate on, String by, String reason, LocalDate newDue) {
        return sendBack(on, by, reason, Location.none(), newDue);
    }

    /** The office sends it back because of what stands in a cell or field. */
    default ProgressReport sendBack(LocalDate on, String by, String reason, Location where, LocalDate newDue) {
        return step(ReportStep.builder()
                .state(ReportState.RETURNED)
                .on(on)
                .by(by)
                .reason(reason)
                .where(where instanceof Location.None ? Optional.empty() : Optional.of(where))
                .newDue(newDue)
                .build());
    }

    /** A later, accepted report corrects a figure of it. */
    default ProgressReport correct(LocalDate on, String by, String reason, Optional<String> laterReport) {
        return step(ReportStep.builder()
                .state(ReportState.CORRECTED)
                .on(on)
                .by(by)
                .reason(reason)
                .correctedBy(laterReport)
                .build());
    }

    /** Whether it is late or missing, as seen at the end of a day. */
    default Lateness lateness(WorkingDays calendar, LocalDate asOf) {
        return Lateness.of(this, calendar, asOf);
    }

    /** Checks that no text is blank. */
    @Value.Check
    default void check() {
        Checks.text("id", id());
        Checks.text("plan", plan());
        Checks.text("unit", unit());
        Checks.text("preparedBy", preparedBy());
        Checks.text("reviewedBy", reviewedBy());
        Checks.texts("attributes key", attributes().keySet());
    }

    /** A new builder; unit and period are required. */
    static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this report. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link ProgressReport}. */
    final class Builder extends ImmutableProgressReport.Builder {
        /** An empty builder. */
        public Builder() {}
    }
}
