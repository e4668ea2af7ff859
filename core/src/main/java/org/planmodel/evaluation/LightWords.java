package org.planmodel.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.planmodel.progress.Outlook;
import org.planmodel.quantity.Fraction;
import org.planmodel.quantity.Unit;
import org.planmodel.wording.Sentence;

/** Values and conditions of lights as one says them aloud: 慢序时进度22个百分点. */
final class LightWords {
    private static final int SHOWN = 2;

    private LightWords() {}

    /** The values that a row looks at; all that are known where it looks at none. */
    static Sentence values(LightReading reading, LightRow row) {
        List<Sentence> values = reading.values().entrySet().stream()
                .filter(entry -> row.conditions().isEmpty()
                        || row.conditions().stream().anyMatch(condition -> condition.variable() == entry.getKey()))
                .map(entry -> value(reading, entry))
                .toList();
        return Sentence.join(EvaluationWords.say("comma"), values);
    }

    private static Sentence value(LightReading reading, Map.Entry<LightVariable, Fraction> entry) {
        LightVariable variable = entry.getKey();
        Fraction value = entry.getValue();
        String key = "light-value." + variable.name();
        if (variable == LightVariable.OUTLOOK) {
            return EvaluationWords.say(key, outlook(value));
        }
        if (EvaluationWords.table().keys().contains(key)) {
            return EvaluationWords.say(key, shown(value));
        }
        String side = value.signum() == 0 ? ".zero" : value.signum() < 0 ? ".below" : ".above";
        if (variable == LightVariable.MARGIN) {
            return EvaluationWords.say(key + side, margin(value.abs(), reading.marginUnit()));
        }
        boolean ceiling = variable == LightVariable.GAP && isOfCeiling(reading);
        return EvaluationWords.say(key + (ceiling ? ".ceiling" : "") + side, shown(value.abs()));
    }

    /** Of a ceiling there is a pace and no completion. */
    private static boolean isOfCeiling(LightReading reading) {
        return reading.value(LightVariable.PACE).isPresent()
                && reading.value(LightVariable.COMPLETION).isEmpty();
    }

    private static Sentence margin(Fraction margin, Unit unit) {
        return EvaluationWords.isPoints(unit)
                ? EvaluationWords.say("points", shown(margin))
                : Sentence.verbatim(shown(margin).toPlainString() + unit.symbol());
    }

    /** Two decimals at most; what is not zero is not shown as zero. */
    private static BigDecimal shown(Fraction value) {
        BigDecimal shown = value.toDecimal(SHOWN, RoundingMode.HALF_UP);
        if (shown.signum() == 0 && value.signum() != 0) {
            shown = value.toDecimal(SHOWN, RoundingMode.UP);
        }
        return shown.signum() == 0 ? BigDecimal.ZERO : shown.stripTrailingZeros();
    }

    /** A condition: the distance to the pace is at least -30 points and at most -10 points. */
    static Sentence condition(LightCondition condition) {
        LightVariable variable = condition.variable();
        Interval interval = condition.interval();
        if (variable == LightVariable.OUTLOOK) {
            List<Sentence> outlooks = Arrays.stream(Outlook.values())
                    .filter(outlook -> interval.contains(Fraction.of(outlook.ordinal())))
                    .map(outlook -> EvaluationWords.say("light-if.quoted", outlook))
                    .toList();
            return EvaluationWords.say(
                    "light-if.is",
                    variable,
                    outlooks.stream()
                            .reduce((one, other) -> EvaluationWords.say("light-if.or", one, other))
                            .orElse(Sentence.EMPTY));
        }
        if (interval.low().isPresent() && interval.low().equals(interval.high())) {
            return side("light-if.is", variable, interval.low().get());
        }
        if (interval.low().isEmpty() && interval.high().isEmpty()) {
            return variable.words();
        }
        String highKey = interval.highIncluded() ? "at-most" : "less";
        if (interval.low().isEmpty()) {
            return side("light-if." + highKey, variable, interval.high().orElseThrow());
        }
        Sentence low = side(
                interval.lowIncluded() ? "light-if.at-least" : "light-if.more",
                variable,
                interval.low().get());
        return interval.high()
                .map(high ->
                        EvaluationWords.say("light-if.both", low, side("light-if.also." + highKey, variable, high)))
                .orElse(low);
    }

    private static Sentence side(String key, LightVariable variable, Fraction end) {
        return EvaluationWords.say(
                key,
                variable,
                EvaluationWords.say(
                        "light-unit." + variable.name(), end.toDecimal().toPlainString()));
    }

    private static Sentence outlook(Fraction value) {
        return Arrays.stream(Outlook.values())
                .filter(outlook -> value.equals(Fraction.of(outlook.ordinal())))
                .map(outlook -> EvaluationWords.table().name(outlook))
                .findFirst()
                .orElseGet(() -> Sentence.verbatim(value.toString()));
    }
}
