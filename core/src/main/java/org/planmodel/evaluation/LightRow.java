package org.planmodel.evaluation;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.planmodel.quantity.Fraction;
import org.planmodel.wording.Sentence;

/** A row of a {@link LightTable} (亮灯情形): conditions that must all hold, and the light, or no light. */
@Value.Immutable
public sealed interface LightRow extends Serializable permits ImmutableLightRow {
    /** What must hold; nothing at all for “otherwise”. */
    List<LightCondition> conditions();

    /** The light; empty where the rule gives none in this case. */
    Optional<Light> light();

    /** What the light triggers (亮灯措施): 督办函, 约谈; empty where the rule names nothing. */
    Optional<Sentence> consequence();

    /**
     * A row with a light.
     *
     * @throws IllegalArgumentException if the conditions have not the form of {@link LightCondition#parse}
     */
    static LightRow of(String conditions, Light light) {
        return builder()
                .conditions(LightCondition.parse(conditions))
                .light(light)
                .build();
    }

    /** A row that says that there is no light by this rule. */
    static LightRow none(String conditions) {
        return builder().conditions(LightCondition.parse(conditions)).build();
    }

    /** The last row of a table that is read in order. */
    static LightRow otherwise(Light light) {
        return builder().light(light).build();
    }

    /** The last row of a table that is read in order, without a light. */
    static LightRow otherwiseNone() {
        return builder().build();
    }

    /** Whether all conditions hold; nothing if that hangs on a value that is not known. */
    default Optional<Boolean> fits(LightReading reading) {
        boolean unknown = false;
        for (LightCondition condition : conditions()) {
            Optional<Fraction> value = reading.value(condition.variable());
            if (value.isEmpty()) {
                unknown = true;
            } else if (!condition.interval().contains(value.get())) {
                return Optional.of(false);
            }
        }
        return unknown ? Optional.empty() : Optional.of(true);
    }

    /** The conditions in words. */
    default Sentence words() {
        return conditions().isEmpty()
                ? EvaluationWords.say("otherwise")
                : Sentence.join(
                        EvaluationWords.say("and"),
                        conditions().stream().map(LightCondition::words).toList());
    }

    /** The same row with what its light triggers. */
    default LightRow triggering(Sentence consequence) {
        return builder().from(this).consequence(consequence).build();
    }

    /** A new builder; nothing is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link LightRow}. */
    final class Builder extends ImmutableLightRow.Builder {
        /** An empty builder. */
        public Builder() {}
    }
}
