package org.planmodel.evaluation;

import org.planmodel.quantity.Criterion;
import org.planmodel.wording.Sentence;

/** Criteria as people say them: 15%以上, at least 15%. */
final class CriterionWords {
    private CriterionWords() {}

    static Sentence say(Criterion criterion) {
        if (criterion instanceof Criterion.Bound bound) {
            return EvaluationWords.say("Comparator." + bound.comparator().name(), bound.quantity());
        }
        if (criterion instanceof Criterion.Between range) {
            return EvaluationWords.say("between", range.low(), range.high());
        }
        if (criterion instanceof Criterion.AsAssigned assigned) {
            return assigned.by()
                    .map(superior -> EvaluationWords.say("as-assigned-by", superior))
                    .orElseGet(() -> EvaluationWords.say("as-assigned"));
        }
        return Sentence.verbatim(((Criterion.Qualitative) criterion).text());
    }
}
