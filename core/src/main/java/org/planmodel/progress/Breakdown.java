package org.planmodel.progress;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.planmodel.Plan;
import org.planmodel.PlanPeriod;
import org.planmodel.internal.Checks;
import org.planmodel.problem.Problem;

/**
 * A plan broken down into rows, each with the units that answer for it (任务分解, 责任分解).
 *
 * <pre>{@code
 * Breakdown breakdown = Breakdown.of(plan);         // one row an item, with the units that the plan names
 * // … written as a workbook, edited, read back …
 * Plan assigned = breakdown.applyTo(plan);          // the plan with the units of the rows
 * List<Problem> problems = breakdown.problems(plan); // two leads, parts above their whole, …
 * }</pre>
 */
@Value.Immutable
public sealed interface Breakdown extends Serializable permits ImmutableBreakdown {
    /** The id of the plan, where it has one. */
    Optional<String> plan();

    /** The title of the plan. */
    String title();

    /** The years of the plan. */
    Optional<PlanPeriod> period();

    /** The rows, in order. */
    List<BreakdownRow> rows();

    /**
     * The breakdown with which the work begins: one row for each {@linkplain PlanItem item} of the plan.
     *
     * @throws IllegalArgumentException if a target or measure has no id; {@link PlanIds#complete} mends that
     */
    static Breakdown of(Plan plan) {
        return BreakdownStart.of(plan);
    }

    /** The rows that come from an item of the plan, in order. */
    default List<BreakdownRow> rowsOf(ReportItem item) {
        return rows().stream()
                .filter(row -> row.item().equals(Optional.of(item)))
                .toList();
    }

    /** The check points stated for an item; nothing where it became several rows. */
    default List<CheckPoint> checkPoints(ReportItem item) {
        List<BreakdownRow> rows = rowsOf(item);
        return rows.size() == 1 ? rows.get(0).checkPoints() : List.of();
    }

    /**
     * The plan with what the rows say of it. Targets keep their values: a row with another one is a problem, not a change.
     *
     * <ul>
     *   <li>An item of one row gets the row's responsibilities, its due date where the plan names none, and the row's id and owner of data
     *       as attributes {@code breakdown.row} and {@code breakdown.dataOwner}.
     *   <li>An item of several rows keeps its own place; each row becomes a part of it: a target that is {@code partOf} the whole, or a measure
     *       below. The row's id is the id of the part.
     *   <li>A row that was added becomes a measure at the end, below the one whose title is the row's category if there is one.
     * </ul>
     */
    default Plan applyTo(Plan plan) {
        return BreakdownMerge.merge(this, plan);
    }

    /** What is wrong with the rows, each problem at {@code rows[i]}. */
    default List<Problem> problems(Plan plan) {
        return BreakdownCheck.problems(this, plan);
    }

    /** Checks that no text is blank. */
    @Value.Check
    default void check() {
        Checks.text("plan", plan());
        Checks.text("title", title());
    }

    /** A new builder; a title is required. */
    static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this breakdown. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link Breakdown}. */
    final class Builder extends ImmutableBreakdown.Builder {
        /** An empty builder. */
        public Builder() {}
    }
}
