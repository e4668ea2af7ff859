package org.planmodel.assessment;

import java.io.Serializable;
import java.math.BigDecimal;
import org.immutables.value.Value;
import org.planmodel.quantity.Fraction;
import org.planmodel.wording.Sentence;

/** What a unit has on one line (单项得分), printed and exact, and why. */
@Value.Immutable
public sealed interface LineScore extends Serializable permits ImmutableLineScore {
    /** How a line came to its score. */
    enum State {
        /** By its rule (已计分). */
        SCORED,
        /** It does not apply; by the policy of the scheme (不适用). */
        NOT_APPLICABLE,
        /** What it needs is not known: no score yet (待计分). */
        PENDING,
        /** Nothing was shown that proves it: not done (无佐证材料). */
        NO_EVIDENCE
    }

    /** The line. */
    SchemeLine line();

    /** How it came to its score. */
    State state();

    /** The points that the unit can have on it: those of the line, or its share of them; none where it was left out. */
    Fraction available();

    /** The exact points, before rounding. */
    Fraction exact();

    /** The points as printed; they count. */
    BigDecimal printed();

    /** How they came about. */
    Sentence reason();

    /** Whether the rule demands the veto. */
    @Value.Default
    default boolean veto() {
        return false;
    }

    /** Whether it is binding and was missed. */
    @Value.Default
    default boolean bindingMissed() {
        return false;
    }

    /** One sentence: line, points, reason. */
    default Sentence explain() {
        return AssessmentWords.say(
                state() == State.PENDING ? "line.pending" : line().kind().countsIntoTotal() ? "line" : "line.extra",
                line().name(),
                printed(),
                AssessmentWords.number(available()),
                reason());
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this score. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link LineScore}. */
    final class Builder extends ImmutableLineScore.Builder {
        /** An empty builder. */
        public Builder() {}
    }
}
