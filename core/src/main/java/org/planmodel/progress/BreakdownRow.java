package org.planmodel.progress;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.planmodel.Aspect;
import org.planmodel.IndicatorKind;
import org.planmodel.Responsibility;
import org.planmodel.Role;
import org.planmodel.internal.Checks;
import org.planmodel.quantity.Criterion;

/**
 * One row of a {@link Breakdown} (任务分解表的一行): a work content with who answers for it, by when, and what is to be reached on the way.
 *
 * <p>It has two keys. {@link #item()} says which item of the plan it comes from; one item may have become several rows. {@link #id()} is its
 * own. A row without an item was added by the office.
 */
@Value.Immutable
public sealed interface BreakdownRow extends Serializable permits ImmutableBreakdownRow {
    /** The row's own id (行号); never blank. */
    String id();

    /** The item of the plan that it comes from. */
    Optional<ReportItem> item();

    /** The group that it stands in (类别). */
    Optional<String> category();

    /** The number in the plan (编号). */
    Optional<String> number();

    /** The words of the plan, or of the office for a row that was added (原文). */
    String text();

    /** What this row is about, where an item became several (工作内容), or the subject of the target. */
    Optional<String> subject();

    /** What of the subject is stated (口径). */
    Optional<Aspect> aspect();

    /** What is to be reached: the whole, or this row's part of it (目标值). */
    Optional<Criterion> criterion();

    /** Expected or binding (属性). */
    Optional<IndicatorKind> kind();

    /** Who answers for it, in the order of the cells. */
    List<Responsibility> responsibilities();

    /** What is to be reached by the first quarter, the half year, nine months, the year. */
    List<CheckPoint> checkPoints();

    /** By when (完成时限). */
    Optional<LocalDate> due();

    /** The id of the unit whose figure counts (数据来源). */
    Optional<String> dataOwner();

    /** Anything else (备注). */
    Optional<String> remarks();

    /** The ids of the units in one role, in order. */
    default List<String> units(Role role) {
        return responsibilities().stream()
                .filter(duty -> duty.role() == role)
                .map(Responsibility::unit)
                .toList();
    }

    /** Checks that no text is blank. */
    @Value.Check
    default void check() {
        Checks.text("id", id());
        Checks.text("category", category());
        Checks.text("number", number());
        Checks.text("text", text());
        Checks.text("subject", subject());
        Checks.text("dataOwner", dataOwner());
        Checks.text("remarks", remarks());
    }

    /** A new builder; id and text are required. */
    static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this row. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link BreakdownRow}. */
    final class Builder extends ImmutableBreakdownRow.Builder {
        /** An empty builder. */
        public Builder() {}
    }
}
