package org.planmodel.bulletin;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** How many targets are in a class (分类统计). */
@Value.Immutable
public sealed interface ClassCount extends Serializable permits ImmutableClassCount {
    /** The class. */
    ItemClass itemClass();

    /** How many, 0 or more. */
    int count();

    /** The printed share of the judged ones in percent (占比); nothing for a class that is not judged. */
    Optional<BigDecimal> share();

    /** Checks that the count is not negative. */
    @Value.Check
    default void check() {
        if (count() < 0) {
            throw new IllegalArgumentException("count: " + count() + " is negative");
        }
    }

    /** So many of a class, with their printed share. */
    static ClassCount of(ItemClass itemClass, int count, Optional<BigDecimal> share) {
        return builder().itemClass(itemClass).count(count).share(share).build();
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ClassCount}. */
    final class Builder extends ImmutableClassCount.Builder {
        /** An empty builder. */
        public Builder() {}
    }
}
