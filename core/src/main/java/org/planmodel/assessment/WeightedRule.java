package org.planmodel.assessment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.planmodel.quantity.Fraction;
import org.planmodel.wording.Sentence;

/** A weighted sum of scores that were found elsewhere. */
record WeightedRule(Map<String, Fraction> weights, List<String> extras) implements ScoreRule {
    WeightedRule {
        weights = Collections.unmodifiableMap(new LinkedHashMap<>(weights));
        extras = List.copyOf(extras);
        Fraction sum = weights.values().stream().reduce(Fraction.ZERO, Fraction::plus);
        if (!sum.equals(Fraction.ONE)) {
            throw new IllegalArgumentException("weights: they add up to "
                    + sum.toDecimal().toPlainString() + ", not to 1: " + String.join(", ", weights.keySet()));
        }
    }

    @Override
    public Score score(LineFacts facts, Fraction points) {
        Fraction sum = Fraction.ZERO;
        List<Sentence> terms = new ArrayList<>();
        for (Map.Entry<String, Fraction> weight : weights.entrySet()) {
            Fraction part = facts.parts().get(weight.getKey());
            sum = sum.plus(weight.getValue().times(part));
            terms.add(AssessmentWords.say(
                    "weighted.term",
                    weight.getKey(),
                    AssessmentWords.number(part),
                    AssessmentWords.number(weight.getValue().times(Fraction.of(100)))));
        }
        for (String extra : extras) {
            Fraction part = facts.parts().get(extra);
            if (part != null) {
                sum = sum.plus(part);
                terms.add(AssessmentWords.say("weighted.extra", extra, AssessmentWords.number(part)));
            }
        }
        return Score.of(sum, Sentence.join(AssessmentWords.say("plus"), terms));
    }

    @Override
    public Set<Fact> needs() {
        return Set.of();
    }

    @Override
    public Set<String> needsParts() {
        return weights.keySet();
    }

    @Override
    public Sentence words(Fraction points) {
        List<Sentence> terms = weights.entrySet().stream()
                .map(weight -> AssessmentWords.say(
                        "rule.weighted.term",
                        weight.getKey(),
                        AssessmentWords.number(weight.getValue().times(Fraction.of(100)))))
                .toList();
        return AssessmentWords.say("rule.weighted", Sentence.join(AssessmentWords.say("list"), terms));
    }
}
