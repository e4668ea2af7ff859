package org.planmodel.evaluation;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.planmodel.quantity.Fraction;
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

    /** Whether it could be said which row fits; if not, there is no light because there is no data. */
    default boolean isDecided() {
        return row().isPresent();
    }

    /** Why this light: the light, the rule, the values that it looked at. */
    default Sentence explain() {
        if (row().isEmpty()) {
            return EvaluationWords.say("light.unknown", table().name());
        }
        return EvaluationWords.say(
                light().isPresent() ? "light.given" : "light.none",
                light().map(Light::label).orElse(Sentence.EMPTY),
                light().map(Light::meaning).orElse(Sentence.EMPTY),
                table().name(),
                row().get().words(),
                values());
    }

    private Sentence values() {
        List<Sentence> values = reading().values().entrySet().stream()
                .filter(entry -> row().get().conditions().isEmpty()
                        || row().get().conditions().stream()
                                .anyMatch(condition -> condition.variable() == entry.getKey()))
                .map(entry ->
                        EvaluationWords.say("value", entry.getKey().words(), shown(entry.getKey(), entry.getValue())))
                .toList();
        return Sentence.join(EvaluationWords.say("comma"), values);
    }

    private static String shown(LightVariable variable, Fraction value) {
        Rounding rounding = variable.isCounted() ? Rounding.halfUp(0) : Rounding.STANDARD;
        return rounding.number(value).toPlainString();
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
