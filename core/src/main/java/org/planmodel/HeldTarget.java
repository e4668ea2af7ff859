package org.planmodel;

import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import org.planmodel.quantity.Polarity;
import org.planmodel.quantity.Quantity;
import org.planmodel.quantity.Tolerance;
import org.planmodel.quantity.Verdict;

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

    /** Which direction is the good one: as the target says, else as the indicator that holds it says. */
    public Optional<Polarity> polarity() {
        return target.polarity().or(() -> indicator().flatMap(Indicator::polarity));
    }

    /** Judges a result by the target's criterion, in the {@linkplain #polarity() direction} that is known here. */
    public Verdict judge(Quantity actual, Tolerance tolerance) {
        return target.criterion().judge(actual, polarity(), tolerance);
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
