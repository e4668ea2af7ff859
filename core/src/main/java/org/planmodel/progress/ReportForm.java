package org.planmodel.progress;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.planmodel.Plan;
import org.planmodel.ReportPeriod;
import org.planmodel.Role;
import org.planmodel.internal.Checks;

/**
 * What one unit is to report for one period (报送表): just its own targets, measures and milestones, with what is known of each.
 *
 * <pre>{@code
 * ReportForm form = ReportForm.of(plan, "区工信局", ReportPeriod.parse("2026-01/2026-06"))
 *         .withCheckPoints(breakdown)
 *         .prefilledFrom(lastReport)
 *         .dueOn(LocalDate.of(2026, 6, 25));
 * }</pre>
 */
@Value.Immutable
public sealed interface ReportForm extends Serializable permits ImmutableReportForm {
    /** Who reports: whoever leads, answers or collects. A unit that cooperates reports to the one that leads. */
    Set<Role> REPORTING = Set.of(Role.LEAD, Role.RESPONSIBLE, Role.COLLECTING);

    /** The key of an attribute of a unit that stands for all those below it: 各街道办事处. Its duties are theirs. */
    String COLLECTIVE_ATTRIBUTE = "collective";

    /** The id of the plan, where it has one. */
    Optional<String> plan();

    /** The title of the plan. */
    String title();

    /** The id of the unit. */
    String unit();

    /** The name of the unit. */
    String unitName();

    /** The days to report on, from the start of the year. */
    ReportPeriod period();

    /** By when. */
    Optional<LocalDate> due();

    /** The period of the last report from which the form was prefilled. */
    Optional<ReportPeriod> lastPeriod();

    /** The lines, in the order of the plan. */
    List<FormLine> lines();

    /**
     * The form of a unit, with what it leads, answers for or collects.
     *
     * @param unit id, name or alias
     * @throws NoSuchElementException if the plan does not know the unit; the message names the nearest one
     */
    static ReportForm of(Plan plan, String unit, ReportPeriod period) {
        return of(plan, unit, period, REPORTING);
    }

    /**
     * The form of a unit, with what it does in one of these roles.
     *
     * @param unit id, name or alias
     * @throws NoSuchElementException if the plan does not know the unit; the message names the nearest one
     */
    static ReportForm of(Plan plan, String unit, ReportPeriod period, Set<Role> roles) {
        return new FormStart(plan).form(plan.getUnit(unit), period, roles);
    }

    /** The forms of all units that have anything to report, in the order of the plan's units. */
    static List<ReportForm> ofAllUnits(Plan plan, ReportPeriod period) {
        FormStart start = new FormStart(plan);
        return plan.units().stream()
                .filter(unit -> !"true".equals(unit.attributes().get(COLLECTIVE_ATTRIBUTE)))
                .map(unit -> start.form(unit, period, REPORTING))
                .filter(form -> !form.lines().isEmpty())
                .toList();
    }

    /** The form with its due date. */
    default ReportForm dueOn(LocalDate due) {
        return toBuilder().due(due).build();
    }

    /** The form with what is to be reached by the end of its period, as the breakdown states it. */
    default ReportForm withCheckPoints(Breakdown breakdown) {
        List<FormLine> stated = lines().stream()
                .map(line -> line.toBuilder()
                        .checkPoint(breakdown.checkPoints(line.item()).stream()
                                .filter(point -> point.period().equals(period()))
                                .findFirst())
                        .build())
                .toList();
        return toBuilder().lines(stated).build();
    }

    /**
     * The form with what the last report says: its figures for comparison; outlook, reasons and next steps filled in, to be confirmed or
     * changed. Figures and judgements of the new period are left open.
     */
    default ReportForm prefilledFrom(ProgressReport last) {
        return FormStart.prefill(this, last);
    }

    /** The line of this item. */
    default Optional<FormLine> find(ReportItem item) {
        return lines().stream().filter(line -> line.item().equals(item)).findFirst();
    }

    /** The report that is expected on this form, with what is filled in already. */
    default ProgressReport expectedReport() {
        return ProgressReport.builder()
                .plan(plan())
                .unit(unit())
                .period(period())
                .due(due())
                .entries(lines().stream().map(FormLine::prefilled).toList())
                .build();
    }

    /** Checks that no text is blank. */
    @Value.Check
    default void check() {
        Checks.text("plan", plan());
        Checks.text("title", title());
        Checks.text("unit", unit());
        Checks.text("unitName", unitName());
    }

    /** A new builder; title, unit with its name and period are required. */
    static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this form. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link ReportForm}. */
    final class Builder extends ImmutableReportForm.Builder {
        /** An empty builder. */
        public Builder() {}
    }
}
