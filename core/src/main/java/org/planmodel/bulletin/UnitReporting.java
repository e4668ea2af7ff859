package org.planmodel.bulletin;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.planmodel.wording.Sentence;

/** How a unit has kept the date of its report (报送情况). */
@Value.Immutable
public sealed interface UnitReporting extends Serializable permits ImmutableUnitReporting {
    /** How a report stands. */
    enum State {
        /** Handed in, in time (按时报送). */
        IN_TIME,
        /** Handed in, late (迟报). */
        LATE,
        /** Not handed in, and the day is past (漏报). */
        MISSING,
        /** Not handed in; the day is not past, or none was set (待报送). */
        OUTSTANDING,
        /** Sent back, and not yet handed in again (退回待补). */
        RETURNED;

        /** What it is called. */
        public Sentence words() {
            return BulletinWords.table().name(this);
        }
    }

    /** The id of the unit. */
    String unit();

    /** Its name. */
    String name();

    /** How its report stood on the day of the bulletin. */
    State state();

    /** How many days late, 0 if in time. */
    int days();

    /** When it was first handed in, as known on the day of the bulletin. */
    Optional<LocalDate> submittedOn();

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link UnitReporting}. */
    final class Builder extends ImmutableUnitReporting.Builder {
        /** An empty builder. */
        public Builder() {}
    }
}
