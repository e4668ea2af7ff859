package org.planmodel.bulletin;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** Where a unit stands among the others (排名). */
@Value.Immutable
public sealed interface UnitPlace extends Serializable permits ImmutableUnitPlace {
    /** The id of the unit. */
    String unit();

    /** Its name. */
    String name();

    /** The group that it is ranked in, if there are groups. */
    Optional<String> group();

    /** Its place from 1; units that are equal share it; nothing for a unit that is not ranked. */
    Optional<Integer> rank();

    /** How many of its targets were judged. */
    int judged();

    /** How many of these are as they should be. */
    int onPace();

    /** The printed share of these, in percent (达序时率); nothing where none was judged. */
    Optional<BigDecimal> share();

    /** Its printed score, where it was assessed. */
    Optional<BigDecimal> score();

    /** Its band, where it was assessed. */
    Optional<String> band();

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link UnitPlace}. */
    final class Builder extends ImmutableUnitPlace.Builder {
        /** An empty builder. */
        public Builder() {}
    }
}
