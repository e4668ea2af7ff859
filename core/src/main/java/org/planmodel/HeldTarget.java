package org.planmodel;

import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;

/**
 * A target together with the indicator or measure that holds it.
 *
 * @param target the target
 * @param holder what holds it
 */
public record HeldTarget(Target target, TargetHolder holder) implements Serializable {
    /** A target with its holder. */
    public HeldTarget {
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(holder, "holder");
    }

    /** The holder, if it is an indicator. */
    public Optional<Indicator> indicator() {
        return holder instanceof Indicator indicator ? Optional.of(indicator) : Optional.empty();
    }

    /** The holder, if it is a measure. */
    public Optional<Measure> measure() {
        return holder instanceof Measure measure ? Optional.of(measure) : Optional.empty();
    }
}
