package org.planmodel;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.planmodel.internal.Checks;
import org.planmodel.quantity.Comparator;
import org.planmodel.quantity.Quantity;

/**
 * What was reported (完成情况, 实际值): 前三季度地区生产总值3695.93亿元、增长6.8%, 全市第三. A review chapter and a progress report yield the same
 * type.
 *
 * <p>It holds either a quantity or a rank.
 */
@Value.Immutable
public sealed interface Observation extends Serializable permits ImmutableObservation {
    /** The id within the plan. */
    Optional<String> id();

    /** What the figure is of; never blank. */
    String subject();

    /** The id of the target that it reports on, where known. */
    Optional<String> target();

    /** What of the subject is stated. */
    Aspect aspect();

    /** How the stated number relates to the real one (超, 近, 余); exactly where no word says so. */
    @Value.Default
    default Comparator comparator() {
        return Comparator.EXACTLY;
    }

    /** The figure, unless it is a rank. */
    Optional<Quantity> quantity();

    /** The place in an order, from 1 (排名), unless it is a quantity. */
    Optional<Integer> rank();

    /** Among whom the rank is (全市), or of what the figure is a share. */
    Optional<String> scope();

    /** The days that the figure covers (报告期). */
    Optional<ReportPeriod> period();

    /** How certain the figure is. */
    Optional<ObservationStatus> status();

    /** Whether the figure adds up from the start of the year or of the project (累计). */
    @Value.Default
    default boolean cumulative() {
        return false;
    }

    /** What the figure is compared with (同比, 较上年) or how it is calculated (可比价). */
    Optional<String> basis();

    /** Where it stands in the text. */
    Optional<SourceSpan> source();

    /** Checks that no text is blank and that there is a quantity or a rank, not both. */
    @Value.Check
    default void check() {
        Checks.text("id", id());
        Checks.text("subject", subject());
        Checks.text("target", target());
        Checks.text("scope", scope());
        Checks.text("basis", basis());
        int place = rank().orElse(1);
        if (place < 1) {
            throw new IllegalArgumentException("rank: " + place + " is less than 1");
        }
        if (quantity().isEmpty() && rank().isEmpty()) {
            throw new IllegalArgumentException("quantity: neither a quantity nor a rank; one of the two is needed");
        }
        if (quantity().isPresent() && rank().isPresent()) {
            throw new IllegalArgumentException(
                    "rank: " + place + " beside the quantity " + quantity().get() + "; one of the two is needed");
        }
    }

    /** A new builder; subject, aspect and either quantity or rank are required. */
    static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this observation. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds an {@link Observation}. */
    final class Builder extends ImmutableObservation.Builder {
        /** An empty builder. */
        public Builder() {}
    }
}
