package org.planmodel.progress;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.planmodel.quantity.Quantity;

/** A task of a second document beside what it is in the plan, with the evidence (任务匹配及依据). */
@Value.Immutable
public sealed interface TaskMatch extends Serializable permits ImmutableTaskMatch {
    /** What came of it. */
    enum Result {
        /** It was found, and its units answer for it now (已匹配). */
        MATCHED,
        /** It was found, but the plan names other units there; theirs stay (单位不一致). */
        UNITS_DIFFER,
        /** Two places of the plan fit nearly as well; none was chosen (不唯一). */
        AMBIGUOUS,
        /** Nothing in the plan fits (未匹配). */
        UNMATCHED
    }

    /** The id of the measure in the second document. */
    String task();

    /** Its words there, without the units. */
    String text();

    /** What came of it. */
    Result result();

    /** The id of the measure of the plan that fits best, where one fits at all. */
    Optional<String> measure();

    /** The ids of the targets to which the units were given, where they were not given to the measure as a whole. */
    List<String> targets();

    /** The id of the measure that fits second best, where the choice is ambiguous. */
    Optional<String> alsoFits();

    /** How much of the task's words the measure has, by weight: 0.00 to 1.00. */
    BigDecimal share();

    /** The longest pieces of text that both have. */
    List<String> words();

    /** The figures that both have. */
    List<Quantity> figures();

    /** A new builder; task, text, result and share are required. */
    static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this match. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link TaskMatch}. */
    final class Builder extends ImmutableTaskMatch.Builder {
        /** An empty builder. */
        public Builder() {}
    }
}
