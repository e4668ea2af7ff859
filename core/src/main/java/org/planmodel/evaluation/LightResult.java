package org.planmodel.evaluation;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.planmodel.wording.Sentence;

/** What a {@link LightTable} says of a case (亮灯结果), and why. */
@Value.Immutable
public sealed interface LightResult extends Serializable permits ImmutableLightResult {
    /** The rule. */
    LightTable table();

    /** The values. */
    LightReading reading();

    /** The row that fitted; empty if that could not be said for want of data. */
    Optional<LightRow> row();

    /** The light; empty where the rule gives none, or data was wanting. */
    default Optional<Light> light() {
        return row().flatMap(LightRow::light);
    }

    /** What the light triggers, where the rule names it. */
    default Optional<Sentence> consequence() {
        return row().flatMap(LightRow::consequence);
    }

    /** Whether it could be said which row fits; if not, there is no light because there is no data. */
    default boolean isDecided() {
        return row().isPresent();
    }

    /**
     * Why this light, in words that a director can say aloud: the light and its meaning, the values that were looked at, the rule.
     *
     * <p>黄灯（进度滞后）：慢序时进度22个百分点。按“银川红黄绿灯”规则，与序时进度之差不低于-30个百分点且不高于-10个百分点的，为黄灯。
     */
    default Sentence explain() {
        if (row().isEmpty()) {
            return EvaluationWords.say("light.unknown", table().name());
        }
        return EvaluationWords.say(
                        light().isPresent() ? "light.given" : "light.none",
                        light().map(Light::label).orElse(Sentence.EMPTY),
                        light().map(Light::meaning).orElse(Sentence.EMPTY),
                        LightWords.values(reading(), row().get()),
                        table().name(),
                        row().get().words())
                .plus(consequence()
                        .map(follows -> EvaluationWords.say("light.consequence", follows))
                        .orElse(Sentence.EMPTY));
    }

    static LightResult of(LightTable table, LightReading reading, LightRow row) {
        return new Builder().table(table).reading(reading).row(row).build();
    }

    static LightResult unknown(LightTable table, LightReading reading) {
        return new Builder().table(table).reading(reading).build();
    }

    /** Builds a {@link LightResult}. */
    final class Builder extends ImmutableLightResult.Builder {
        /** An empty builder. */
        public Builder() {}
    }
}
