package org.planmodel.evaluation;

import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.planmodel.quantity.Fraction;
import org.planmodel.wording.Sentence;

/**
 * Where a target stands that is to be met by every part alone (分别完成的目标): 各街道1个. Twelve built by nine of ten sub-districts are nine
 * parts of ten, not 120 %.
 *
 * @param parts the evaluation of each part, by its name, in the given order
 */
public record PartsEvaluation(Map<String, Evaluation> parts) implements Serializable {
    /**
     * The parts of one target.
     *
     * @throws IllegalArgumentException if there is none
     */
    public PartsEvaluation {
        parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("parts: there is none");
        }
    }

    /** How many parts have reached it for certain. */
    public int achieved() {
        return (int) parts.values().stream()
                .filter(part -> part.outcome().isAchieved())
                .count();
    }

    /** The share of parts that have reached it. */
    public Fraction completion() {
        return Fraction.of(achieved(), parts.size());
    }

    /** The names of the parts that have not reached it. */
    public List<String> lacking() {
        return parts.entrySet().stream()
                .filter(part -> !part.getValue().outcome().isAchieved())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Missed where one part has missed it, achieved where all have reached it. */
    public Outcome outcome() {
        if (has(Outcome.MISSED)) {
            return Outcome.MISSED;
        }
        if (has(Outcome.OPEN)) {
            return Outcome.OPEN;
        }
        if (has(Outcome.AWAITING_VERIFICATION)) {
            return Outcome.AWAITING_VERIFICATION;
        }
        return has(Outcome.ACHIEVED) ? Outcome.ACHIEVED : Outcome.ACHIEVED_EARLY;
    }

    private boolean has(Outcome outcome) {
        return parts.values().stream().anyMatch(part -> part.outcome() == outcome);
    }

    /** One sentence: how many of how many, and who is lacking. */
    public Sentence explain() {
        Sentence subject =
                Sentence.verbatim(parts.values().iterator().next().target().subject());
        return lacking().isEmpty()
                ? EvaluationWords.say("parts.all", subject, parts.size())
                : EvaluationWords.say(
                        "parts.some",
                        subject,
                        parts.size(),
                        achieved(),
                        Sentence.join(
                                EvaluationWords.say("list"),
                                lacking().stream().map(Sentence::verbatim).toList()));
    }
}
