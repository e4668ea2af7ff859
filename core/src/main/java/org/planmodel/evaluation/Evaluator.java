package org.planmodel.evaluation;

import java.io.Serializable;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.planmodel.Aspect;
import org.planmodel.progress.Vintage;
import org.planmodel.quantity.Fraction;
import org.planmodel.quantity.Tolerance;

/**
 * The rules by which targets are evaluated (评价规则): what 左右 tolerates, which pace goes with which aspect, when a figure is final enough.
 * Each is a choice of the office, printed with the result; the defaults choose nothing.
 *
 * <pre>{@code
 * Evaluator evaluator = Evaluator.builder().tolerance(Tolerance.absolute("0.2")).build();
 * Evaluation evaluation = evaluator.evaluate(input);
 * evaluation.progress();                       // BEHIND
 * evaluation.explain().in(Language.CHINESE);   // one sentence
 * }</pre>
 */
@Value.Immutable
public sealed interface Evaluator extends Serializable permits ImmutableEvaluator {
    /** What 左右, 约 and 近 tolerate. */
    @Value.Default
    default Tolerance tolerance() {
        return Tolerance.none();
    }

    /**
     * The pace of each aspect, where it is not {@linkplain #standardPace the standard one}.
     */
    Map<Aspect, Pace> paces();

    /** Up to which gap, as a share of the whole, a target still counts as on track and not as ahead (0.05 for five points). */
    @Value.Default
    default Fraction onTrackUpTo() {
        return Fraction.ZERO;
    }

    /** From which vintage on a figure decides that a target was achieved; until then it awaits verification. Any figure decides if empty. */
    Optional<Vintage> verifiedFrom();

    /** How figures are shown. */
    @Value.Default
    default Rounding rounding() {
        return Rounding.STANDARD;
    }

    /** The evaluation of one target. */
    default Evaluation evaluate(EvaluationInput input) {
        return new Evaluating(this, input).evaluation();
    }

    /**
     * The pace that goes with an aspect where nothing was chosen: closed months for what adds up over the year; the whole target for growth,
     * decline, shares and ranks, and for a level that is a stock (its figures are not cumulative).
     */
    static Pace standardPace(Aspect aspect, boolean cumulative) {
        return switch (aspect) {
            case INCREMENT -> Pace.closedMonths();
            case LEVEL -> cumulative ? Pace.closedMonths() : Pace.wholeTarget();
            case GROWTH, DECLINE, SHARE, RANK -> Pace.wholeTarget();
        };
    }

    /** Checks that the band on track is not negative. */
    @Value.Check
    default void check() {
        if (onTrackUpTo().signum() < 0) {
            throw new IllegalArgumentException("onTrackUpTo: " + onTrackUpTo() + " is negative");
        }
    }

    /** The rules that choose nothing: no tolerance, standard paces, two decimals half up. */
    static Evaluator standard() {
        return builder().build();
    }

    /** A new builder; nothing is required. */
    static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from these rules. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds an {@link Evaluator}. */
    final class Builder extends ImmutableEvaluator.Builder {
        /** An empty builder. */
        public Builder() {}
    }
}
