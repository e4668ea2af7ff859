package org.planmodel.progress;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.planmodel.Aspect;
import org.planmodel.IndicatorKind;
import org.planmodel.Role;
import org.planmodel.quantity.Criterion;
import org.planmodel.quantity.Quantity;
import org.planmodel.quantity.Unit;

/** One line of a {@link ReportForm} (表单行): what is to be reported, what is known of it, and what is filled in already. */
@Value.Immutable
public sealed interface FormLine extends Serializable permits ImmutableFormLine {
    /** The item of the plan. */
    ReportItem item();

    /** The number in the plan (编号). */
    Optional<String> number();

    /** What a reader would call it. */
    String label();

    /** The words of the plan (原文). */
    String text();

    /** What the unit is for it. */
    Role role();

    /** What is to be reached in the end. */
    Optional<Criterion> criterion();

    /** What of the subject is stated. */
    Optional<Aspect> aspect();

    /** Expected or binding. */
    Optional<IndicatorKind> kind();

    /** By when. */
    Optional<LocalDate> due();

    /** What is to be reached by the end of the reported period. */
    Optional<CheckPoint> checkPoint();

    /** The unit of measure in which a figure is expected. */
    Optional<Unit> unit();

    /** The figure of the last report (上期累计). */
    Optional<Quantity> last();

    /** What is filled in already. */
    ReportEntry prefilled();

    /** Whether figures {@linkplain RunningTotal run up} over the year, so that one of the period and a cumulative one differ. */
    default boolean addsUp() {
        return aspect().isPresent()
                && unit().filter(unit -> RunningTotal.is(aspect().get(), label(), unit))
                        .isPresent();
    }

    /** A new builder; item, label, text, role and the prefilled entry are required. */
    static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this line. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link FormLine}. */
    final class Builder extends ImmutableFormLine.Builder {
        /** An empty builder. */
        public Builder() {}
    }
}
