package org.planmodel.evaluation;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.planmodel.Aspect;
import org.planmodel.Observation;
import org.planmodel.ReportPeriod;
import org.planmodel.problem.Location;
import org.planmodel.progress.Vintage;
import org.planmodel.quantity.Quantity;

/**
 * An observation with the day on which it became known (数据及其公布日期). The figure of one period may become known several times: as an
 * estimate, a flash, a preliminary and a final figure, or corrected. All are kept.
 *
 * <pre>{@code
 * KnownObservation june = KnownObservation.of(investment, ReportPeriod.parse("2024-01/2024-06"), Quantity.of(900, "亿元"),
 *         LocalDate.of(2024, 7, 10));
 * }</pre>
 */
@Value.Immutable
public sealed interface KnownObservation extends Serializable permits ImmutableKnownObservation {
    /** What was reported; it has a period. */
    Observation observation();

    /** From which day on it counts: when it was published, or the report accepted (公布日期). */
    LocalDate knownOn();

    /** How final it is, where known (数据口径). */
    Optional<Vintage> vintage();

    /** Whose figure it is (数据来源): a bureau, a unit. */
    Optional<String> origin();

    /** Why it differs from the one known before (更正原因): 统计核减. */
    Optional<String> reason();

    /** Where it stands in the report, for problems. */
    @Value.Default
    default Location place() {
        return Location.none();
    }

    /** A figure from the start of its period to the end of it, such as a sum since January. */
    static KnownObservation of(String subject, ReportPeriod period, Quantity quantity, LocalDate knownOn) {
        return builder()
                .observation(Observation.builder()
                        .subject(subject)
                        .aspect(Aspect.LEVEL)
                        .period(period)
                        .quantity(quantity)
                        .cumulative(true)
                        .build())
                .knownOn(knownOn)
                .build();
    }

    /** The days that the figure covers. */
    default ReportPeriod period() {
        return observation().period().orElseThrow();
    }

    /** Checks that the observation has a period, without which nobody can say how old it is. */
    @Value.Check
    default void check() {
        if (observation().period().isEmpty()) {
            throw new IllegalArgumentException(
                    "observation: \"" + observation().subject() + "\" has no period; an evaluation needs one");
        }
    }

    /** A new builder; observation and day are required. */
    static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this observation. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link KnownObservation}. */
    final class Builder extends ImmutableKnownObservation.Builder {
        /** An empty builder. */
        public Builder() {}
    }
}
