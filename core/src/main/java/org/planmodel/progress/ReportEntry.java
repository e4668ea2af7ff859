package org.planmodel.progress;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.planmodel.internal.Checks;
import org.planmodel.quantity.Quantity;

/**
 * What a unit reports of one target, measure or milestone (填报事项).
 *
 * <p>Zero, missing and not applicable are three things: a figure of 0; no figure; no figure and a reason in {@link #notApplicable()}.
 */
@Value.Immutable
public sealed interface ReportEntry extends Serializable permits ImmutableReportEntry {
    /** What it is about. */
    ReportItem item();

    /** The figure from the start of the year, or the stand at the end of the period (累计完成, 期末数). */
    Optional<Quantity> toDate();

    /** The figure of the period alone (本期完成). */
    Optional<Quantity> inPeriod();

    /** The place in an order, from 1, of an item that is ranked (排名). */
    Optional<Integer> rank();

    /** How final the figure is. */
    Optional<Vintage> vintage();

    /** What has been done, in words (进展情况). */
    Optional<String> progress();

    /** The stage that a project has reached (形象进度). */
    Optional<String> stage();

    /** The day on which the stage was reached. */
    Optional<LocalDate> reachedOn();

    /** The unit's own judgement. */
    Optional<SelfAssessment> selfAssessment();

    /** What the unit expects of the year. */
    Optional<Outlook> outlook();

    /** The figure that the unit expects of the year (全年预计). */
    Optional<Quantity> yearEstimate();

    /** The code of the reason why it lags, out of the table of reasons (滞后原因类别). */
    Optional<String> lagCode();

    /** The reason in the unit's words (滞后原因, 存在的问题). */
    Optional<String> lagReason();

    /** What comes next (下一步措施). */
    Optional<String> nextStep();

    /** What proves it (佐证材料): names of documents, addresses. */
    List<String> evidence();

    /** Why the item does not apply to the unit (不适用原因). */
    Optional<String> notApplicable();

    /** Figures of earlier reports that this one corrects. */
    List<Correction> corrections();

    /** Whether nothing at all was filled in. */
    default boolean isBlank() {
        return equals(builder().item(item()).build());
    }

    /** Checks that no text is blank. */
    @Value.Check
    default void check() {
        Checks.text("progress", progress());
        Checks.text("stage", stage());
        Checks.text("lagCode", lagCode());
        Checks.text("lagReason", lagReason());
        Checks.text("nextStep", nextStep());
        Checks.texts("evidence", evidence());
        Checks.text("notApplicable", notApplicable());
        rank().filter(place -> place < 1).ifPresent(place -> {
            throw new IllegalArgumentException("rank: " + place + " is less than 1");
        });
    }

    /** A new builder; the item is required. */
    static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this entry. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link ReportEntry}. */
    final class Builder extends ImmutableReportEntry.Builder {
        /** An empty builder. */
        public Builder() {}
    }
}
